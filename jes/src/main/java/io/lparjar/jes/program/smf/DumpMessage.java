package io.lparjar.jes.program.smf;

import java.util.Locale;

/**
 * The lines that IFASMFDP prints on SYSPRINT, with their control character.
 *
 * @see "z/OS MVS System Messages, volume 8 (IEF-IGD), IFA messages; z/OS MVS System Management
 *     Facilities (SMF), summary activity report"
 */
enum DumpMessage {
  /** A statement, and where it is from: SYSIN or DEFAULT. [recalled] */
  PARAMETER(" IFA010I SMF DUMP PARAMETER: %s -- %s"),
  /** A DD name and its data set. [recalled] */
  DATA_SET(" IFA020I %s -- %s"),
  /** A data set is empty now: DD name. [recalled] */
  CLEARED(" IFA018I SMF DATA SET %s HAS BEEN CLEARED"),
  /** A statement that cannot be used. Number and text [inferred] */
  INVALID_STATEMENT(" IFA006I INVALID OR CONFLICTING SYSIN PARAMETER"),
  /** A DD statement is missing: its name. Number and text [inferred] */
  NOT_OPENED(" IFA003I DD STATEMENT %s IS MISSING"),

  /** [documented] */
  TITLE("1                                          SUMMARY ACTIVITY REPORT"),
  /** The times of the first and of the last record. [documented] */
  PERIOD("       START DATE-TIME  %-19s                         END DATE-TIME  %-19s"),
  /** [documented] */
  FIRST_HEADING(
      "       RECORD       RECORDS         PERCENT      AVG. RECORD   MIN. RECORD   MAX. RECORD"
          + "       RECORDS"),
  /** [documented] */
  SECOND_HEADING(
      "         TYPE          READ        OF TOTAL           LENGTH        LENGTH        LENGTH"
          + "       WRITTEN"),
  /** A type: read, percent, average, minimum and maximum length, written. [documented] */
  ROW(" %12s%14s%14s %%%17s%14s%14s%14s"),
  /** The same of all types. [documented] */
  TOTAL("       TOTAL%s%15s%14s %%%17s%14s%14s%14s"),
  /** [documented] */
  IN_ERROR("       NUMBER OF RECORDS IN ERROR%16d");

  private final String form;

  DumpMessage(String form) {
    this.form = form;
  }

  String with(Object... parts) {
    return String.format(Locale.ROOT, form, parts);
  }
}
