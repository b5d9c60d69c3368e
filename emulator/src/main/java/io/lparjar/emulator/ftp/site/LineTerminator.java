package io.lparjar.emulator.ftp.site;

/**
 * What ends a record of text on the way out (SBSENDEOL, MBSENDEOL).
 *
 * @see "z/OS Communications Server IP Configuration Reference, SBSENDEOL statement"
 */
public enum LineTerminator {
  CRLF("\r\n"),
  CR("\r"),
  LF("\n"),
  /** Records follow each other directly. */
  NONE("");

  private final String characters;

  LineTerminator(String characters) {
    this.characters = characters;
  }

  /** The characters, none to two of them. */
  public String characters() {
    return characters;
  }
}
