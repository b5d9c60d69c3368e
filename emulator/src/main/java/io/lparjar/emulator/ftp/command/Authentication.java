package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.config.ClientAuthentication;
import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpServices;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.LoginRefusal;
import io.lparjar.emulator.ftp.transfer.Outcome;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.LogonRequest;
import io.lparjar.security.saf.LogonResult;
import io.lparjar.security.saf.PortOfEntry;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UserId;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Asks SAF to let a user in: password and application, then with VERIFYUSER, or SECURE_LOGIN
 * VERIFY_USER under TLS, the port of the server; without a profile for the port everybody may use
 * it.
 *
 * @see "z/OS Communications Server IP Configuration Reference, VERIFYUSER statement"
 */
final class Authentication {
  private static final int PASSWORD_LENGTH = 8;

  private Authentication() {}

  /** Ends a login with a password. */
  static Outcome logon(
      FtpSession session, String userId, String password, @Nullable String newPassword) {
    ServerConfiguration configuration = session.services().configuration();
    boolean cut =
        password.length() > PASSWORD_LENGTH && !configuration.get(ServerStatements.PASSPHRASE);
    LogonRequest request =
        request(
            session, userId, cut ? password.substring(0, PASSWORD_LENGTH) : password, newPassword);
    if (!isDaemon(session)) {
      return refuse(session, userId, LoginRefusal.DAEMON, AccessError.NOT_CONTROLLED.line());
    }
    return admit(session, userId, session.services().saf().logon(request));
  }

  /** Lets in whom SAF has accepted: users of z/OS UNIX who may use the port. */
  static Outcome admit(FtpSession session, String userId, LogonResult result) {
    if (result instanceof LogonResult.Refused refused) {
      return refuse(session, userId, refused.reason());
    }
    LogonResult.Accepted accepted = (LogonResult.Accepted) result;
    Optional<SecurityEnvironment> user = session.services().saf().dub(accepted.environment());
    if (user.isEmpty()) {
      return refuse(session, userId, LoginRefusal.OMVS, AccessError.NO_OMVS_SEGMENT.line());
    }
    return mayUsePort(session, user.get())
        ? Welcome.of(session, user.get(), accepted.passwordChanged())
        : refuse(session, userId, LoginRefusal.PORT, Reply.of(ServerMessage.NO_SERVER_ACCESS));
  }

  private static LogonRequest request(
      FtpSession session, String userId, String password, @Nullable String newPassword) {
    return new LogonRequest(
        userId,
        password,
        newPassword,
        session.services().configuration().get(ServerStatements.APPLNAME),
        session.connection().client().getAddress().getHostAddress(),
        portOfEntry(session));
  }

  /** Asks SAF about a user who needs no password. */
  static LogonResult identified(FtpSession session, UserId userId) {
    return session.services().saf().logonIdentified(request(session, userId.value(), "", null));
  }

  /**
   * Whether the server may become other users: READ to BPX.DAEMON, without profile as a superuser.
   */
  private static boolean isDaemon(FtpSession session) {
    return session
            .services()
            .saf()
            .authorize(
                session.services().stack().server(),
                ResourceClass.FACILITY,
                "BPX.DAEMON",
                AccessLevel.READ)
        != SafDecision.DENY;
  }

  /**
   * The network access zone of the client for IPv6, and for IPv4 with PORTOFENTRY4 SERVAUTH; else
   * its address as a terminal.
   */
  static PortOfEntry portOfEntry(FtpSession session) {
    InetAddress client = session.connection().client().getAddress();
    FtpServices services = session.services();
    if (client instanceof Inet4Address address
        && services.configuration().get(ServerStatements.PORTOFENTRY4).equals("TERMINAL")) {
      return PortOfEntry.terminal(address);
    }
    return services.stack().zone(client).map(PortOfEntry::zone).orElse(PortOfEntry.UNKNOWN);
  }

  private static Outcome refuse(FtpSession session, String userId, LogonResult.Reason reason) {
    return refuse(session, userId, reason, AccessError.line(reason));
  }

  /**
   * Lets somebody not in.
   *
   * @param reason for the record
   * @param explanation for the client, with ACCESSERRORMSGS
   */
  static Outcome refuse(FtpSession session, String userId, Object reason, Reply explanation) {
    if (!session.login().failed()) {
      session.log().refused(userId, LoginRefusal.ATTEMPTS);
      return new Outcome.Goodbye(Reply.of(ServerMessage.TOO_MANY_PASSWORDS));
    }
    session.log().refused(userId, reason);
    Reply failed = Reply.of(ServerMessage.PASS_FAILED);
    return new Outcome.Done(
        session.services().configuration().get(ServerStatements.ACCESSERRORMSGS)
            ? Reply.ofLines(explanation, failed)
            : failed);
  }

  /** Ends a login without a password: the certificate has shown who the user is. */
  static Outcome certified(FtpSession session, UserId certified) {
    Outcome admitted = admit(session, certified.value(), identified(session, certified));
    return admitted instanceof Outcome.Done done && session.isLoggedIn()
        ? new Outcome.Done(
            done.reply().after(Reply.of(ServerMessage.AUTHORIZED_USER, certified).lines()))
        : admitted;
  }

  /** Whether the port is checked at all: of every user, or of those whose certificate was. */
  private static boolean isPortChecked(FtpSession session) {
    ServerConfiguration configuration = session.services().configuration();
    return configuration.get(ServerStatements.VERIFYUSER)
        || (session.security().isAuthenticated()
            && configuration.get(ServerStatements.SECURE_LOGIN)
                == ClientAuthentication.VERIFY_USER);
  }

  private static boolean mayUsePort(FtpSession session, SecurityEnvironment user) {
    if (!isPortChecked(session)) {
      return true;
    }
    String port = String.format(Locale.ROOT, "PORT%05d", session.connection().server().getPort());
    return session
            .services()
            .saf()
            .authorize(
                user,
                ResourceClass.SERVAUTH,
                session.services().identity().resource(port),
                AccessLevel.READ)
        != SafDecision.DENY;
  }
}
