package io.lparjar.datasets.record;

import java.io.IOException;

/**
 * U records, which are blocks. Where they ended when written is not known any more, so each has
 * {@code blksize} bytes, the last one what is left.
 *
 * @param blksize length of a block in bytes
 */
record UndefinedRecords(int blksize) implements WindowReader.Advance {

  @Override
  public int toNext(ContentWindow window) throws IOException {
    int length = Math.min(window.require(blksize), blksize);
    return length == 0 ? AT_END : length;
  }
}
