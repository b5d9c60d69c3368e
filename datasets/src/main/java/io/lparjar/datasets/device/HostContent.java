package io.lparjar.datasets.device;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;

/**
 * An open host file. It stays readable when another takes its name or it is deleted, as POSIX has
 * it.
 *
 * @param size bytes that count, at most those in the file
 */
record HostContent(FileChannel channel, long size) implements Content {

  @Override
  public int read(long position, ByteBuffer target) throws IOException {
    long left = size - position;
    if (left <= 0) {
      return -1;
    }
    if (left >= target.remaining()) {
      return channel.read(target, position);
    }
    int limit = target.limit();
    target.limit(target.position() + (int) left);
    try {
      return channel.read(target, position);
    } finally {
      target.limit(limit);
    }
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
    long wanted = Math.min(count, size - position);
    if (wanted <= 0) {
      return 0;
    }
    return target instanceof HostDraft draft
        ? draft.receive(channel, position, wanted)
        : channel.transferTo(position, wanted, target);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
