package io.lparjar.datasets.device;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** Reads content from its beginning to its end. Closing it closes the content. */
public final class ContentChannel implements ReadableByteChannel {
  private final Content content;
  private long position;
  private boolean open = true;

  public ContentChannel(Content content) {
    this.content = content;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    int length = content.read(position, target);
    position += Math.max(0, length);
    return length > 0 ? length : -1;
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() throws IOException {
    open = false;
    content.close();
  }
}
