package io.lparjar.emulator.fault;

import io.lparjar.emulator.ftp.session.DataConnection;
import io.lparjar.emulator.ftp.session.DataConnectionException;
import io.lparjar.emulator.ftp.session.DataConnector;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Makes data connections to which happens what the session's tap says. */
final class FaultyConnector implements DataConnector {
  private final DataConnector connector;
  private final FaultTap tap;

  /** What a transfer hangs on until it is aborted, or the client goes. */
  private volatile CountDownLatch hanging = new CountDownLatch(1);

  FaultyConnector(DataConnector connector, FaultTap tap) {
    this.connector = connector;
    this.tap = tap;
  }

  @Override
  public void connectTo(InetSocketAddress address) {
    connector.connectTo(address);
  }

  @Override
  public InetSocketAddress listen() throws IOException {
    return connector.listen();
  }

  @Override
  public Optional<InetSocketAddress> destination() {
    return connector.destination();
  }

  @Override
  public DataConnection open(boolean secured, int keepAlive) throws DataConnectionException {
    @Nullable Fault fault = tap.transferFault();
    if (fault == null) {
      return connector.open(secured, keepAlive);
    }
    if (fault == Fault.HANG_BEFORE_TRANSFER) {
      hang();
    }
    DataConnection connection = connector.open(secured, keepAlive);
    return switch (fault) {
      case HANG_DURING_TRANSFER,
          DROP_DATA_HALFWAY,
          RESET_DATA_HALFWAY,
          DROP_CONTROL_HALFWAY,
          TRUNCATE_DATA ->
          new BrokenConnection(connection, fault, this);
      case SLOW_DATA -> new SlowConnection(connection, tap::await);
      case REFUSE_CONNECTION,
          GREETING_REPLY,
          HANG_BEFORE_GREETING,
          HANG_AFTER_GREETING,
          TLS_HANDSHAKE_FAILURE,
          EXPIRED_CERTIFICATE,
          EXPIRED_PASSWORD,
          WRONG_PASSIVE_ADDRESS,
          SPLIT_REPLY,
          COMMAND_REPLY,
          HANG_BEFORE_TRANSFER,
          LOST_COMPLETION,
          COMPLETION_REPLY,
          REPLY,
          JES_NOT_AVAILABLE,
          DATA_SET_IN_USE,
          SLOW_RECALL,
          SPACE_EXHAUSTED,
          DIRECTORY_FULL ->
          connection;
    };
  }

  /** Waits until the transfer is aborted; then throws. */
  void hang() throws DataConnectionException {
    try {
      hanging.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw failure();
  }

  /** Ends the control connection. */
  void resetControl() {
    tap.reset();
  }

  static DataConnectionException failure() {
    return new DataConnectionException(new IOException("as ordered"));
  }

  @Override
  public void abort() {
    hanging.countDown();
    connector.abort();
  }

  @Override
  public void transferEnded() {
    hanging = new CountDownLatch(1);
    connector.transferEnded();
  }

  @Override
  public void close() {
    connector.close();
  }
}
