package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.Outcome;
import java.util.Locale;

/** {@code OPTS}: 501, since no command has options. */
final class OptsCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    String command = argument.strip().split(" +", 2)[0].toUpperCase(Locale.ROOT);
    return new Outcome.Done(Reply.of(ServerMessage.NO_OPTIONS, command));
  }
}
