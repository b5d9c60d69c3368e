package io.lparjar.emulator.ftp.unix;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/**
 * Data without the X'1A' at its end, by which DOS marked the end of text (REMOVEINBEOF).
 *
 * @see "z/OS Communications Server IP Configuration Reference, REMOVEINBEOF statement"
 */
final class WithoutEndOfFile implements ReadableByteChannel {
  private static final byte END_OF_FILE = 0x1A;

  private final ReadableByteChannel data;
  private boolean held;

  WithoutEndOfFile(ReadableByteChannel data) {
    this.data = data;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    int begin = target.position();
    if (held) {
      target.put(END_OF_FILE);
    }
    int length = data.read(target);
    if (length < 0) {
      target.position(begin);
      return -1;
    }
    int end = target.position();
    held = end > begin && target.get(end - 1) == END_OF_FILE;
    if (held) {
      target.position(end - 1);
    }
    return target.position() - begin;
  }

  @Override
  public boolean isOpen() {
    return data.isOpen();
  }

  @Override
  public void close() throws IOException {
    data.close();
  }
}
