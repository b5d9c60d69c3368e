package io.lparjar.datasets.record;

import java.io.IOException;

/** Writes F records: all of the same length, end to end. */
final class FixedRecordWriter implements RecordWriter {
  private final GatheringBuffer buffer;
  private final int lrecl;

  FixedRecordWriter(GatheringBuffer buffer, int lrecl) {
    this.buffer = buffer;
    this.lrecl = lrecl;
  }

  @Override
  public int minimumLength() {
    return lrecl;
  }

  @Override
  public int maximumLength() {
    return lrecl;
  }

  @Override
  public void write(byte[] data, int offset, int length) throws IOException {
    if (length != lrecl) {
      throw new RecordException("record of " + length + " bytes, not " + lrecl);
    }
    int begin = buffer.claim(length);
    System.arraycopy(data, offset, buffer.bytes(), begin, length);
  }

  @Override
  public void close() throws IOException {
    buffer.flush();
  }
}
