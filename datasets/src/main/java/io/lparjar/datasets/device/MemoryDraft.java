package io.lparjar.datasets.device;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A draft in memory. The block being filled begins small and doubles, so that small data sets take
 * little and large ones are hardly copied.
 */
final class MemoryDraft implements ContentDraft {
  private static final int FIRST_LENGTH = 1 << 12;
  private static final byte[] NONE = {};

  private final MemoryDevices devices;
  private final List<byte[]> full = new ArrayList<>();
  private byte[] current = NONE;
  private int used;
  private boolean open = true;

  MemoryDraft(MemoryDevices devices) {
    this.devices = devices;
  }

  @Override
  public long size() {
    return (long) full.size() * Blocks.LENGTH + used;
  }

  @Override
  public int write(ByteBuffer source) throws IOException {
    checkOpen();
    int length = source.remaining();
    while (source.hasRemaining()) {
      int piece = room(source.remaining());
      source.get(current, used, piece);
      fill(piece);
    }
    return length;
  }

  /** Takes bytes of other content; a full block, which never changes, is shared. */
  void append(byte[] block, int offset, int length) throws IOException {
    checkOpen();
    if (used == 0 && length == Blocks.LENGTH) {
      full.add(block);
      return;
    }
    write(ByteBuffer.wrap(block, offset, length));
  }

  @Override
  public void truncate(long size) throws IOException {
    checkOpen();
    int blocks = (int) (size / Blocks.LENGTH);
    if (blocks < full.size()) {
      current = full.get(blocks).clone();
      full.subList(blocks, full.size()).clear();
    }
    used = Blocks.offsetOf(size);
  }

  @Override
  public Content read() throws IOException {
    checkOpen();
    return new MemoryContent(blocks(current));
  }

  @Override
  public void publish(ContentKey key) throws IOException {
    checkOpen();
    devices.put(key, blocks(Arrays.copyOf(current, used)));
    close();
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() {
    open = false;
    full.clear();
    current = NONE;
    used = 0;
  }

  private Blocks blocks(byte[] last) {
    List<byte[]> all = new ArrayList<>(full);
    if (used > 0) {
      all.add(last);
    }
    return new Blocks(all.toArray(byte[][]::new), size());
  }

  /** Makes room in the current block for up to {@code wanted} bytes; how many there is room for. */
  private int room(int wanted) {
    int needed = (int) Math.min((long) used + wanted, Blocks.LENGTH);
    if (needed > current.length) {
      int length = Math.max(needed, Math.max(FIRST_LENGTH, 2 * current.length));
      current = Arrays.copyOf(current, Math.min(length, Blocks.LENGTH));
    }
    return needed - used;
  }

  private void fill(int piece) {
    used += piece;
    if (used == Blocks.LENGTH) {
      full.add(current);
      current = NONE;
      used = 0;
    }
  }

  private void checkOpen() throws ClosedChannelException {
    if (!open) {
      throw new ClosedChannelException();
    }
  }
}
