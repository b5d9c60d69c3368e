package io.lparjar.datasets.record;

import java.io.IOException;

/**
 * Reads U records, which are blocks. Where they ended when written is not known any more, so each
 * has {@code blksize} bytes, the last one what is left.
 */
final class BlockReader implements RecordReader {
  private final ContentWindow window;
  private final int blksize;
  private int length;

  BlockReader(ContentWindow window, int blksize) {
    this.window = window;
    this.blksize = blksize;
  }

  @Override
  public boolean next() throws IOException {
    window.skip(length);
    length = Math.min(window.require(blksize), blksize);
    return length > 0;
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
