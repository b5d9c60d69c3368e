package io.lparjar.jes.program.terse;

import io.lparjar.datasets.record.RecordReader;
import java.io.IOException;

/** Reads codes of 12 bits from records of any length; 0 at the end. */
final class CodeReader {
  private final RecordReader reader;
  private int at;
  private int left;
  private int half = -1;
  private long bytes;

  /** Goes on in the current record of {@code reader}. */
  CodeReader(RecordReader reader, int skip) {
    this.reader = reader;
    this.at = reader.offset() + skip;
    this.left = reader.length() - skip;
  }

  int next() throws IOException {
    int first = half >= 0 ? half : get();
    int second = first < 0 ? -1 : get();
    if (second < 0) {
      return 0;
    }
    if (half >= 0) {
      half = -1;
      return (first << 8) | second;
    }
    half = second & 15;
    return (first << 4) | (second >> 4);
  }

  /** How many bytes were read. */
  long bytes() {
    return bytes;
  }

  private int get() throws IOException {
    while (left == 0) {
      if (!reader.next()) {
        return -1;
      }
      at = reader.offset();
      left = reader.length();
    }
    left--;
    bytes++;
    return reader.array()[at++] & 0xFF;
  }
}
