package io.lparjar.emulator.ftp.session;

/**
 * What marks the ends of double-byte text on the network, where EBCDIC has SO and SI.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, SJiskanji subcommand"
 */
public enum ShiftMarks {
  /** Nothing. */
  NONE('\0', '\0'),
  /** X'1E' and X'1F'. */
  ASCII('\u001E', '\u001F'),
  /** X'0E' and X'0F'. */
  EBCDIC('\u000E', '\u000F'),
  /** X'20' for both. */
  SPACE(' ', ' ');

  private final char shiftOut;
  private final char shiftIn;

  ShiftMarks(char shiftOut, char shiftIn) {
    this.shiftOut = shiftOut;
    this.shiftIn = shiftIn;
  }

  /** In front of double-byte text. */
  public char shiftOut() {
    return shiftOut;
  }

  /** Behind it. */
  public char shiftIn() {
    return shiftIn;
  }
}
