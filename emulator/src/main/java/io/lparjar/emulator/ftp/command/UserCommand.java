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
 * </ol>
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, User subcommand"
 */
final class UserCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    session.logoff();
    session.login().begin(argument.strip());
    return new Outcome.Done(Reply.of(ServerMessage.SEND_PASSWORD));
  }
}
