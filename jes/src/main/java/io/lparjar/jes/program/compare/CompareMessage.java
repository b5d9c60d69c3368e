package io.lparjar.jes.program.compare;

import java.util.Locale;

/**
 * The lines that IEBCOMPR prints, with their control character.
 *
 * @see "z/OS MVS System Messages, volume 7"
 */
enum CompareMessage {
  /** Title. [recalled] */
  TITLE("1%-44sCOMPARE UTILITY%40sPAGE %04d"),
  /** A control statement. [recalled] */
  STATEMENT(" %s"),
  /** Two records differ; they follow. [documented] */
  NOT_EQUAL(" IEB221I RECORDS ARE NOT EQUAL"),
  /** Where, before the member name or a blank. [recalled] */
  PLACE(" DDNAME = %-8s LOGICAL RECORD = %08d %s"),
  /** A piece of a record in hexadecimal digits. [recalled] */
  CONTENT(" %s"),
  /** One has more records than the other. [recalled] */
  EXTRA(" IEB%sI EXTRA RECORD ON %s"),
  /** Ten in a row differ. [documented] that it ends, the text [inferred] */
  TEN_UNEQUAL(" IEB225I JOB TERMINATED, TEN SUCCESSIVE RECORDS ARE NOT EQUAL"),
  /** F of different length. [recalled] */
  LENGTHS(" IEB210I FIXED RECORD LENGTHS UNEQUAL"),
  /** F and V. [recalled] */
  FORMATS(" IEB213I INPUT DATA SETS HAVE DIFFERENT RECORD FORMATS"),
  /** Members in each that the other lacks. [inferred] */
  DIRECTORIES(" IEB205I NEITHER DIRECTORY HOLDS ALL MEMBERS OF THE OTHER"),
  /** TYPORG says PO, and one is not. [inferred] */
  NOT_PARTITIONED(" IEB206I %s IS NOT A CATALOGED PARTITIONED DATA SET"),
  /** A DD statement is missing. [documented] */
  NOT_OPENED(" IEB316I DDNAME %s CANNOT BE OPENED"),
  /** A control statement that is none. [inferred] */
  INVALID_STATEMENT(" IEB202I INVALID CONTROL STATEMENT"),
  /** Last line. [documented] */
  END_OF_JOB(" END OF JOB-TOTAL NUMBER OF RECORDS COMPARED = %08d");

  private final String form;

  CompareMessage(String form) {
    this.form = form;
  }

  String with(Object... parts) {
    return String.format(Locale.ROOT, form, parts);
  }
}
