package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.Outcome;

/**
 * {@code REIN}: 220; the session is as new, without a user, and without TLS unless it is implicit.
 */
final class ReinCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    boolean secured = session.security().isControlPrivate();
    session.reinitialize();
    Reply reply = Reply.of(ServerMessage.REINITIALIZED);
    return secured && !session.security().isControlPrivate()
        ? new Outcome.EndTls(reply, true)
        : new Outcome.Done(reply);
  }
}
