package io.lparjar.datasets.device;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/** A draft in a host file, which is made when the first byte comes. */
final class HostDraft implements ContentDraft {
  private final HostFiles files;
  private final String volume;
  private HostFiles.@Nullable DraftFile file;
  private long size;
  private boolean open = true;

  HostDraft(HostFiles files, String volume) {
    this.files = files;
    this.volume = volume;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public int write(ByteBuffer source) throws IOException {
    FileChannel channel = file().channel();
    int written = 0;
    try {
      while (source.hasRemaining()) {
        written += channel.write(source);
      }
    } catch (IOException e) {
      throw files.reasonOf(e, volume);
    }
    size += written;
    return written;
  }

  /** Takes bytes from another file without a copy where the host can. */
  long receive(FileChannel source, long position, long count) throws IOException {
    FileChannel channel = file().channel();
    try {
      long received = source.transferTo(position, count, channel);
      size += received;
      return received;
    } catch (IOException e) {
      throw files.reasonOf(e, volume);
    }
  }

  @Override
  public void truncate(long wanted) throws IOException {
    FileChannel channel = file().channel();
    channel.truncate(wanted);
    channel.position(wanted);
    size = wanted;
  }

  @Override
  public Content read() throws IOException {
    return new HostContent(FileChannel.open(file().path()), size);
  }

  @Override
  public void publish(ContentKey key) throws IOException {
    files.publish(file(), key);
    open = false;
    file = null;
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() throws IOException {
    open = false;
    HostFiles.DraftFile unpublished = file;
    file = null;
    if (unpublished != null) {
      unpublished.channel().close();
      Files.deleteIfExists(unpublished.path());
    }
  }

  private HostFiles.DraftFile file() throws IOException {
    if (!open) {
      throw new ClosedChannelException();
    }
    if (file == null) {
      file = files.create(volume);
    }
    return file;
  }
}
