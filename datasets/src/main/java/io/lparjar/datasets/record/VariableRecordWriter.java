package io.lparjar.datasets.record;

import java.io.IOException;

/** Writes V records: each behind its descriptor word. */
final class VariableRecordWriter implements RecordWriter {
  private final GatheringBuffer buffer;
  private final int maximumLength;

  VariableRecordWriter(GatheringBuffer buffer, int maximumLength) {
    this.buffer = buffer;
    this.maximumLength = maximumLength;
  }

  @Override
  public int minimumLength() {
    return 0;
  }

  @Override
  public int maximumLength() {
    return maximumLength;
  }

  @Override
  public void write(byte[] data, int offset, int length) throws IOException {
    if (length > maximumLength) {
      throw new RecordException("record of " + length + " bytes, more than " + maximumLength);
    }
    int begin = buffer.claim(DescriptorWord.LENGTH + length);
    DescriptorWord.write(length, buffer.bytes(), begin);
    System.arraycopy(data, offset, buffer.bytes(), begin + DescriptorWord.LENGTH, length);
  }

  @Override
  public void close() throws IOException {
    buffer.flush();
  }
}
