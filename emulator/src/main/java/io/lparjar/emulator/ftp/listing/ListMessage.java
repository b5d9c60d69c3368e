package io.lparjar.emulator.ftp.listing;

import io.lparjar.emulator.ftp.reply.ReplyText;

/**
 * Texts of replies to LIST and NLST.
 *
 * @see "z/OS Communications Server IP and SNA Codes, FTPD reply codes"
 */
public enum ListMessage implements ReplyText {
  /** {@code 125 List started OK}. Without period since V1R5. [seen] */
  STARTED(125, "List started OK"),

  /** {@code 250 List completed successfully.} [seen] */
  COMPLETED(250, "List completed successfully."),

  /** {@code 550 No data sets found.} In place of 125. [seen] */
  NO_DATA_SETS(550, "No data sets found."),

  /** {@code 550 No members found.} In place of 125. [seen] */
  NO_MEMBERS(550, "No members found.");

  private final int code;
  private final String text;

  ListMessage(int code, String text) {
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
