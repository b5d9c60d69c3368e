package io.lparjar.datasets.record;

import io.lparjar.datasets.device.Content;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.HexFormat;

/** Content that hands out at most 50,000 bytes a read, as a host may. */
final class Bytes implements Content {
  private static final int MOST_AT_ONCE = 50_000;

  private final byte[] bytes;
  private boolean closed;

  Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  static Bytes of(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return new Bytes(bytes);
  }

  static Bytes ofHex(String digits) {
    return new Bytes(HexFormat.of().parseHex(digits));
  }

  boolean isClosed() {
    return closed;
  }

  @Override
  public long size() {
    return bytes.length;
  }

  @Override
  public int read(long position, ByteBuffer target) {
    if (position >= bytes.length) {
      return -1;
    }
    int count = Math.min(MOST_AT_ONCE, Math.min(target.remaining(), bytes.length - (int) position));
    target.put(bytes, (int) position, count);
    return count;
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
    int begin = (int) Math.min(position, bytes.length);
    return target.write(ByteBuffer.wrap(bytes, begin, (int) Math.min(count, bytes.length - begin)));
  }

  @Override
  public void close() {
    closed = true;
  }
}
