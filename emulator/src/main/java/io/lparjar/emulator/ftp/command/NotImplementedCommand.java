package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.Outcome;

/** A command that the server knows and does not offer: 502. */
record NotImplementedCommand(Verb verb) implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    return new Outcome.Done(Reply.of(ServerMessage.NOT_IMPLEMENTED, verb));
  }
}
