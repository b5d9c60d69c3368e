package io.lparjar.datasets.codepage;

import java.nio.charset.StandardCharsets;

/**
 * Text in IBM-1047, the code page of messages, job control statements and listings.
 *
 * <p>Faster than a charset for the short texts these are.
 */
public final class Ebcdic {
  /** Blank. */
  public static final byte SPACE = 0x40;

  /** NL, which ends a line. */
  public static final byte NEW_LINE = 0x15;

  /** LF. */
  public static final byte LINE_FEED = 0x25;

  /** SUB, which stands for a character that the code page lacks. */
  public static final byte SUBSTITUTE = 0x3F;

  private Ebcdic() {}

  /** A byte for each {@code char} of {@code text}; SUB for what ISO8859-1 lacks. */
  public static byte[] encode(String text) {
    TranslationTable table = CodePages.STANDARD.toFileSystem();
    byte[] bytes = new byte[text.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = text.charAt(i);
      bytes[i] = c > 0xFF ? SUBSTITUTE : table.translate((byte) c);
    }
    return bytes;
  }

  /** The text of a whole array. */
  public static String decode(byte[] bytes) {
    return decode(bytes, 0, bytes.length);
  }

  /** The text of {@code length} bytes, a character for each. */
  public static String decode(byte[] bytes, int offset, int length) {
    byte[] latin1 = new byte[length];
    CodePages.STANDARD.toNetwork().translate(bytes, offset, latin1, 0, length);
    return new String(latin1, StandardCharsets.ISO_8859_1);
  }
}
