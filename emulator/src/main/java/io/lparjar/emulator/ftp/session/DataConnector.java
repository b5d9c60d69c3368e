package io.lparjar.emulator.ftp.session;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Optional;

/** Makes the data connections of a session. Used by one command at a time, save for abort. */
public interface DataConnector extends Closeable {

  /** Connects to {@code address} from now on (PORT, EPRT); a listener is closed. */
  void connectTo(InetSocketAddress address);

  /**
   * Listens on a free port for the next connection (PASV, EPSV), in place of a listener before.
   *
   * @return where
   * @throws IOException when no port is free
   */
  InetSocketAddress listen() throws IOException;

  /**
   * Where the next connection goes to; empty when the client is to come here. May be asked by any
   * thread.
   */
  Optional<InetSocketAddress> destination();

  /**
   * Opens a connection the way that was agreed, or to the address of the control connection. TLS
   * begins when the first byte is due, since clients wait for the 125 reply before.
   *
   * @param secured whether it is to carry TLS
   * @param keepAlive seconds between packets that ask whether the client is still there, 0 for none
   * @throws DataConnectionException when the client is not there in time
   */
  DataConnection open(boolean secured, int keepAlive) throws DataConnectionException;

  /**
   * Ends the transfer that runs, also while its connection is being opened. May be called by any
   * thread; no connection is opened until {@link #transferEnded()}.
   */
  void abort();

  /** The transfer is over, and so is its abort. */
  void transferEnded();

  /** Forgets what was agreed, and closes the listener. */
  @Override
  void close();
}
