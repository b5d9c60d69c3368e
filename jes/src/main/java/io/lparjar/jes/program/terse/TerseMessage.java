package io.lparjar.jes.program.terse;

import java.util.Locale;

/**
 * The lines that AMATERSE prints, with their control character.
 *
 * @see "z/OS MVS System Messages, volume 1, AMA messages"
 */
enum TerseMessage {
  /** ENCODE or DECODE, PARM, time, date. [recalled] */
  STARTING(" AMA572I STARTING TERSE %s %s %s"),
  /** DD name and data set name. [recalled] */
  INPUT(" AMA527I INPUT  - DDNAME : %-8s DSNAME: %s"),
  /** DD name and data set name. [recalled] */
  OUTPUT(" AMA528I OUTPUT - DDNAME : %-8s DSNAME: %s"),
  /** Bytes in and out. [recalled] */
  STATISTICS(" AMA583I BYTES READ: %d BYTES WRITTEN: %d"),
  /** Last line. [recalled] */
  RETURN_CODE(" AMA504I RETURN CODE: %d"),
  /** PARM. [recalled] */
  INVALID_PARAMETER(" AMA510E INVALID PARAMETER: %s"),
  /** UNPACK of something else. [recalled] */
  NOT_TERSED(" AMA526E INPUT DATA SET IS NOT IN TERSED FORMAT"),
  /** No input, or none that can be tersed. [documented] */
  UNSUPPORTED_INPUT(" AMA522E INPUT DATASET HAS AN UNSUPPORTED DATASET ORGANIZATION"),
  /** No output. [documented] */
  UNABLE_TO_OPEN(" AMA518E UNABLE TO OPEN OUTPUT DATASET");

  private final String form;

  TerseMessage(String form) {
    this.form = form;
  }

  String with(Object... parts) {
    return String.format(Locale.ROOT, form, parts);
  }
}
