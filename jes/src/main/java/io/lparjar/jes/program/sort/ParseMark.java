package io.lparjar.jes.program.sort;

import io.lparjar.datasets.codepage.Ebcdic;
import java.util.Arrays;
import java.util.BitSet;

/** What PARSE looks for: a string, or one of a set of characters. */
final class ParseMark {
  private static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String LOWER = "abcdefghijklmnopqrstuvwxyz";
  private static final String DIGITS = "0123456789";

  private final byte[] text;
  private final BitSet set;
  private final boolean group;

  /**
   * A mark.
   *
   * @param text the string; empty for a set
   * @param group whether all of the set that follow each other are one mark, as with BLANKS
   */
  private ParseMark(byte[] text, BitSet set, boolean group) {
    this.text = text;
    this.set = set;
    this.group = group;
  }

  static ParseMark parse(String value) {
    return switch (value) {
      case "BLANKS" -> new ParseMark(new byte[0], setOf(" "), true);
      case "NONBLANK" -> {
        BitSet others = setOf(" ");
        others.flip(0, 256);
        yield new ParseMark(new byte[0], others, false);
      }
      case "UC" -> one(UPPER);
      case "LC" -> one(LOWER);
      case "MC" -> one(UPPER + LOWER);
      case "UN" -> one(UPPER + DIGITS);
      case "LN" -> one(LOWER + DIGITS);
      case "MN" -> one(UPPER + LOWER + DIGITS);
      case "NUM" -> one(DIGITS);
      default -> {
        byte[] text =
            Literal.parse(value)
                .filter(bytes -> bytes.length > 0)
                .orElseThrow(() -> new SortException(SortMessage.REFORMATTING));
        yield new ParseMark(text, new BitSet(), false);
      }
    };
  }

  private static ParseMark one(String characters) {
    return new ParseMark(new byte[0], setOf(characters), false);
  }

  private static BitSet setOf(String characters) {
    BitSet set = new BitSet(256);
    for (byte b : Ebcdic.encode(characters)) {
      set.set(b & 0xFF);
    }
    return set;
  }

  /** The offset of the next one, not between two of {@code pair}; -1 when there is none. */
  int find(WorkRecord record, int from, byte pair) {
    boolean inside = false;
    for (int at = from; at < record.length(); at++) {
      if (!inside && length(record, at) > 0) {
        return at;
      }
      if (pair != 0 && record.data()[at] == pair) {
        inside = !inside;
      }
    }
    return -1;
  }

  /** How many bytes at {@code at} are the mark; 0 when it is not there. */
  int length(WorkRecord record, int at) {
    if (text.length > 0) {
      int end = at + text.length;
      boolean there =
          end <= record.length() && Arrays.equals(record.data(), at, end, text, 0, text.length);
      return there ? text.length : 0;
    }
    int end = at;
    while (end < record.length() && set.get(record.data()[end] & 0xFF) && (group || end == at)) {
      end++;
    }
    return end - at;
  }
}
