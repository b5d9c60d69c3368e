package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.config.ProtectionLevel;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ReplyText;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.Outcome;
import java.util.Locale;

/**
 * {@code PROT}: says whether data connections carry TLS (P) or not (C).
 *
 * <ol>
 *   <li>200
 *   <li>503 without TLS or PBSZ, or behind CCC
 *   <li>504 for a level that nobody knows
 *   <li>536 for S and E, which TLS does not have, and for what SECURE_DATACONN forbids
 * </ol>
 *
 * @see "z/OS Communications Server IP Configuration Reference, SECURE_DATACONN statement"
 */
final class ProtCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    if (!session.security().isAuthenticated()) {
      return refused(ServerMessage.AUTHENTICATION_NEEDED);
    }
    if (session.security().isControlCleared()) {
      return refused(ServerMessage.AFTER_CCC, Verb.PROT);
    }
    if (!session.security().isBufferSizeAgreed()) {
      return refused(ServerMessage.PBSZ_NEEDED);
    }
    ProtectionLevel needed =
        session.services().configuration().get(ServerStatements.SECURE_DATACONN);
    return switch (argument.strip().toUpperCase(Locale.ROOT)) {
      case "C" -> set(session, false, "clear", !needed.isMandatory());
      case "P" -> set(session, true, "private", needed != ProtectionLevel.NEVER);
      case "S" -> refused(ServerMessage.PROTECTION_NOT_SUPPORTED, "safe");
      case "E" -> refused(ServerMessage.PROTECTION_NOT_SUPPORTED, "confidential");
      default -> refused(ServerMessage.UNKNOWN_PROTECTION);
    };
  }

  private static Outcome set(
      FtpSession session, boolean privateData, String name, boolean allowed) {
    if (!allowed) {
      return refused(ServerMessage.PROTECTION_NOT_SUPPORTED, name);
    }
    session.security().dataPrivate(privateData);
    return new Outcome.Done(Reply.of(ServerMessage.PROTECTION_SET, name));
  }

  private static Outcome refused(ReplyText text, Object... values) {
    return new Outcome.Done(Reply.of(text, values));
  }
}
