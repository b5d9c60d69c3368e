package io.lparjar.jes.spool;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordReader;
import java.util.Iterator;
import java.util.List;

/** Text lines in memory as EBCDIC records. */
public final class LineReader implements RecordReader {
  private final Iterator<String> lines;
  private byte[] record = {};

  public LineReader(List<String> lines) {
    this.lines = lines.iterator();
  }

  @Override
  public boolean next() {
    if (!lines.hasNext()) {
      return false;
    }
    record = Ebcdic.encode(lines.next());
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
  public void close() {
    record = new byte[0];
  }
}
