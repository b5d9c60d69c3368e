package io.lparjar.jes.program.dump;

/** A command that cannot be carried out at all. */
final class DumpException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Ends the command.
   *
   * @param line what is printed
   */
  DumpException(String line) {
    super(line);
  }

  /** What is printed. */
  String line() {
    return String.valueOf(getMessage());
  }
}
