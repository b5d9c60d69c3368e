package io.lparjar.emulator.ftp.sql;

import io.lparjar.emulator.ftp.reply.ReplyText;

/**
 * Texts of replies in SQL mode. The diagnosis guide prints 551 where 554 is [inferred] from the
 * list of reply codes.
 *
 * @see "z/OS Communications Server IP Diagnosis Guide, FTP server SQL problems"
 */
public enum SqlMessage implements ReplyText {
  /** With TYPE I. [documented] */
  WRONG_TYPE(504, "Filetype SQL requires type A (ASCII) or E (EBCDIC) or B (DBCS)"),

  /** There is no Db2 in the system at all. [documented] */
  NO_CAF(550, "SQL query not available. Cannot load CAF routines."),

  /** No SELECT; nothing is sent. [documented] */
  UNSUPPORTED_STATEMENT(554, "Transfer aborted: unsupported SQL statement"),

  /** SQLCODE and text went over the data connection. Text [documented], number [inferred]. */
  PREPARE_FAILED(554, "Transfer aborted: SQL PREPARE/DESCRIBE failure"),

  /**
   * {@code 554 Transfer aborted: attempt to connect to DB2X failed (00F30006)}; nothing is sent.
   * Text [documented], number [inferred].
   */
  CONNECT_FAILED(554, "Transfer aborted: attempt to connect to %s failed (%s)"),

  /**
   * {@code 554 Transfer aborted: SQL not available. Attempt to open plan EZAFTPMQ failed
   * (00F30034).} Text [documented], number [inferred].
   */
  PLAN_FAILED(554, "Transfer aborted: SQL not available. Attempt to open plan %s failed (%s).");

  private final int code;
  private final String text;

  SqlMessage(int code, String text) {
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
