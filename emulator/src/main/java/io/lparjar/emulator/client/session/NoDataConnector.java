package io.lparjar.emulator.client.session;

import io.lparjar.emulator.ftp.session.DataConnection;
import io.lparjar.emulator.ftp.session.DataConnectionException;
import io.lparjar.emulator.ftp.session.DataConnector;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;

/** The local side makes no data connections of its own. */
enum NoDataConnector implements DataConnector {
  INSTANCE;

  @Override
  public void connectTo(InetSocketAddress address) {
    throw new UnsupportedOperationException();
  }

  @Override
  public InetSocketAddress listen() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<InetSocketAddress> destination() {
    return Optional.empty();
  }

  @Override
  public DataConnection open(boolean secured, int keepAlive) throws DataConnectionException {
    throw new DataConnectionException(new IOException("no network"));
  }

  @Override
  public void abort() {}

  @Override
  public void transferEnded() {}

  @Override
  public void close() {}
}
