package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ReplyText;

/**
 * {@code 211 command terminated due to server shutdown in progress}: what a command gets that waits
 * while the server stops. The text and the codes [seen]; which command gets which [inferred] from
 * what it would have got.
 *
 * @see "z/OS Communications Server IP and SNA Codes, FTPD reply codes"
 */
public enum ShutdownMessage implements ReplyText {
  DONE(200),
  STATUS(211),
  HELP(214),
  OUT_OF_ORDER(503);

  private final int code;

  ShutdownMessage(int code) {
    this.code = code;
  }

  /** The reply to a command line that is not carried out any more. */
  public static Reply replyTo(String line) {
    return Reply.of(
        CommandDispatcher.verbOf(line).map(ShutdownMessage::instead).orElse(OUT_OF_ORDER));
  }

  private static ShutdownMessage instead(Verb verb) {
    return switch (verb) {
      case STAT, XSTA, FEAT -> STATUS;
      case HELP -> HELP;
      case ALLO,
          ACCT,
          SMNT,
          LANG,
          MODE,
          NOOP,
          OPTS,
          PORT,
          EPRT,
          PBSZ,
          PROT,
          CCC,
          SITE,
          TYPE,
          XDSS ->
          DONE;
      case USER,
          PASS,
          ABOR,
          APPE,
          CDUP,
          CWD,
          DELE,
          LIST,
          MDTM,
          MKD,
          NLST,
          PASV,
          PWD,
          QUIT,
          REIN,
          REST,
          RETR,
          RMD,
          RNFR,
          RNTO,
          SIZE,
          SYST,
          STOR,
          STOU,
          STRU,
          ADAT,
          AUTH,
          EPSV,
          XCUP,
          XCWD,
          XMKD,
          XPWD,
          XRMD,
          XFIF,
          XLMT ->
          OUT_OF_ORDER;
    };
  }

  @Override
  public int code() {
    return code;
  }

  @Override
  public String text() {
    return "command terminated due to server shutdown in progress";
  }
}
