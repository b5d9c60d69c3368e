package io.lparjar.jes.execution;

import io.lparjar.datasets.record.RecordReader;
import java.io.IOException;
import java.util.Arrays;

/** Lines as fixed records: padded with blanks, cut off when they are longer. */
final class PaddedReader implements RecordReader {
  private static final byte BLANK = 0x40;

  private final RecordReader lines;
  private final byte[] record;

  PaddedReader(RecordReader lines, int length) {
    this.lines = lines;
    this.record = new byte[length];
  }

  @Override
  public boolean next() throws IOException {
    if (!lines.next()) {
      return false;
    }
    int length = Math.min(lines.length(), record.length);
    System.arraycopy(lines.array(), lines.offset(), record, 0, length);
    Arrays.fill(record, length, record.length, BLANK);
    return true;
  }

  @Override
  public byte[] array() {
    return record;
  }

  @Override
  public int offset() {
    return 0;
  }

  @Override
  public int length() {
    return record.length;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
