package io.lparjar.jes.execution;

import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.WholeRecordReader;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Lines as fixed records: padded with blanks, cut off when they are longer. */
final class PaddedReader extends WholeRecordReader {
  private static final byte BLANK = 0x40;

  private final RecordReader lines;
  private final byte[] record;

  PaddedReader(RecordReader lines, int length) {
    this.lines = lines;
    this.record = new byte[length];
  }

  @Override
  protected byte @Nullable [] read() throws IOException {
    if (!lines.next()) {
      return null;
    }
    int length = Math.min(lines.length(), record.length);
    System.arraycopy(lines.array(), lines.offset(), record, 0, length);
    Arrays.fill(record, length, record.length, BLANK);
    return record;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
