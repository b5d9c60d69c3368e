package io.lparjar.datasets.record;

import java.io.IOException;

/**
 * Writes U records, which are blocks: each behind a descriptor word. An empty one leaves no trace.
 */
final class BlockWriter implements RecordWriter {
  private final GatheringBuffer buffer;
  private final int blksize;

  BlockWriter(GatheringBuffer buffer, int blksize) {
    this.buffer = buffer;
    this.blksize = blksize;
  }

  @Override
  public int minimumLength() {
    return 0;
  }

  @Override
  public int maximumLength() {
    return blksize;
  }

  @Override
  public void write(byte[] data, int offset, int length) throws IOException {
    if (length > blksize) {
      throw new RecordException("block of " + length + " bytes, more than " + blksize);
    }
    if (length > 0) {
      int begin = buffer.claim(DescriptorWord.LENGTH + length);
      DescriptorWord.write(length, buffer.bytes(), begin);
      System.arraycopy(data, offset, buffer.bytes(), begin + DescriptorWord.LENGTH, length);
    }
  }

  @Override
  public void close() throws IOException {
    buffer.flush();
  }
}
