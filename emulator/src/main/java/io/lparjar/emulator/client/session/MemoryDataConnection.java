package io.lparjar.emulator.client.session;

import io.lparjar.datasets.device.Content;
import io.lparjar.emulator.ftp.session.DataConnection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Takes what a list of the local side has to send. */
record MemoryDataConnection(ByteArrayOutputStream list) implements DataConnection {
  @Override
  public int write(ByteBuffer source) {
    int count = source.remaining();
    while (source.hasRemaining()) {
      list.write(source.get());
    }
    return count;
  }

  @Override
  public void send(Content content) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate((int) content.size());
    content.read(0, buffer);
    write(buffer.flip());
  }

  @Override
  public int read(ByteBuffer target) {
    return -1;
  }

  @Override
  public long bytes() {
    return list.size();
  }

  @Override
  public void abort() {}

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void close() {}
}
