package io.lparjar.emulator.ftp.unix;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/** Passes on what is written to it, save for the first bytes, which a client has already. */
final class SkippingChannel implements WritableByteChannel {
  private final WritableByteChannel target;
  private long left;

  /** Leaves out {@code skipped} bytes in front. */
  SkippingChannel(WritableByteChannel target, long skipped) {
    this.target = target;
    this.left = skipped;
  }

  @Override
  public int write(ByteBuffer source) throws IOException {
    int skipped = (int) Math.min(left, source.remaining());
    left -= skipped;
    source.position(source.position() + skipped);
    return skipped + (source.hasRemaining() ? target.write(source) : 0);
  }

  @Override
  public boolean isOpen() {
    return target.isOpen();
  }

  @Override
  public void close() throws IOException {
    target.close();
  }
}
