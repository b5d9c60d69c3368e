package io.lparjar.emulator.ftp.transfer;

import io.lparjar.emulator.ftp.reply.Reply;

/** What comes of a command. */
public sealed interface Outcome {

  /** The command is done. */
  record Done(Reply reply) implements Outcome {}

  /** The command is done and so is the session. */
  record Goodbye(Reply reply) implements Outcome {}

  /** The command is done; behind the reply, the control connection carries TLS. */
  record StartTls(Reply reply) implements Outcome {}

  /**
   * The command is done; behind the reply, the control connection is in clear again.
   *
   * @param notified whether both sides say that TLS ends
   */
  record EndTls(Reply reply, boolean notified) implements Outcome {}

  /** The data connection is to be used. */
  record Transmit(Transfer transfer) implements Outcome {}
}
