package io.lparjar.emulator.client.session;

import io.lparjar.emulator.ftp.reply.Reply;

/** The local system refuses a data set or file. */
public final class LocalFailureException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Reply reply;

  LocalFailureException(Reply reply) {
    super(reply.lastLine());
    this.reply = reply;
  }

  /** What it says about it. */
  public String text() {
    return reply.lastLine();
  }
}
