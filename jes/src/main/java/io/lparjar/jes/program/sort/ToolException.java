package io.lparjar.jes.program.sort;

/** Ends an ICETOOL operation with condition code 12, or 16 when DFSORT failed. */
final class ToolException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient String line;
  private final int code;

  ToolException(ToolMessage message, Object... parts) {
    super(message.name());
    this.line = message.with(parts);
    this.code = message == ToolMessage.CALL_FAILED ? Dfsort.FAILED : Icetool.FAILED;
  }

  /** What the operation ends with. */
  int code() {
    return code;
  }

  /** The message as printed. */
  String line() {
    return line;
  }
}
