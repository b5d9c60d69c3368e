package io.lparjar.datasets.device;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;

/**
 * Bytes behind those of a host file, in the file itself. Until they are published {@link
 * HostFiles#open} does not show them; when they never are, the file is cut to what it was.
 */
final class HostExtension implements ContentDraft {
  private final HostFiles files;
  private final ContentKey key;
  private final FileChannel channel;
  private final long before;
  private long size;
  private boolean open = true;

  HostExtension(HostFiles files, ContentKey key, FileChannel channel) throws IOException {
    this.files = files;
    this.key = key;
    this.channel = channel;
    this.before = channel.size();
    this.size = before;
  }

  /** Number of bytes that others see. */
  long before() {
    return before;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public int write(ByteBuffer source) throws IOException {
    if (!open) {
      throw new ClosedChannelException();
    }
    int written = 0;
    try {
      while (source.hasRemaining()) {
        written += channel.write(source, size + written);
      }
    } catch (IOException e) {
      throw files.reasonOf(e, key.volume());
    }
    size += written;
    return written;
  }

  @Override
  public void truncate(long wanted) throws IOException {
    cut(wanted);
    size = wanted;
  }

  @Override
  public Content read() throws IOException {
    return new HostContent(files.openFile(key), size);
  }

  /** When the file was replaced meanwhile, what it had before comes back with what was added. */
  @Override
  public void publish(ContentKey target) throws IOException {
    cut(size);
    if (!target.equals(key) || !files.finish(key, this)) {
      try (HostDraft copy = new HostDraft(files, target.volume())) {
        for (long at = 0; at < size; ) {
          at += copy.receive(channel, at, size - at);
        }
        copy.publish(target);
      }
    }
    open = false;
    channel.close();
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() throws IOException {
    if (open) {
      open = false;
      try (channel) {
        cut(before);
      } finally {
        files.finish(key, this);
      }
    }
  }

  /** A write that failed may have left a part of its bytes. */
  private void cut(long length) throws IOException {
    if (channel.size() > length) {
      channel.truncate(length);
    }
  }
}
