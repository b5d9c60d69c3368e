package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.config.ClientAuthentication;
import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.ControlTls;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.Outcome;
import io.lparjar.security.saf.SecurityEnvironment;
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

  /** What becomes of {@code USER userId}; empty when it is to go on as without TLS. */
  static Optional<Outcome> begin(FtpSession session, String userId) {
    ServerConfiguration configuration = session.services().configuration();
    if (!session.security().isAuthenticated()) {
      return configuration.get(ServerStatements.SECURE_FTP)
          ? Optional.empty()
          : done(Reply.of(ServerMessage.SECURITY_NEEDED));
    }
    ClientAuthentication asked = configuration.get(ServerStatements.SECURE_LOGIN);
    if (asked == ClientAuthentication.NO_CLIENT_AUTH) {
      return Optional.empty();
    }
    ControlTls tls = session.connection().tls();
    if (!tls.hasClientCertificate()) {
      return done(Reply.of(ServerMessage.CLIENT_CERTIFICATE_NEEDED));
    }
    if (asked == ClientAuthentication.REQUIRED) {
      return Optional.empty();
    }
    return verified(session, tls.certificateUser(), UserId.parse(userId));
  }

  private static Optional<Outcome> verified(
      FtpSession session, Optional<UserId> registered, Optional<UserId> wanted) {
    if (registered.isEmpty() || !registered.equals(wanted)) {
      return done(
          Reply.ofLines(
              Reply.of(ServerMessage.SECURITY_PRODUCT_ERROR), Reply.of(ServerMessage.USER_FAILED)));
    }
    if (session.services().configuration().get(ServerStatements.SECURE_PASSWORD)) {
      return Optional.empty();
    }
    return registered
        .flatMap(user -> session.services().saf().environmentOf(user))
        .map(user -> loggedOn(session, user));
  }

  private static Outcome loggedOn(FtpSession session, SecurityEnvironment user) {
    session.login().succeeded();
    session.login(user);
    return new Outcome.Done(
        Reply.ofLines(
            Reply.of(ServerMessage.AUTHORIZED_USER, user.userId()),
            Reply.of(ServerMessage.LOGGED_ON, user.userId(), session.workingDirectory().prefix())));
  }

  private static Optional<Outcome> done(Reply reply) {
    return Optional.of(new Outcome.Done(reply));
  }
}
