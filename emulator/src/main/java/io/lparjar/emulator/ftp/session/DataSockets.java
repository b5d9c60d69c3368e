package io.lparjar.emulator.ftp.session;

import io.lparjar.emulator.profile.TcpipStack;
import io.lparjar.security.saf.SecurityEnvironment;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;

/**
 * The data connections of a session as far as the TCP/IP stack lets the user who has logged in have
 * them: the socket, the port to listen on, the zone of the other end.
 *
 * @see "z/OS Communications Server IP Configuration Guide, TCP/IP resource protection"
 */
public final class DataSockets {
  private DataSockets() {}

  /**
   * Listens for the next connection.
   *
   * @return where
   * @throws IOException when no port is free, or the user may have none
   */
  public static InetSocketAddress listen(FtpSession session) throws IOException {
    TcpipStack stack = session.services().stack();
    SecurityEnvironment user = session.requester().user();
    DataConnector connector = session.connection().data();
    if (!stack.maySocket(user)) {
      throw denied();
    }
    InetSocketAddress address = connector.listen();
    if (!stack.mayBind(user, address)) {
      connector.close();
      throw denied();
    }
    return address;
  }

  /**
   * Opens a connection, as {@link DataConnector#open} does.
   *
   * @throws DataConnectionException when the client is not there in time, or the user may have no
   *     connection with it
   */
  public static DataConnection open(FtpSession session, int keepAlive)
      throws DataConnectionException {
    TcpipStack stack = session.services().stack();
    SecurityEnvironment user = session.requester().user();
    DataConnector connector = session.connection().data();
    Optional<InetAddress> destination = connector.destination().map(InetSocketAddress::getAddress);
    boolean allowed =
        destination.isPresent()
            ? stack.maySocket(user) && stack.mayConnect(user, destination.get())
            : stack.mayReceive(user, session.connection().client().getAddress());
    if (!allowed) {
      throw new DataConnectionException(denied());
    }
    return connector.open(session.security().isDataPrivate(), keepAlive);
  }

  private static IOException denied() {
    return new IOException("EDC5111I Permission denied.");
  }
}
