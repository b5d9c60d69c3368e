package io.lparjar.emulator.ftp.transfer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/**
 * Takes blocks of MODE B: one byte of descriptor, two of length, and data.
 *
 * @see "RFC 959, block mode"
 */
final class BlockModeSource implements BlockSource {
  private final WireInput wire;
  private int descriptor;
  private int left;

  BlockModeSource(ReadableByteChannel data) {
    this.wire = new WireInput(data);
  }

  @Override
  public boolean next() throws IOException {
    int first = wire.next();
    if (first < 0) {
      return false;
    }
    descriptor = BlockDescriptor.checked(first);
    left = wire.require() << Byte.SIZE | wire.require();
    return true;
  }

  @Override
  public int descriptor() {
    return descriptor;
  }

  @Override
  public boolean isExhausted() {
    return left == 0;
  }

  @Override
  public void read(ByteBuffer target) throws IOException {
    left -= wire.read(target, left);
  }
}
