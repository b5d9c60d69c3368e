package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.security.saf.LogonResult;

/**
 * Why a login was refused, as ACCESSERRORMSGS TRUE shows it: texts of the C runtime and reason
 * codes of the kernel, the same for a reason always. [inferred which goes with what]
 */
enum AccessError {
  UNKNOWN_USER("EDC5143I No such process.", "0B7C02AF"),
  PERMISSION("EDC5111I Permission denied.", "090C02AF"),
  EXPIRED("EDC5168I Password has expired.", "090C02AF"),
  REVOKED("EDC5163I SAF/RACF extract error.", "090C02AF"),
  NO_OMVS_SEGMENT("EDC5163I SAF/RACF extract error.", "0B4C0C00"),
  NOT_CONTROLLED("EDC5139I Operation not permitted.", "0BE80000"),
  NEW_PASSWORD("EDC5169I Password is invalid.", "090C02AF");

  private final String text;
  private final String reasonCode;

  AccessError(String text, String reasonCode) {
    this.text = text;
    this.reasonCode = reasonCode;
  }

  /** The 530- line for a refusal. */
  static Reply line(LogonResult.Reason reason) {
    AccessError error =
        switch (reason) {
          case UNKNOWN_USER -> UNKNOWN_USER;
          case WRONG_PASSWORD,
              NO_PASSWORD,
              NOT_AUTHORIZED_TO_APPLICATION,
              NOT_AUTHORIZED_TO_TERMINAL,
              NOT_AUTHORIZED_AT_THIS_TIME ->
              PERMISSION;
          case EXPIRED_PASSWORD -> EXPIRED;
          case REVOKED, INACTIVE -> REVOKED;
          case NEW_PASSWORD_INVALID -> NEW_PASSWORD;
        };
    return error.line();
  }

  /** The 530- line. */
  Reply line() {
    return Reply.of(ServerMessage.PASS_FAILED_BECAUSE, text, reasonCode);
  }
}
