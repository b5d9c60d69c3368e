package io.lparjar.jes.program.print;

import java.util.Locale;

/**
 * The lines that IEBPTPCH prints on SYSPRINT, with their control character.
 *
 * @see "z/OS MVS System Messages, volume 7"
 */
enum PrintMessage {
  /** Title. [recalled] */
  TITLE("1PRINT/PUNCH DATA SET UTILITY%70sPAGE %04d"),
  /** A control statement. [recalled] */
  STATEMENT(" %s"),
  /** All statements are read. [documented] */
  END_OF_STATEMENTS(" EOF ON SYSIN"),
  /** A data set or member is done. [documented] */
  END_OF_DATA(" END OF DATA FOR SDS OR MEMBER"),
  /** A member that is not there. [inferred] */
  MEMBER_NOT_FOUND(" IEB411I MEMBER %s CANNOT BE FOUND"),
  /** A statement or operand that is none, or beyond MAXFLDS, MAXNAME or MAXLITS. [inferred] */
  INVALID_STATEMENT(" IEB404I KEYWORD INVALID OR BEYOND ITS MAXIMUM: %s"),
  /** TYPORG=PO, and it is not. [inferred] */
  NOT_PARTITIONED(" IEB406I SYSUT1 IS NOT A CATALOGED PARTITIONED DATA SET"),
  /** A DD statement is missing. [documented] */
  NOT_OPENED(" IEB316I DDNAME %s CANNOT BE OPENED");

  private final String form;

  PrintMessage(String form) {
    this.form = form;
  }

  String with(Object... parts) {
    return String.format(Locale.ROOT, form, parts);
  }
}
