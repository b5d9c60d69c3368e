package io.lparjar.emulator.ftp.transfer;

import io.lparjar.emulator.ftp.reply.Reply;

/** What comes of a command. */
public sealed interface Outcome {

  /** The command is done. */
  record Done(Reply reply) implements Outcome {}

  /** The command is done and so is the session. */
  record Goodbye(Reply reply) implements Outcome {}

  /** The data connection is to be used. */
  record Transmit(Transfer transfer) implements Outcome {}
}
