package io.lparjar.emulator.client.command;

import io.lparjar.emulator.client.session.ClientError;
import io.lparjar.emulator.client.session.ClientFailure;
import io.lparjar.emulator.client.session.ClientMessage;
import io.lparjar.emulator.client.session.ClientSession;
import io.lparjar.emulator.ftp.reply.Reply;
import java.util.Locale;

/**
 * TYPE, MODE and STRU: the server is told first, then the local side follows.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, TYpe, MOde, STRucture subcommands"
 */
final class Representations {
  private static final int FIRST_FAILURE = 400;

  private Representations() {}

  /** A subcommand without operands, such as {@code BINARY} for {@code TYPE I}. */
  static SubcommandAction fixed(String command) {
    return (session, operands) -> set(session, command);
  }

  /** {@code TYPE}, {@code MODE} or {@code STRUCTURE} with an operand. */
  static SubcommandAction named(String verb) {
    return (session, operands) -> {
      Words.require(session, operands, 1, verb + " value");
      set(session, verb + " " + operands.toUpperCase(Locale.ROOT));
    };
  }

  private static void set(ClientSession session, String command) {
    session.require(command);
    Reply local = session.local().command(command);
    if (local.code() >= FIRST_FAILURE) {
      session.say(ClientMessage.USAGE, command);
      throw new ClientFailure(ClientError.USAGE);
    }
  }
}
