package io.lparjar.datasets.codepage;

import io.lparjar.datasets.codepage.UnsupportedCodePageException.Reason;
import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * A code page of one byte a character: what each byte stands for.
 *
 * <p>The JDK's table, but for the line ends of EBCDIC. The JDK takes both NL (X'15') and LF (X'25')
 * of most pages to U+000A. Here, for every EBCDIC page, as z/OS does for IBM-1047, X'15' is U+000A
 * and X'25' is U+0085, so that each has a way back [inferred for pages other than IBM-1047].
 */
final class CodePage {
  private static final int SIZE = 256;
  private static final char UNDEFINED = '\uFFFD';
  private static final char SUBSTITUTE = '\u001A';

  /** The character of each byte, in order. */
  private final String characters;

  private CodePage(String characters) {
    this.characters = characters;
  }

  /**
   * The code page of a name such as {@code IBM-1047} or {@code ISO8859-1}.
   *
   * @throws UnsupportedCodePageException when there is none, or not of one byte a character
   */
  static CodePage of(String name) {
    Charset charset = CodePageNames.charset(name);
    if (!charset.canEncode() || charset.newEncoder().maxBytesPerChar() != 1) {
      throw new UnsupportedCodePageException(Reason.NOT_SINGLE_BYTE, name);
    }
    byte[] bytes = new byte[SIZE];
    for (int i = 0; i < SIZE; i++) {
      bytes[i] = (byte) i;
    }
    char[] characters = new String(bytes, charset).toCharArray();
    if (characters[Ebcdic.SPACE] == ' ') {
      characters[Ebcdic.NEW_LINE] = '\n';
      characters[Ebcdic.LINE_FEED] = '\u0085';
    }
    return new CodePage(new String(characters));
  }

  /** The table to another code page; a byte whose character is missing there becomes its SUB. */
  TranslationTable to(CodePage target) {
    byte[] table = new byte[SIZE];
    BitSet untranslatable = new BitSet(SIZE);
    for (int i = 0; i < SIZE; i++) {
      int found = target.byteOf(characters.charAt(i));
      if (found < 0) {
        untranslatable.set(i);
        found = target.byteOf(SUBSTITUTE);
      }
      table[i] = (byte) found;
    }
    return TranslationTable.of(table, untranslatable);
  }

  private int byteOf(char character) {
    return character == UNDEFINED ? -1 : characters.indexOf(character);
  }
}
