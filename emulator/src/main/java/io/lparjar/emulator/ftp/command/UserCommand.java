package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.Outcome;

/**
 * {@code USER}: begins a login; the user who was logged in is logged off.
 *
 * <ol>
 *   <li>331, whether or not there is such a user
 *   <li>530 or 531 when TLS is missing, or its certificate; 230 when that takes the place of the
 *       password
 * </ol>
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, User subcommand"
 */
final class UserCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    session.logoff();
    String userId = argument.strip();
    return CertificateLogin.begin(session, userId)
        .orElseGet(
            () -> {
              session.login().begin(userId);
              return new Outcome.Done(Reply.of(ServerMessage.SEND_PASSWORD));
            });
  }
}
