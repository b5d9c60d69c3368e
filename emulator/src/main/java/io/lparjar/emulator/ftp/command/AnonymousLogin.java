package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.config.AnonymousIdentity;
import io.lparjar.emulator.ftp.config.EmailAddressCheck;
import io.lparjar.emulator.ftp.config.FileAccess;
import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.config.StartDirectory;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.transfer.Outcome;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.LogonResult;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.UserId;
import java.util.List;

/**
 * The login of {@code anonymous}, where ANONYMOUS allows it.
 *
 * <ul>
 *   <li>Levels 1 and 2 let the user in at once; level 3 asks for an e-mail address. A statement of
 *       the form {@code ANONYMOUS userid} has the password of that user asked for at all levels.
 *   <li>Level 3 refuses everybody when the statements contradict each other, and lets nobody change
 *       between a name and anonymous.
 * </ul>
 *
 * @see "z/OS Communications Server IP Configuration Reference, ANONYMOUSLEVEL statement"
 */
final class AnonymousLogin {
  private static final String NAME = "anonymous";
  private static final int RESTRICTING_LEVEL = 3;

  private AnonymousLogin() {}

  /** Whether USER with that name asks for an anonymous login. */
  static boolean isMeant(FtpSession session, String name) {
    return name.equalsIgnoreCase(NAME)
        && identity(session).form() != AnonymousIdentity.Form.NOT_ALLOWED;
  }

  /** Whether anonymous users are held as level 3 holds them. */
  static boolean isRestricting(FtpSession session) {
    return session.services().configuration().get(ServerStatements.ANONYMOUSLEVEL)
        == RESTRICTING_LEVEL;
  }

  /** Whether PASS is to bring an e-mail address, and no password. */
  static boolean asksForAddress(FtpSession session) {
    return session.login().isAnonymous() && !identity(session).asksForPassword();
  }

  /** USER. */
  static Outcome begin(FtpSession session) {
    AnonymousIdentity identity = identity(session);
    boolean restricted = isRestricting(session);
    if (restricted && isContradictory(session.services().configuration())) {
      return new Outcome.Goodbye(
          Reply.ofLines(
              Reply.of(ServerMessage.ANONYMOUS_REJECTED),
              Reply.of(ServerMessage.CLOSING_CONNECTION)));
    }
    session.logoff();
    session.login().beginAnonymous(identity.userId());
    if (identity.asksForPassword()) {
      return new Outcome.Done(Reply.of(ServerMessage.SEND_PASSWORD));
    }
    return restricted
        ? new Outcome.Done(Reply.of(ServerMessage.SEND_EMAIL_ADDRESS))
        : admit(session, identity);
  }

  /** PASS. */
  static Outcome end(FtpSession session, String password) {
    AnonymousIdentity identity = identity(session);
    if (identity.asksForPassword()) {
      return Authentication.logon(session, identity.userId(), password, null);
    }
    EmailAddressCheck check =
        session.services().configuration().get(ServerStatements.EMAILADDRCHECK);
    if (check == EmailAddressCheck.NO || isEmailAddress(password)) {
      return admit(session, identity);
    }
    if (check == EmailAddressCheck.FAIL) {
      return session.login().failed()
          ? new Outcome.Done(Reply.of(ServerMessage.EMAIL_ADDRESS_INVALID))
          : new Outcome.Goodbye(Reply.of(ServerMessage.TOO_MANY_PASSWORDS));
    }
    Outcome admitted = admit(session, identity);
    return admitted instanceof Outcome.Done done && session.isLoggedIn()
        ? new Outcome.Done(done.reply().after(List.of(ServerMessage.EMAIL_ADDRESS_WARNING.text())))
        : admitted;
  }

  private static Outcome admit(FtpSession session, AnonymousIdentity identity) {
    if (identity.form() == AnonymousIdentity.Form.USER_AND_PASSWORD) {
      return Authentication.logon(session, identity.userId(), identity.password(), null);
    }
    LogonResult result =
        identity.form() != AnonymousIdentity.Form.SURROGATE || isSurrogate(session, identity)
            ? Authentication.identified(session, new UserId(identity.userId()))
            : new LogonResult.Refused(LogonResult.Reason.UNKNOWN_USER);
    return Authentication.admit(session, identity.userId(), result);
  }

  /** Unlike other checks, this one takes no profile for a refusal. */
  private static boolean isSurrogate(FtpSession session, AnonymousIdentity identity) {
    String resource = "BPX.SRV." + identity.userId();
    return session
            .services()
            .saf()
            .authorize(
                session.services().stack().server(),
                ResourceClass.SURROGAT,
                resource,
                AccessLevel.READ)
        == SafDecision.PERMIT;
  }

  private static boolean isContradictory(ServerConfiguration configuration) {
    FileAccess access = configuration.get(ServerStatements.ANONYMOUSFILEACCESS);
    boolean startAllowed =
        configuration.get(ServerStatements.STARTDIRECTORY) == StartDirectory.MVS
            ? access.allowsDataSets()
            : access.allowsUnixFiles();
    return !startAllowed
        || !FileTypeAuthority.isForAnonymous(
            configuration, configuration.settings().get(SiteParameters.FILETYPE));
  }

  private static boolean isEmailAddress(String text) {
    int at = text.indexOf('@');
    return at > 0 && at == text.lastIndexOf('@') && at < text.length() - 1 && !text.contains(" ");
  }

  private static AnonymousIdentity identity(FtpSession session) {
    return session.services().configuration().get(ServerStatements.ANONYMOUS);
  }
}
