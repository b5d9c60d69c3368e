package io.lparjar.datasets.device;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/** Content in memory. */
record MemoryContent(Blocks bytes) implements Content {

  @Override
  public long size() {
    return bytes.size();
  }

  @Override
  public int read(long position, ByteBuffer target) {
    if (position >= bytes.size()) {
      return -1;
    }
    long at = position;
    int piece = bytes.contiguous(at, target.remaining());
    while (piece > 0) {
      target.put(bytes.blockAt(at), Blocks.offsetOf(at), piece);
      at += piece;
      piece = bytes.contiguous(at, target.remaining());
    }
    return (int) (at - position);
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
    long at = position;
    long end = position + Math.min(count, bytes.size() - position);
    while (at < end) {
      int piece = bytes.contiguous(at, end - at);
      if (target instanceof MemoryDraft draft) {
        draft.append(bytes.blockAt(at), Blocks.offsetOf(at), piece);
        at += piece;
        continue;
      }
      int written = target.write(ByteBuffer.wrap(bytes.blockAt(at), Blocks.offsetOf(at), piece));
      at += written;
      if (written < piece) {
        break;
      }
    }
    return at - position;
  }

  @Override
  public void close() {}
}
