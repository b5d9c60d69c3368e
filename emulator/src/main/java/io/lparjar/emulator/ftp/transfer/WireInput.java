package io.lparjar.emulator.ftp.transfer;

import io.lparjar.emulator.ftp.session.DataConnectionException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** Bytes from the network one by one and in bulk, read in large pieces. */
final class WireInput {
  private static final int SIZE = 64 * 1024;

  private final ReadableByteChannel data;
  private final ByteBuffer buffer = ByteBuffer.allocate(SIZE).limit(0);

  WireInput(ReadableByteChannel data) {
    this.data = data;
  }

  /** The next byte, 0 to 255, or -1 at the end. */
  int next() throws IOException {
    return buffer.hasRemaining() || fill() ? buffer.get() & 0xFF : -1;
  }

  /**
   * The next byte, 0 to 255.
   *
   * @throws DataConnectionException when there is none
   */
  int require() throws IOException {
    int value = next();
    if (value < 0) {
      throw cutShort();
    }
    return value;
  }

  /**
   * Reads at least one byte, at most {@code limit} and what fits, when that is not zero.
   *
   * @return how many
   * @throws DataConnectionException when there is none
   */
  int read(ByteBuffer target, int limit) throws IOException {
    int wanted = Math.min(limit, target.remaining());
    if (wanted > 0 && !buffer.hasRemaining() && !fill()) {
      throw cutShort();
    }
    int count = Math.min(wanted, buffer.remaining());
    target.put(target.position(), buffer, buffer.position(), count);
    target.position(target.position() + count);
    buffer.position(buffer.position() + count);
    return count;
  }

  private boolean fill() throws IOException {
    buffer.clear();
    int count;
    do {
      count = data.read(buffer);
    } while (count == 0);
    buffer.flip();
    return count > 0;
  }

  private static DataConnectionException cutShort() {
    return new DataConnectionException(new EOFException("a block is cut short"));
  }
}
