package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.LoginRefusal;
import io.lparjar.emulator.ftp.transfer.Outcome;

/**
 * {@code PASS}: ends a login, and changes the password when it has the form {@code old/new/new}.
 * What follows the last colon is user data, which is meant for exits and not part of the password.
 *
 * <ol>
 *   <li>230, with the prefix under which the session begins
 *   <li>503 without USER
 *   <li>530 when the new password is not given twice, the user exit FTCHKPWD or SAF refuses,
 *       whatever the reason; the reason only with ACCESSERRORMSGS
 *   <li>421 and the end when SAF has refused too often
 * </ol>
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, PAss subcommand"
 */
final class PassCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    String userId = session.login().userId().orElse("");
    if (userId.isEmpty()) {
      return new Outcome.Done(Reply.of(ServerMessage.PASS_WITHOUT_USER));
    }
    if (!PasswordExit.accepts(session, userId, argument)) {
      return Authentication.refuse(
          session, userId, LoginRefusal.EXIT, Reply.of(ServerMessage.EXIT_REJECTS_LOGIN));
    }
    if (session.login().isAnonymous()) {
      return AnonymousLogin.end(session, argument);
    }
    String password = withoutUserData(argument);
    int first = password.indexOf('/');
    if (first < 0) {
      return Authentication.logon(session, userId, password, null);
    }
    int second = password.indexOf('/', first + 1);
    String wanted = second < 0 ? "" : password.substring(first + 1, second);
    if (wanted.isEmpty() || !wanted.equals(password.substring(second + 1))) {
      return new Outcome.Done(Reply.of(ServerMessage.NEW_PASSWORD_FORMAT));
    }
    return Authentication.logon(session, userId, password.substring(0, first), wanted);
  }

  /** User data holds no blank; a colon in front of one belongs to a password phrase. */
  static String withoutUserData(String argument) {
    int colon = argument.lastIndexOf(':');
    return colon < 0 || argument.indexOf(' ', colon) >= 0 ? argument : argument.substring(0, colon);
  }
}
