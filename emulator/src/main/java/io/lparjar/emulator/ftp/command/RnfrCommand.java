package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.Target;
import io.lparjar.emulator.ftp.transfer.Outcome;

/**
 * {@code RNFR}: names what RNTO shall rename.
 *
 * <ol>
 *   <li>350
 *   <li>550 when it is not there; an earlier RNFR then still stands [captured-3.1]
 * </ol>
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, REName subcommand"
 */
final class RnfrCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    Target source = session.target(argument).located(session.services().dataSets());
    if (!source.exists(session.services().dataSets(), session.requester())) {
      return new Outcome.Done(Reply.of(ServerMessage.DOES_NOT_EXIST, Verb.RNFR, source));
    }
    session.renameSource(source);
    return new Outcome.Done(Reply.of(ServerMessage.SUPPLY_NEW_NAME));
  }
}
