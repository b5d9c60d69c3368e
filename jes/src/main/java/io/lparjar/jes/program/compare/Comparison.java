package io.lparjar.jes.program.compare;

import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.program.Report;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;

/** Compares records of SYSUT1 and SYSUT2 and tells which differ. */
final class Comparison {
  private static final int MOST_UNEQUAL = 10;
  private static final int BYTES_A_LINE = 50;
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final Report report;
  private long compared;
  private boolean unequal;
  private int inARow;

  Comparison(Report report) {
    this.report = report;
  }

  /** Records compared so far. */
  long compared() {
    return compared;
  }

  boolean isUnequal() {
    return unequal;
  }

  /**
   * Compares up to the end.
   *
   * @param member whose records these are, or empty text
   * @return false when it was given up
   */
  boolean compare(RecordReader first, RecordReader second, String member) throws IOException {
    long number = 0;
    while (true) {
      boolean one = first.next();
      boolean other = second.next();
      if (!one && !other) {
        return true;
      }
      number++;
      if (one != other) {
        unequal = true;
        report.line(CompareMessage.EXTRA.with(one ? "224" : "223", one ? "SYSUT1" : "SYSUT2"));
        show(one ? "SYSUT1" : "SYSUT2", one ? first : second, number, member);
        return true;
      }
      compared++;
      if (same(first, second)) {
        inARow = 0;
        continue;
      }
      unequal = true;
      report.line(CompareMessage.NOT_EQUAL.with());
      show("SYSUT1", first, number, member);
      show("SYSUT2", second, number, member);
      if (++inARow == MOST_UNEQUAL) {
        report.line(CompareMessage.TEN_UNEQUAL.with());
        return false;
      }
    }
  }

  private static boolean same(RecordReader first, RecordReader second) {
    return Arrays.equals(
        first.array(),
        first.offset(),
        first.offset() + first.length(),
        second.array(),
        second.offset(),
        second.offset() + second.length());
  }

  private void show(String ddName, RecordReader reader, long number, String member)
      throws IOException {
    report.line(CompareMessage.PLACE.with(ddName, number, member));
    int end = reader.offset() + reader.length();
    for (int at = reader.offset(); at < end; at += BYTES_A_LINE) {
      int stop = Math.min(end, at + BYTES_A_LINE);
      report.line(CompareMessage.CONTENT.with(HEX.formatHex(reader.array(), at, stop)));
    }
  }
}
