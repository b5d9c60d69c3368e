package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.transfer.Transfer;

/** What comes of a command. */
public sealed interface Outcome {

  /** The command is done. */
  record Done(Reply reply) implements Outcome {}

  /** The command is done and so is the session. */
  record Goodbye(Reply reply) implements Outcome {}

  /** The data connection is to be used. */
  record Transmit(Transfer transfer) implements Outcome {}
}
