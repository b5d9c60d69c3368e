package io.lparjar.jes.program.update;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.jes.program.statement.Keywords;
import io.lparjar.jes.program.statement.Statement;
import java.util.List;
import java.util.Locale;

/**
 * The sequence numbers that NUMBER gives.
 *
 * @param from first old number concerned, {@code SEQ1}
 * @param to last one, {@code SEQ2}
 * @param first {@code NEW1}
 * @param increment {@code INCR}
 */
record Numbering(long from, long to, int first, int increment) {
  private static final int DIGITS = 8;
  private static final int AT = 72;

  /** What a NUMBER statement says; without SEQ1 it is about all records. */
  static Numbering of(Statement statement) {
    Keywords keywords = Keywords.of(statement);
    String from = keywords.text("SEQ1");
    boolean all = from.isEmpty() || from.equals("ALL");
    return new Numbering(
        all ? Long.MIN_VALUE : Keywords.number(from),
        all ? Long.MAX_VALUE : keywords.number("SEQ2", Integer.MAX_VALUE),
        keywords.number("NEW1", 10),
        keywords.number("INCR", 10));
  }

  /** The number in columns 73 to 80; -1 when there is none. */
  static long of(byte[] record) {
    if (record.length < AT + DIGITS) {
      return -1;
    }
    String text = Ebcdic.decode(record, AT, DIGITS).strip();
    return text.matches("\\d{1,8}") ? Long.parseLong(text) : -1;
  }

  /** Numbers the records that it is about. */
  void apply(List<byte[]> records) {
    int next = first;
    for (byte[] record : records) {
      long old = of(record);
      if (old >= from && old <= to) {
        put(record, next);
        next += increment;
      }
    }
  }

  private static void put(byte[] record, int number) {
    if (record.length >= AT + DIGITS) {
      byte[] digits = Ebcdic.encode(String.format(Locale.ROOT, "%08d", number));
      System.arraycopy(digits, 0, record, AT, DIGITS);
    }
  }
}
