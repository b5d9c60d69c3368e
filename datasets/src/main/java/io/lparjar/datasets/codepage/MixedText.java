package io.lparjar.datasets.codepage;

/**
 * Mixed EBCDIC text: single bytes, and pairs of bytes between SO (X'0E') and SI (X'0F').
 *
 * @see "z/OS DFSMSdfp Utilities, double-byte character set"
 */
public final class MixedText {
  public static final byte SHIFT_OUT = 0x0E;
  public static final byte SHIFT_IN = 0x0F;

  private MixedText() {}

  /**
   * Copies the longest beginning of {@code text} that fits into {@code record} with its pairs whole
   * and shifted in at its end. A record of less than four bytes takes no pair.
   *
   * @param from where to begin in {@code text}
   * @param doubleByte whether {@code from} is between SO and SI; then an SO is put in front
   * @param record target, from 0 on
   * @return what was copied, and where to go on
   */
  public static Piece cut(byte[] text, int from, int end, boolean doubleByte, byte[] record) {
    int length = 0;
    if (doubleByte && from < end && text[from] != SHIFT_IN && record.length > 0) {
      record[length++] = SHIFT_OUT;
    }
    boolean inPairs = doubleByte;
    int at = from;
    while (at < end) {
      int step = inPairs && text[at] != SHIFT_IN ? Math.min(2, end - at) : 1;
      boolean after = inPairs ? text[at] != SHIFT_IN : text[at] == SHIFT_OUT;
      // Behind a pair there must be room for SI; behind SO for a pair and SI.
      int needed = step + (after ? (inPairs ? 1 : 3) : 0);
      if (length + needed > record.length) {
        break;
      }
      System.arraycopy(text, at, record, length, step);
      length += step;
      at += step;
      inPairs = after;
    }
    boolean cutInPairs = inPairs && at < end;
    if (length > 0 && record[length - 1] == SHIFT_OUT) {
      length--;
    } else if (cutInPairs) {
      record[length++] = SHIFT_IN;
    }
    return new Piece(length, at, cutInPairs);
  }

  /**
   * A record cut from text.
   *
   * @param length of the record in bytes
   * @param next where the rest begins
   * @param doubleByte whether the rest begins between SO and SI
   */
  public record Piece(int length, int next, boolean doubleByte) {}

  /** Takes SO and SI out of {@code bytes}; gives the new length. */
  public static int withoutShifts(byte[] bytes, int length) {
    int kept = 0;
    for (int i = 0; i < length; i++) {
      if (bytes[i] != SHIFT_OUT && bytes[i] != SHIFT_IN) {
        bytes[kept++] = bytes[i];
      }
    }
    return kept;
  }
}
