package io.lparjar.datasets.vsam;

import io.lparjar.datasets.device.Content;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/**
 * A part of a content, which stays open when the part is closed.
 *
 * @param whole the content
 * @param begin position of the first byte of the part
 * @param end position behind its last byte
 */
record ContentRange(Content whole, long begin, long end) implements Content {
  @Override
  public long size() {
    return end - begin;
  }

  @Override
  public int read(long position, ByteBuffer target) throws IOException {
    long left = size() - position;
    if (left <= 0) {
      return -1;
    }
    int limit = target.limit();
    target.limit((int) Math.min(limit, target.position() + left));
    try {
      return whole.read(begin + position, target);
    } finally {
      target.limit(limit);
    }
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
    long left = Math.max(0, size() - position);
    return whole.transferTo(begin + position, Math.min(count, left), target);
  }

  @Override
  public void close() {}
}
