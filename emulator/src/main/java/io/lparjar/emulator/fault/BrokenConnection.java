package io.lparjar.emulator.fault;

import io.lparjar.emulator.ftp.session.DataConnection;
import io.lparjar.emulator.ftp.session.DataConnectionException;
import java.io.IOException;
import java.nio.ByteBuffer;

/** A data connection that breaks in the middle of the first piece of data. */
final class BrokenConnection extends DisturbedConnection {
  private static final int PIECE = 64 * 1024;

  private final Fault fault;
  private final FaultyConnector connector;
  private boolean halfway;

  BrokenConnection(DataConnection connection, Fault fault, FaultyConnector connector) {
    super(connection, PIECE);
    this.fault = fault;
    this.connector = connector;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    if (fault == Fault.HANG_DURING_TRANSFER) {
      connector.hang();
    }
    if (halfway) {
      breakDown();
      drain();
      return -1;
    }
    int count = connection.read(target);
    halfway = count > 0;
    int half = count / 2;
    if (halfway) {
      target.position(target.position() - (count - half));
    }
    return halfway && half == 0 ? read(target) : halfway ? half : count;
  }

  @Override
  public int write(ByteBuffer source) throws IOException {
    if (fault == Fault.HANG_DURING_TRANSFER) {
      connector.hang();
    }
    int count = source.remaining();
    if (!halfway && count > 0) {
      halfway = true;
      ByteBuffer half = source.slice().limit(count / 2);
      while (half.hasRemaining()) {
        connection.write(half);
      }
      breakDown();
    }
    source.position(source.limit());
    return count;
  }

  /** Returns only when the loss is silent. */
  private void breakDown() throws IOException {
    if (fault == Fault.TRUNCATE_DATA) {
      return;
    }
    if (fault == Fault.DROP_DATA_HALFWAY) {
      connection.close();
    } else {
      if (fault == Fault.DROP_CONTROL_HALFWAY) {
        connector.resetControl();
      }
      connection.abort();
    }
    throw failed();
  }

  private static DataConnectionException failed() {
    return FaultyConnector.failure();
  }

  /** Takes what the client still sends, so that he notices nothing. */
  private void drain() throws IOException {
    ByteBuffer rest = ByteBuffer.allocate(PIECE);
    int count = connection.read(rest);
    while (count >= 0) {
      count = connection.read(rest.clear());
    }
  }
}
