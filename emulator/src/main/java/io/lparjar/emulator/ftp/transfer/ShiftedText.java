package io.lparjar.emulator.ftp.transfer;

import io.lparjar.emulator.ftp.session.ShiftMarks;
import java.nio.CharBuffer;

/**
 * Marks around double-byte text, as TYPE B with S asks for them.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, DBCS subcommands, SOSI"
 */
final class ShiftedText {
  private static final char HIGHEST_SINGLE_BYTE = '\u00FF';
  private static final char FIRST_HALF_WIDTH = '\uFF61';
  private static final char LAST_HALF_WIDTH = '\uFFDC';

  private ShiftedText() {}

  /** Whether {@code c} has two bytes in the double-byte code pages. */
  private static boolean isDouble(char c) {
    return c > HIGHEST_SINGLE_BYTE && (c < FIRST_HALF_WIDTH || c > LAST_HALF_WIDTH);
  }

  /** The text with a mark in front of and behind each run of double-byte characters. */
  static CharBuffer withMarks(CharBuffer text, ShiftMarks marks) {
    StringBuilder marked = new StringBuilder(text.length() + 2);
    boolean shifted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isDouble(c) != shifted) {
        marked.append(shifted ? marks.shiftIn() : marks.shiftOut());
        shifted = !shifted;
      }
      marked.append(c);
    }
    if (shifted) {
      marked.append(marks.shiftIn());
    }
    return CharBuffer.wrap(marked.toString().toCharArray());
  }

  /** The text without these marks; other characters of the same value stay. */
  static CharBuffer withoutMarks(CharBuffer text, ShiftMarks marks) {
    char[] kept = new char[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean out = c == marks.shiftOut() && i + 1 < text.length() && isDouble(text.charAt(i + 1));
      boolean in = c == marks.shiftIn() && i > 0 && isDouble(text.charAt(i - 1));
      if (!out && !in) {
        kept[length++] = c;
      }
    }
    return CharBuffer.wrap(kept, 0, length);
  }
}
