package io.lparjar.datasets.record;

import java.io.IOException;

/** Reads V records: each behind its descriptor word. */
final class VariableRecordReader implements RecordReader {
  private final ContentWindow window;
  private int length;

  VariableRecordReader(ContentWindow window) {
    this.window = window;
  }

  @Override
  public boolean next() throws IOException {
    window.skip(length);
    length = 0;
    int available = window.require(DescriptorWord.LENGTH);
    if (available == 0) {
      return false;
    }
    int total =
        available < DescriptorWord.LENGTH
            ? -1
            : DescriptorWord.read(window.bytes(), window.begin());
    if (total < 0) {
      throw new RecordException("no record descriptor word at " + window.position());
    }
    if (window.require(total) < total) {
      throw new RecordException(
          "record at " + window.position() + " ends before its length of " + total + " bytes");
    }
    window.skip(DescriptorWord.LENGTH);
    length = total - DescriptorWord.LENGTH;
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
