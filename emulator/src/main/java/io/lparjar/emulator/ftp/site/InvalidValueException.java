package io.lparjar.emulator.ftp.site;

import io.lparjar.emulator.ftp.reply.Reply;

/** An operand that a parameter does not take. Carries the line to tell the user. */
public final class InvalidValueException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Reply reply;

  InvalidValueException(SiteMessage text, Object... values) {
    super(text.name());
    reply = Reply.of(text, values);
  }

  /** The line, without code. */
  public String line() {
    return reply.lastLine();
  }
}
