package io.lparjar.datasets.record;

import java.io.IOException;

/** Reads records that lie whole in a content, one behind another. */
final class WindowReader implements RecordReader {
  private final ContentWindow window;
  private final Advance advance;
  private int length;

  /** How a format finds its next record. */
  @FunctionalInterface
  interface Advance {
    /** There is no further record. */
    int AT_END = -1;

    /**
     * Moves the window, which stands behind the last record, to the first byte of the next, and
     * brings that record into memory.
     *
     * @return its length, or {@link #AT_END}
     * @throws RecordException when the bytes are no record of the format
     */
    int toNext(ContentWindow window) throws IOException;
  }

  WindowReader(ContentWindow window, Advance advance) {
    this.window = window;
    this.advance = advance;
  }

  @Override
  public boolean next() throws IOException {
    window.skip(length);
    length = 0;
    int found = advance.toNext(window);
    if (found == Advance.AT_END) {
      return false;
    }
    length = found;
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
