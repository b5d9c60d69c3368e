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

  /**
   * A double-byte type: {@code (SOSI} and {@code (NOSO} go with it, {@code (NOTYPE} keeps it from
   * the server. What the options look like on the wire is [inferred].
   */
  static SubcommandAction doubleByte(String type) {
    return (session, operands) -> {
      String option = Words.of(operands).option();
      String command = type + shifts(option);
      if (option.contains("NOT")) {
        setLocally(session, command);
      } else {
        set(session, command);
      }
    };
  }

  private static String shifts(String option) {
    if (option.contains("NOS")) {
      return " N";
    }
    if (!option.contains("SOS")) {
      return "";
    }
    return option.contains("ASC")
        ? " S A"
        : option.contains("EBC") ? " S E" : option.contains("SPA") ? " S S" : " S";
  }

  private static void set(ClientSession session, String command) {
    session.require(command);
    setLocally(session, command);
  }

  private static void setLocally(ClientSession session, String command) {
    Reply local = session.local().command(command);
    if (local.isFailure()) {
      session.say(ClientMessage.USAGE, command);
      throw new ClientFailure(ClientError.USAGE);
    }
  }
}
