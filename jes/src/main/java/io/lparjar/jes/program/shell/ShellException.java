package io.lparjar.jes.program.shell;

/** Ends a command: with a message for standard error and an exit status. */
final class ShellException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  ShellException(int status, String message) {
    super(message);
    this.status = status;
  }

  int status() {
    return status;
  }

  /** The message as the shell shows it. */
  String line() {
    return String.valueOf(getMessage());
  }
}
