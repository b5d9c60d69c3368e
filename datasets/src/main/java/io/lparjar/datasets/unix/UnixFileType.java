package io.lparjar.datasets.unix;

/** What a name in a directory stands for. */
public enum UnixFileType {
  REGULAR('-'),
  DIRECTORY('d'),
  SYMBOLIC_LINK('l'),
  /** A named pipe. */
  FIFO('p');

  private final char letter;

  UnixFileType(char letter) {
    this.letter = letter;
  }

  /** As {@code ls -l} shows it. */
  public char letter() {
    return letter;
  }

  static UnixFileType of(String letter) {
    for (UnixFileType type : values()) {
      if (type.letter == letter.charAt(0)) {
        return type;
      }
    }
    throw new IllegalArgumentException("not a file type: " + letter);
  }
}
