package io.lparjar.emulator.ftp.command;

import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.MessageFile;
import io.lparjar.emulator.ftp.transfer.Outcome;
import io.lparjar.security.saf.SecurityEnvironment;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets a user in and says so.
 *
 * <pre>
 * 230-Password was changed.
 * 230-lines of LOGINMSG or ANONYMOUSLOGINMSG
 * 230-Processing FTPS.RC configuration file..
 * 230 USER1 is logged on.  Working directory is "USER1.".
 * </pre>
 */
final class Welcome {
  private Welcome() {}

  /** Lets a user in who has shown who he is. */
  static Outcome.Done of(FtpSession session, SecurityEnvironment user, boolean passwordChanged) {
    boolean anonymous = session.login().isAnonymous();
    session.login().succeeded();
    if (anonymous) {
      session.loginAnonymously(user);
    } else {
      session.login(user);
    }
    session.log().accepted();
    List<String> before = new ArrayList<>();
    if (passwordChanged) {
      before.add(ServerMessage.PASSWORD_CHANGED.text());
    }
    before.addAll(
        MessageFile.of(
            session, anonymous ? ServerStatements.ANONYMOUSLOGINMSG : ServerStatements.LOGINMSG));
    before.addAll(StartFile.process(session));
    String directory =
        session
            .unixDirectory()
            .map(UnixPath::toString)
            .orElseGet(session.workingDirectory()::prefix);
    Reply welcome =
        anonymous
            ? Reply.of(
                session.unixDirectory().isPresent()
                    ? ServerMessage.ANONYMOUS_IN_UNIX
                    : ServerMessage.ANONYMOUS_LOGGED_ON,
                directory)
            : Reply.of(ServerMessage.LOGGED_ON, user.userId(), directory);
    return new Outcome.Done(welcome.after(before));
  }
}
