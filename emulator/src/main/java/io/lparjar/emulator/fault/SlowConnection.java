package io.lparjar.emulator.fault;

import io.lparjar.datasets.device.Content;
import io.lparjar.emulator.ftp.session.DataConnection;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.function.Consumer;

/** A data connection that moves small pieces, with a pause before each. */
final class SlowConnection implements DataConnection {
  private static final int PIECE = 512;
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final DataConnection connection;
  private final Consumer<Duration> waiting;

  SlowConnection(DataConnection connection, Consumer<Duration> waiting) {
    this.connection = connection;
    this.waiting = waiting;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    waiting.accept(PAUSE);
    ByteBuffer piece = target.slice().limit(Math.min(PIECE, target.remaining()));
    int count = connection.read(piece);
    target.position(target.position() + Math.max(count, 0));
    return count;
  }

  @Override
  public int write(ByteBuffer source) throws IOException {
    waiting.accept(PAUSE);
    ByteBuffer piece = source.slice().limit(Math.min(PIECE, source.remaining()));
    int count = connection.write(piece);
    source.position(source.position() + count);
    return count;
  }

  @Override
  public void send(Content content) throws IOException {
    ByteBuffer piece = ByteBuffer.allocate(PIECE);
    long position = 0;
    boolean more = content.size() > 0;
    while (more) {
      int count = content.read(position, piece.clear());
      position += Math.max(count, 0);
      piece.flip();
      while (piece.hasRemaining()) {
        write(piece);
      }
      more = count >= 0 && position < content.size();
    }
  }

  @Override
  public long bytes() {
    return connection.bytes();
  }

  @Override
  public boolean isOpen() {
    return connection.isOpen();
  }

  @Override
  public void abort() {
    connection.abort();
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
