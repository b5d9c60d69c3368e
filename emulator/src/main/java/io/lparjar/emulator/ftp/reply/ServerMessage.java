package io.lparjar.emulator.ftp.reply;

/**
 * Texts of replies, verbatim. Texts of SITE, STAT, HELP and JES stand in enums beside their code.
 *
 * @see "z/OS Communications Server IP and SNA Codes, FTPD reply codes"
 */
public enum ServerMessage implements ReplyText {
  /** {@code 200 OK}. To NOOP. [captured-3.1] */
  NOOP_OK(200, "OK"),

  /** {@code 500 unknown command XYZZY}. [seen] */
  UNKNOWN_COMMAND(500, "unknown command %s");

  private final int code;
  private final String text;

  ServerMessage(int code, String text) {
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
