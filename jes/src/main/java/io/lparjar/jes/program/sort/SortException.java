package io.lparjar.jes.program.sort;

/** A control statement or data set that ends a sort with return code 16. */
final class SortException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient String line;

  SortException(SortMessage message, Object... parts) {
    super(message.name());
    this.line = message.with(parts);
  }

  /** The message as printed. */
  String line() {
    return line;
  }
}
