package io.lparjar.datasets.record;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.Arrays;

/**
 * Gathers bytes for a channel and writes them in large pieces.
 *
 * <p>It begins small, since most data sets are, and grows once before it writes.
 */
final class GatheringBuffer {
  private static final int FIRST_CAPACITY = 8 * 1024;
  private static final int CAPACITY = 128 * 1024;

  private final WritableByteChannel target;
  private byte[] bytes = new byte[FIRST_CAPACITY];
  private int end;

  GatheringBuffer(WritableByteChannel target) {
    this.target = target;
  }

  /**
   * Takes the next {@code length} bytes of {@link #bytes()} for the caller to fill.
   *
   * @param length at most {@value Records#MAXIMUM_LENGTH}
   * @return where they begin
   */
  int claim(int length) throws IOException {
    if (bytes.length - end < length) {
      makeRoom();
    }
    int begin = end;
    end += length;
    return begin;
  }

  /** The array that the last claim is in. */
  byte[] bytes() {
    return bytes;
  }

  /** Writes what was gathered. */
  void flush() throws IOException {
    ByteBuffer gathered = ByteBuffer.wrap(bytes, 0, end);
    while (gathered.hasRemaining()) {
      target.write(gathered);
    }
    end = 0;
  }

  private void makeRoom() throws IOException {
    if (bytes.length < CAPACITY) {
      bytes = Arrays.copyOf(bytes, CAPACITY);
    } else {
      flush();
    }
  }
}
