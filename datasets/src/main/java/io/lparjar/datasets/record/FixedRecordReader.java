package io.lparjar.datasets.record;

import java.io.IOException;

/** Reads F records: all of the same length, end to end. */
final class FixedRecordReader implements RecordReader {
  private final ContentWindow window;
  private final int lrecl;
  private int length;

  FixedRecordReader(ContentWindow window, int lrecl) {
    this.window = window;
    this.lrecl = lrecl;
  }

  @Override
  public boolean next() throws IOException {
    window.skip(length);
    length = 0;
    int available = window.require(lrecl);
    if (available == 0) {
      return false;
    }
    if (available < lrecl) {
      throw new RecordException(
          "last record at " + window.position() + " has " + available + " bytes, not " + lrecl);
    }
    length = lrecl;
    return true;
  }

  @Override
  public byte[] array() {
    return window.bytes();
  }

  @Override
  public int offset() {
    return window.begin();
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public void close() throws IOException {
    window.close();
  }
}
