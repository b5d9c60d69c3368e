package io.lparjar.emulator.ftp.command;

import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.Outcome;
import io.lparjar.security.saf.LogonRequest;
import io.lparjar.security.saf.LogonResult;
import org.jspecify.annotations.Nullable;

/**
 * {@code PASS}: ends a login, and changes the password when it has the form {@code old/new/new}.
 *
 * <ol>
 *   <li>230, with the prefix under which the session begins
 *   <li>503 without USER
 *   <li>530 when the new password is not given twice, or SAF refuses, whatever the reason
 *   <li>421 and the end when SAF has refused too often
 * </ol>
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, PAss subcommand"
 */
final class PassCommand implements FtpCommand {
  private static final String APPLICATION = "FTPD";

  @Override
  public Outcome execute(FtpSession session, String argument) {
    String userId = session.login().userId().orElse("");
    if (userId.isEmpty()) {
      return new Outcome.Done(Reply.of(ServerMessage.PASS_WITHOUT_USER));
    }
    int first = argument.indexOf('/');
    if (first < 0) {
      return logon(session, userId, argument, null);
    }
    int second = argument.indexOf('/', first + 1);
    String wanted = second < 0 ? "" : argument.substring(first + 1, second);
    if (wanted.isEmpty() || !wanted.equals(argument.substring(second + 1))) {
      return new Outcome.Done(Reply.of(ServerMessage.NEW_PASSWORD_FORMAT));
    }
    return logon(session, userId, argument.substring(0, first), wanted);
  }

  private static Outcome logon(
      FtpSession session, String userId, String password, @Nullable String newPassword) {
    String address = session.connection().client().getAddress().getHostAddress();
    LogonResult result =
        session
            .services()
            .saf()
            .logon(new LogonRequest(userId, password, newPassword, APPLICATION, address));
    if (result instanceof LogonResult.Accepted accepted) {
      return accept(session, accepted);
    }
    return session.login().failed()
        ? new Outcome.Done(Reply.of(ServerMessage.PASS_FAILED))
        : new Outcome.Goodbye(Reply.of(ServerMessage.TOO_MANY_PASSWORDS));
  }

  private static Outcome accept(FtpSession session, LogonResult.Accepted accepted) {
    session.login().succeeded();
    session.login(accepted.environment());
    Reply welcome =
        Reply.of(
            ServerMessage.LOGGED_ON,
            accepted.environment().userId(),
            session
                .unixDirectory()
                .map(UnixPath::toString)
                .orElseGet(session.workingDirectory()::prefix));
    return new Outcome.Done(
        accepted.passwordChanged()
            ? Reply.ofLines(Reply.of(ServerMessage.PASSWORD_CHANGED), welcome)
            : welcome);
  }
}
