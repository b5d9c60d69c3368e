package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.Outcome;

/** A command that always gets the same reply. */
record FixedReplyCommand(Reply reply) implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    return new Outcome.Done(reply);
  }
}
