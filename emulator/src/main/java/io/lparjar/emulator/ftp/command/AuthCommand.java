package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.config.Extension;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ReplyText;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.Outcome;
import java.util.Locale;
import java.util.Set;

/**
 * {@code AUTH}: asks for TLS. SSL and TLS-P protect data connections too, TLS and TLS-C leave them
 * in clear until PROT.
 *
 * <ol>
 *   <li>234, and the handshake follows
 *   <li>334 to GSSAPI, and {@link AdatCommand} follows
 *   <li>431 when there is no key ring to use
 *   <li>503 on the implicit port, behind CCC, or when TLS is established
 *   <li>504 for a mechanism that nobody knows
 *   <li>534 for one that EXTENSIONS does not allow
 * </ol>
 *
 * @see "RFC 2228, FTP Security Extensions"
 */
final class AuthCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    if (session.connection().tls().isImplicit()) {
      return refused(ServerMessage.AUTH_ON_TLS_PORT);
    }
    if (session.security().isControlCleared()) {
      return refused(ServerMessage.AFTER_CCC, Verb.AUTH);
    }
    if (session.security().isAuthenticated()) {
      return refused(ServerMessage.ALREADY_AUTHENTICATED);
    }
    String mechanism = argument.strip().toUpperCase(Locale.ROOT);
    Set<Extension> extensions = session.services().configuration().get(ServerStatements.EXTENSIONS);
    return switch (mechanism) {
      case "TLS", "TLS-C" -> tls(session, extensions, mechanism, false);
      case "SSL", "TLS-P" -> tls(session, extensions, mechanism, true);
      case "GSSAPI" -> kerberos(session, extensions, mechanism);
      default -> refused(ServerMessage.UNKNOWN_MECHANISM);
    };
  }

  private static Outcome tls(
      FtpSession session, Set<Extension> extensions, String mechanism, boolean privateData) {
    if (!extensions.contains(Extension.AUTH_TLS)) {
      return refused(ServerMessage.MECHANISM_NOT_SUPPORTED, mechanism);
    }
    if (!session.connection().tls().isAvailable()) {
      return refused(ServerMessage.SECURITY_RESOURCE_UNAVAILABLE, ServerStatements.KEYRING);
    }
    session.logoff();
    session.security().established(privateData);
    return new Outcome.StartTls(Reply.of(ServerMessage.READY_FOR_TLS));
  }

  private static Outcome kerberos(FtpSession session, Set<Extension> extensions, String mechanism) {
    if (!extensions.contains(Extension.AUTH_GSSAPI)) {
      return refused(ServerMessage.MECHANISM_NOT_SUPPORTED, mechanism);
    }
    session.security().ticketExpected(true);
    return new Outcome.Done(Reply.of(ServerMessage.USING_MECHANISM, mechanism));
  }

  private static Outcome refused(ReplyText text, Object... values) {
    return new Outcome.Done(Reply.of(text, values));
  }
}
