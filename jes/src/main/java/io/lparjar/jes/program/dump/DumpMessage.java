package io.lparjar.jes.program.dump;

import java.util.Locale;

/**
 * The lines that ADRDSSU prints, with their control character. {@code %03d} is the number of the
 * task, a command each.
 *
 * @see "z/OS MVS System Messages, volume 1 (ADR)"
 */
enum DumpMessage {
  /** Day and time. [recalled] */
  TITLE("1PAGE 0001     5695-DF175  DFSMSDSS V3R01.0 DATA SET SERVICES     %s"),
  /** A card. [recalled] */
  STATEMENT(" %s"),
  /** A command is understood. [seen] */
  ASSIGNED(" ADR101I (R/I)-RI01 (01), TASKID %03d HAS BEEN ASSIGNED TO COMMAND '%s '"),
  /** All commands are read. [recalled] */
  SCANNED(" ADR109I (R/I)-RI01 (01), %s INITIAL SCAN OF USER CONTROL STATEMENTS COMPLETED"),
  /** First line of a task. [seen] */
  LOGGING(" ADR016I (%03d)-PRIME(01), RACF LOGGING OPTION IN EFFECT FOR THIS TASK"),
  /** [recalled] */
  BEGINS("0ADR006I (%03d)-STEND(01), %s EXECUTION BEGINS"),
  /** [recalled] */
  SELECTED(
      "0ADR801I (%03d)-DTDSC(01), DATA SET FILTERING IS COMPLETE. %d OF %d DATA SETS WERE SELECTED:"
          + " 0"),
  /** Second line of {@link #SELECTED}. [recalled] */
  SELECTED_MORE("                           FAILED SERIALIZATION AND 0 FAILED FOR OTHER REASONS"),
  /** Nothing fits the filters. [recalled] */
  NOTHING_SELECTED("0ADR470W (%03d)-DTDSC(01), NO DATA SETS SELECTED FOR PROCESSING"),
  /** Before the names. [seen] */
  PROCESSED("0ADR454I (%03d)-DTDSC(01), THE FOLLOWING DATA SETS WERE SUCCESSFULLY PROCESSED"),
  /** Before the names. [recalled] */
  NOT_PROCESSED(
      "0ADR455W (%03d)-DTDSC(01), THE FOLLOWING DATA SETS WERE NOT SUCCESSFULLY PROCESSED"),
  /** A data set; the first with control character 0. [seen] */
  NAME("%s                             %s"),
  /** Why a data set was not processed. [inferred] */
  FAILED_FOR(" ADR412E (%03d)-DTDSC(01), DATA SET %s CANNOT BE PROCESSED: %s"),
  /** The input is no dump. [inferred] */
  NOT_A_DUMP("0ADR318E (%03d)-DTDSC(01), DATA OF DDNAME %s IS NOT A DUMP"),
  /** A DD statement is missing. [inferred] */
  DD_MISSING("0ADR301E (%03d)-PRIME(01), DDNAME %s CANNOT BE OPENED"),
  /** [recalled] */
  ENDS("0ADR006I (%03d)-STEND(02), %s EXECUTION ENDS"),
  /** [recalled] */
  TASK_COMPLETED("0ADR013I (%03d)-CLTSK(01), %s TASK COMPLETED WITH RETURN CODE %04d"),
  /** A command that is none, or a keyword. [inferred] */
  SYNTAX("0ADR102E (R/I)-RI01 (01), '%s' IS NOT RECOGNIZED"),
  /** A keyword that must be there. [inferred] */
  MISSING("0ADR103E (R/I)-RI01 (01), KEYWORD '%s' IS MISSING"),
  /** Last line. [documented] */
  COMPLETE(
      "0ADR012I (SCH)-DSSU (01), %s DFSMSDSS PROCESSING COMPLETE. HIGHEST RETURN CODE IS %04d");

  private final String form;

  DumpMessage(String form) {
    this.form = form;
  }

  String with(Object... parts) {
    return String.format(Locale.ROOT, form, parts);
  }
}
