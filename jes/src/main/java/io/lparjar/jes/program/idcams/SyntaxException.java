package io.lparjar.jes.program.idcams;

/** A command that cannot be understood; its message says what is wrong. */
final class SyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SyntaxException(IdcamsMessage message, String item) {
    super(message.with(item));
  }

  /** The line to print. */
  String line() {
    return String.valueOf(getMessage());
  }
}
