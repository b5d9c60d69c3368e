package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.Outcome;

/** {@code REIN}: 220; the session is as new, without a user. */
final class ReinCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    session.reinitialize();
    return new Outcome.Done(Reply.of(ServerMessage.REINITIALIZED));
  }
}
