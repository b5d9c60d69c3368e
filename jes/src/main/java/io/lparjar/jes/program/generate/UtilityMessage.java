package io.lparjar.jes.program.generate;

import java.util.Locale;

/**
 * The lines that IEBGENER and its kin print, with their control character, and what they write to
 * the programmer.
 *
 * @see "z/OS MVS System Messages, volume 3 and volume 7"
 */
enum UtilityMessage {
  /** Title; PAGE in columns 100 to 108. [seen] */
  GENERATE_TITLE("1%-97s PAGE %04d"),
  /** SYSUT2 had not all attributes. [seen] */
  ATTRIBUTES_COPIED("-IEB352I WARNING: ONE OR MORE OF THE OUTPUT DCB PARMS COPIED FROM INPUT"),
  /** Nothing was copied to the attributes of SYSUT2. [seen] */
  NOTHING_TO_SAY("-"),
  /** An empty line. [seen] */
  EMPTY(" "),
  /** Last line of a plain copy. [seen] */
  ENDED(" PROCESSING ENDED AT EOD"),
  /** Attributes that exclude each other, or none for SYSUT1. [documented] */
  CONFLICTING_ATTRIBUTES(" IEB311I CONFLICTING DCB PARAMETERS"),
  /** A DD statement is missing. [documented] */
  NOT_OPENED(" IEB316I DDNAME %s CANNOT BE OPENED"),
  /** A control statement that the program does not carry out. [inferred] */
  STATEMENT_REFUSED(" IEB342I INVALID CONTROL STATEMENT OPERATION"),
  /** To the programmer. [documented] */
  DD_MISSING("IEC130I %-8s DD STATEMENT MISSING");

  private final String form;

  UtilityMessage(String form) {
    this.form = form;
  }

  String with(Object... parts) {
    return String.format(Locale.ROOT, form, parts);
  }
}
