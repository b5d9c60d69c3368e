package io.lparjar.emulator.ftp.session;

/**
 * How data is represented on the data connection: TYPE, STRU and MODE.
 *
 * @param textCode how characters travel when {@code type} is ASCII, which double-byte and UCS-2
 *     types are too: text in lines, translated
 * @see "RFC 959, data representation and storage"
 */
public record Representation(Type type, TextCode textCode, Structure structure, Mode mode) {
  /** What every session starts with: ASCII, file, stream. */
  public static final Representation INITIAL =
      new Representation(Type.ASCII, TextCode.AS_SITE_SAYS, Structure.FILE, Mode.STREAM);

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
    return new Representation(wanted, TextCode.AS_SITE_SAYS, structure, mode);
  }

  public Representation with(Structure wanted) {
    return new Representation(type, textCode, wanted, mode);
  }

  public Representation with(Mode wanted) {
    return new Representation(type, textCode, structure, wanted);
  }

  /** The same for text whose characters travel otherwise. */
  public Representation with(TextCode wanted) {
    return new Representation(Type.ASCII, wanted, structure, mode);
  }

  /** The type as replies show it. */
  public String typeText() {
    return type == Type.ASCII ? textCode.toString() : type.toString();
  }
}
