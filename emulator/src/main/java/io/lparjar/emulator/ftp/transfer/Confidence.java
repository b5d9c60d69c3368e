package io.lparjar.emulator.ftp.transfer;

/**
 * How sure it is that a transfer did what it should (CHKCONFIDENCE). A level that would need an
 * answer of the client, Unknown, is not given. [inferred]
 *
 * @see "z/OS Communications Server IP Configuration Reference, CHKCONFIDENCE statement"
 */
public enum Confidence {
  /** No error was found. */
  HIGH("High"),

  /** Received with STRU R, MODE B or MODE C, and the end of the data was not marked. */
  NO_EOF("NoEOF"),

  /** The transfer failed. */
  LOW("Low");

  private final String text;

  Confidence(String text) {
    this.text = text;
  }

  /** As messages show it. */
  @Override
  public String toString() {
    return text;
  }
}
