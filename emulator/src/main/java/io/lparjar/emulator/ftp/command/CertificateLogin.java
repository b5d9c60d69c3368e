package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.config.ClientAuthentication;
import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.LoginRefusal;
import io.lparjar.emulator.ftp.transfer.Outcome;
import io.lparjar.security.saf.UserId;
import java.util.Optional;

/**
 * What TLS has to say to USER: it may refuse the login, or replace the password.
 *
 * @see "z/OS Communications Server IP Configuration Reference, SECURE_LOGIN and SECURE_PASSWORD
 *     statements"
 */
final class CertificateLogin {
  private CertificateLogin() {}

  /** What is sent when TLS or a certificate is missing that all users need. */
  static Optional<Outcome> refusal(FtpSession session) {
    ServerConfiguration configuration = session.services().configuration();
    if (!session.security().isAuthenticated()) {
      return configuration.get(ServerStatements.SECURE_FTP)
          ? Optional.empty()
          : done(Reply.of(ServerMessage.SECURITY_NEEDED));
    }
    return asked(session) == ClientAuthentication.NO_CLIENT_AUTH
            || session.connection().tls().hasClientCertificate()
        ? Optional.empty()
        : done(Reply.of(ServerMessage.CLIENT_CERTIFICATE_NEEDED));
  }

  /** What becomes of {@code USER userId}; empty when it is to go on as without TLS. */
  static Optional<Outcome> begin(FtpSession session, String userId) {
    Optional<Outcome> refusal = refusal(session);
    if (refusal.isPresent()
        || !session.security().isAuthenticated()
        || asked(session) != ClientAuthentication.VERIFY_USER) {
      return refusal;
    }
    return verified(session, session.connection().tls().certificateUser(), userId);
  }

  private static ClientAuthentication asked(FtpSession session) {
    return session.services().configuration().get(ServerStatements.SECURE_LOGIN);
  }

  private static Optional<Outcome> verified(
      FtpSession session, Optional<UserId> registered, String userId) {
    if (registered.isEmpty() || !registered.equals(UserId.parse(userId))) {
      session
          .log()
          .refused(
              userId,
              registered.isEmpty() ? LoginRefusal.CERTIFICATE : LoginRefusal.CERTIFICATE_USER);
      return done(
          Reply.ofLines(
              Reply.of(ServerMessage.SECURITY_PRODUCT_ERROR), Reply.of(ServerMessage.USER_FAILED)));
    }
    if (session.services().configuration().get(ServerStatements.SECURE_PASSWORD)) {
      return Optional.empty();
    }
    return registered.map(user -> Authentication.certified(session, user));
  }

  private static Optional<Outcome> done(Reply reply) {
    return Optional.of(new Outcome.Done(reply));
  }
}
