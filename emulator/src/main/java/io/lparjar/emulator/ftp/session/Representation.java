package io.lparjar.emulator.ftp.session;

/**
 * How data is represented on the data connection: TYPE, STRU and MODE.
 *
 * @see "RFC 959, data representation and storage"
 */
public record Representation(Type type, Structure structure, Mode mode) {
  /** What every session starts with: ASCII, file, stream. */
  public static final Representation INITIAL =
      new Representation(Type.ASCII, Structure.FILE, Mode.STREAM);

  /** TYPE. */
  public enum Type {
    ASCII("Ascii NonPrint"),
    EBCDIC("Ebcdic NonPrint"),
    IMAGE("Image");

    private final String text;

    Type(String text) {
      this.text = text;
    }

    /** As replies show it. */
    @Override
    public String toString() {
      return text;
    }
  }

  /** STRU. */
  public enum Structure {
    FILE("File"),
    RECORD("Record");

    private final String text;

    Structure(String text) {
      this.text = text;
    }

    /** As replies show it. */
    @Override
    public String toString() {
      return text;
    }
  }

  /** MODE. */
  public enum Mode {
    STREAM,
    BLOCK,
    COMPRESSED
  }

  public Representation with(Type wanted) {
    return new Representation(wanted, structure, mode);
  }

  public Representation with(Structure wanted) {
    return new Representation(type, wanted, mode);
  }

  public Representation with(Mode wanted) {
    return new Representation(type, structure, wanted);
  }
}
