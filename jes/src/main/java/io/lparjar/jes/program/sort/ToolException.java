package io.lparjar.jes.program.sort;

/** Ends an ICETOOL operation with condition code 12. */
final class ToolException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient String line;

  ToolException(ToolMessage message, Object... parts) {
    super(message.name());
    this.line = message.with(parts);
  }

  /** The message as printed. */
  String line() {
    return line;
  }
}
