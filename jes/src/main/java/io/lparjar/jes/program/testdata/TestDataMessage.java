package io.lparjar.jes.program.testdata;

import java.util.Locale;

/**
 * The lines that IEBDG prints, with their control character.
 *
 * @see "z/OS MVS System Messages, volume 7"
 */
enum TestDataMessage {
  /** Title. [inferred] */
  TITLE("1DATA SET UTILITY - TEST DATA GENERATOR%60sPAGE %04d"),
  /** A control statement. [inferred] */
  STATEMENT(" %s"),
  /** A statement that cannot be carried out. [inferred] */
  INVALID(" IEB726I CONTROL STATEMENT IS NOT VALID, PROCESSING ENDS"),
  /** CREATE or REPEAT names a field that no FD defines. [inferred] */
  FIELD_UNKNOWN(" IEB718I FIELD %s IS NOT DEFINED"),
  /** The fields are longer than the records of the output. [inferred] */
  TOO_LONG(" IEB719I FIELDS EXCEED THE RECORD LENGTH OF %s"),
  /** A DD statement is missing. [documented] */
  NOT_OPENED(" IEB316I DDNAME %s CANNOT BE OPENED"),
  /** Records of one CREATE. [inferred] */
  CREATED(" %d RECORDS WERE CREATED IN %s");

  private final String form;

  TestDataMessage(String form) {
    this.form = form;
  }

  String with(Object... parts) {
    return String.format(Locale.ROOT, form, parts);
  }
}
