package io.lparjar.emulator.ftp.jes;

import io.lparjar.emulator.ftp.reply.ReplyText;

/**
 * Texts of replies in JES mode.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, interfacing with JES"
 */
public enum JesMessage implements ReplyText {
  /** {@code 125 Sending Job to JES internal reader FIXrecfm 80}; VARrecfm is [inferred]. [seen] */
  SENDING_JOB(125, "Sending Job to JES internal reader %s %d"),

  /** {@code 250-It is known to JES as JOB00083}. One line, of the last job. [seen] */
  KNOWN_AS(250, "It is known to JES as %s"),

  /** {@code 125 List started OK for JESJOBNAME=USER1*, JESSTATUS=ALL and JESOWNER=USER1}. [seen] */
  LIST_STARTED(125, "List started OK for %s"),

  /** {@code 250-JESENTRYLIMIT of 200 reached. Additional entries not displayed}. [seen] */
  ENTRY_LIMIT(250, "JESENTRYLIMIT of %d reached.  Additional entries not displayed"),

  /** {@code 550 No jobs found for ...}. First four words [seen], the filters [inferred]. */
  NO_JOBS(550, "No jobs found for %s"),

  /**
   * {@code 550 Jobid J0099999 not found for JESJOBNAME=..., JESSTATUS=..., JESOWNER=...}. [seen]
   */
  JOB_NOT_FOUND(550, "Jobid %s not found for %s"),

  /** {@code 550 JES unable to delete JOB00083}. The user may see the job. [inferred] */
  UNABLE_TO_DELETE(550, "JES unable to delete %s"),

  /** A spool file that the job does not have. First nine words [seen]. */
  INDEX_TOO_HIGH(550, "Index %d is greater than number of spool files for %s"),

  /** RETR of all of a job that has not ended. First five words [seen], the code [inferred]. */
  NO_SPOOL_FILES(550, "No spool files available for %s"),

  /** A spool data set that is not there. [inferred] */
  SPOOL_NOT_FOUND(550, "Spool data set %s not found"),

  /** {@code 125 Sending all spool files for requested Jobid}. [seen] */
  SENDING_ALL(125, "Sending all spool files for requested Jobid"),

  /** {@code 125 Sending data set USER1.USER1A.JOB00083.D0000002.JESMSGLG}. [seen] */
  SENDING(125, "Sending data set %s"),

  /** {@code 125-Submitting job TEST FIXrecfm 80}. The name as the user typed it. [seen] */
  SUBMITTING(125, "Submitting job %s %s %d"),

  /** {@code 125 When JOB05125 is done, will retrieve its output}. [documented] */
  WHEN_DONE(125, "When %s is done, will retrieve its output"),

  /** {@code 125 Unable to send USER1.TEST}. The source cannot be read, or is no job. [seen] */
  UNABLE_TO_SEND(125, "Unable to send %s"),

  /**
   * {@code 550 Transfer aborted}. After {@link #UNABLE_TO_SEND} [seen]; when JESPUTGETTO is over
   * [inferred].
   */
  TRANSFER_ABORTED(550, "Transfer aborted"),

  /** {@code 550 User Exit refuses this job to be submitted by USER1}. FTCHKJES. [seen] */
  EXIT_REFUSES_JOB(550, "User Exit refuses this job to be submitted by %s"),

  /** {@code 250 Cancel successful}. To DELE. [seen] */
  CANCELLED(250, "Cancel successful");

  private final int code;
  private final String text;

  JesMessage(int code, String text) {
    this.code = code;
    this.text = text;
  }

  @Override
  public int code() {
    return code;
  }

  @Override
  public String text() {
    return text;
  }
}
