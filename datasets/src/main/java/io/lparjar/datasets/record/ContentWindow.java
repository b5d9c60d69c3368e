package io.lparjar.datasets.record;

import io.lparjar.datasets.device.Content;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The part of a content that is in memory, moving from its begin to its end.
 *
 * <p>It is an array because records are handed out as ranges of arrays. Reading a host file into an
 * array takes one copy from the direct buffer that the JDK keeps for each thread; a direct buffer
 * of its own would take the same copy, cost more to open and need a second copy in memory mode.
 */
final class ContentWindow implements Closeable {
  private static final int CAPACITY = 128 * 1024;

  private final Content content;
  private final byte[] bytes;
  private int begin;
  private int end;
  private long positionOfEnd;

  ContentWindow(Content content) {
    this.content = content;
    this.bytes = new byte[(int) Math.min(content.size(), CAPACITY)];
  }

  byte[] bytes() {
    return bytes;
  }

  /** Where the bytes not yet passed begin in {@link #bytes()}. */
  int begin() {
    return begin;
  }

  /** Position of {@link #begin()} in the content. */
  long position() {
    return positionOfEnd - (end - begin);
  }

  /** Passes bytes that are in memory. */
  void skip(int length) {
    begin += length;
  }

  /**
   * Brings at least {@code wanted} bytes into memory, which moves {@link #begin()}.
   *
   * @param wanted at most {@value Records#MAXIMUM_LENGTH}
   * @return how many bytes there are; fewer than wanted only at the end of the content
   */
  int require(int wanted) throws IOException {
    if (end - begin < wanted) {
      refill(wanted);
    }
    return end - begin;
  }

  private void refill(int wanted) throws IOException {
    System.arraycopy(bytes, begin, bytes, 0, end - begin);
    end -= begin;
    begin = 0;
    while (end < wanted && end < bytes.length) {
      int count = content.read(positionOfEnd, ByteBuffer.wrap(bytes, end, bytes.length - end));
      if (count < 0) {
        return;
      }
      end += count;
      positionOfEnd += count;
    }
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
