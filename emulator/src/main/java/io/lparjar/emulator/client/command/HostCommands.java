package io.lparjar.emulator.client.command;

import io.lparjar.emulator.client.session.ClientError;
import io.lparjar.emulator.client.session.ClientFailure;
import io.lparjar.emulator.client.session.ClientMessage;
import io.lparjar.emulator.client.session.ClientSession;
import java.io.IOException;

/**
 * {@code TSO} and {@code !}: commands that are none of FTP's.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, TSO and ! subcommands"
 */
final class HostCommands {
  private HostCommands() {}

  /** {@code TSO command}. */
  static void tso(ClientSession session, String operands) {
    if (operands.isEmpty()) {
      session.say(ClientMessage.USAGE, "TSO command");
      throw new ClientFailure(ClientError.USAGE);
    }
    try {
      if (session.environment().tso(operands) != 0) {
        throw new ClientFailure(ClientError.CLIENT);
      }
    } catch (IOException failure) {
      throw new ClientFailure(ClientError.CLIENT, failure);
    }
  }

  /** {@code ! command}: this client never runs in a shell. */
  static void shell(ClientSession session, String operands) {
    session.say(ClientMessage.NO_SHELL);
    throw new ClientFailure(ClientError.USAGE);
  }
}
