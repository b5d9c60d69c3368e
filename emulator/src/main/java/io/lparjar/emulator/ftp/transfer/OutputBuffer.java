package io.lparjar.emulator.ftp.transfer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/** Gathers network data and writes it in large pieces; small for a small transfer. */
final class OutputBuffer {
  /** More than the longest record of a block, each byte escaped, and its end. */
  private static final int INITIAL_SIZE = 66 * 1024;

  private static final int FULL_SIZE = 256 * 1024;

  private final WritableByteChannel data;
  private byte[] array = new byte[INITIAL_SIZE];
  private int length;

  OutputBuffer(WritableByteChannel data) {
    this.data = data;
  }

  /** Makes room for {@code count} more bytes behind {@link #length()}. */
  byte[] room(int count) throws IOException {
    if (count > array.length - length) {
      flush();
      if (array.length < FULL_SIZE || array.length < count) {
        array = new byte[Math.max(FULL_SIZE, count)];
      }
    }
    return array;
  }

  int length() {
    return length;
  }

  /** {@code count} bytes were put there. */
  void added(int count) {
    length += count;
  }

  void flush() throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(array, 0, length);
    while (bytes.hasRemaining()) {
      data.write(bytes);
    }
    length = 0;
  }
}
