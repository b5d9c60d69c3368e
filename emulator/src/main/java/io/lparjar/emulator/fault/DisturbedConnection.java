package io.lparjar.emulator.fault;

import io.lparjar.datasets.device.Content;
import io.lparjar.emulator.ftp.session.ConnectionEnds;
import io.lparjar.emulator.ftp.session.DataConnection;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/** A data connection whose reads and writes are disturbed; stored content goes by the writes. */
abstract class DisturbedConnection implements DataConnection {
  /** The connection as it is. */
  final DataConnection connection;

  private final int piece;

  /**
   * Disturbs {@code connection}.
   *
   * @param piece bytes of stored content in a write
   */
  DisturbedConnection(DataConnection connection, int piece) {
    this.connection = connection;
    this.piece = piece;
  }

  @Override
  public final void send(Content content) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(piece);
    long position = 0;
    boolean more = content.size() > 0;
    while (more) {
      int count = content.read(position, bytes.clear());
      position += Math.max(count, 0);
      bytes.flip();
      while (bytes.hasRemaining()) {
        write(bytes);
      }
      more = count >= 0 && position < content.size();
    }
  }

  @Override
  public final boolean mayReadAhead() {
    return connection.mayReadAhead();
  }

  @Override
  public final Optional<ConnectionEnds> ends() {
    return connection.ends();
  }

  @Override
  public final long bytes() {
    return connection.bytes();
  }

  @Override
  public final boolean isOpen() {
    return connection.isOpen();
  }

  @Override
  public final void abort() {
    connection.abort();
  }

  @Override
  public final void close() throws IOException {
    connection.close();
  }
}
