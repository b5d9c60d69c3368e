package io.lparjar.emulator.fault;

import io.lparjar.emulator.ftp.session.DataConnection;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.function.Consumer;

/** A data connection that moves small pieces, with a pause before each. */
final class SlowConnection extends DisturbedConnection {
  private static final int PIECE = 512;
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final Consumer<Duration> waiting;

  SlowConnection(DataConnection connection, Consumer<Duration> waiting) {
    super(connection, PIECE);
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
}
