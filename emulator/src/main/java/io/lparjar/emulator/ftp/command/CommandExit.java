package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.exit.CommandCheck;
import io.lparjar.emulator.exit.CommandVerdict;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.SessionExits;

/** FTCHKCMD, which sees each command before it is processed. */
final class CommandExit {
  private CommandExit() {}

  /** What it says about a command. */
  static CommandVerdict verdict(FtpSession session, Verb verb, String argument) {
    SessionExits exits = session.exits();
    CommandCheck check = new CommandCheck(exits.state(), verb.name(), argument);
    return exits.call("FTCHKCMD", exit -> exit.ftchkcmd(check), CommandVerdict.deny());
  }

  /** The reply to a command that it denies. */
  static Reply refusal(FtpSession session, Verb verb, CommandVerdict verdict) {
    Reply denied =
        Reply.of(ServerMessage.EXIT_DENIES_COMMAND, session.exits().userId(), verb.name());
    return verdict.text().isEmpty()
        ? denied
        : Reply.ofLines(Reply.of(ServerMessage.EXIT_TEXT, verdict.text()), denied);
  }
}
