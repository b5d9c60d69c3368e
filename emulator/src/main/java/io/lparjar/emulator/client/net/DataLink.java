package io.lparjar.emulator.client.net;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A data connection that has been agreed upon and not yet made. */
public sealed interface DataLink extends Closeable {

  /** Makes it, within {@code limit}. */
  Socket connect(Duration limit) throws NetworkException;

  /** The client listens, the server connects (PORT, EPRT). */
  record Active(ServerSocket listener) implements DataLink {

    /**
     * Listens for {@code server}.
     *
     * @param own address and port here; port 0 for a free one
     */
    public static Active listen(InetSocketAddress own, InetSocketAddress server)
        throws IOException {
      ServerSocket listener = new DataSocket.Listener(server);
      listener.setReuseAddress(true);
      listener.bind(own, 1);
      return new Active(listener);
    }

    /** Where the server is to connect. */
    public InetSocketAddress address() {
      return (InetSocketAddress) listener.getLocalSocketAddress();
    }

    @Override
    public Socket connect(Duration limit) throws NetworkException {
      try {
        listener.setSoTimeout(ControlChannel.millis(limit));
        return listener.accept();
      } catch (IOException failure) {
        throw ControlChannel.network(failure, Operation.WAITING_FOR_DATA_CONNECTION);
      }
    }

    @Override
    public void close() throws IOException {
      listener.close();
    }
  }

  /** A SOCKS server listens for the client, the FTP server connects to it (PORT). */
  record Relayed(SocksServer relay, SocksServer.Binding binding) implements DataLink {

    /** Has the SOCKS server await a connection from {@code server}. */
    public static Relayed listen(SocksServer relay, InetSocketAddress server, Duration limit)
        throws NetworkException {
      return new Relayed(relay, relay.bind(new DataSocket(server), server, limit));
    }

    /** Where the server is to connect. */
    public InetSocketAddress address() {
      return binding.address();
    }

    @Override
    public Socket connect(Duration limit) throws NetworkException {
      relay.accept(binding, limit);
      return binding.socket();
    }

    @Override
    public void close() throws IOException {
      binding.socket().close();
    }
  }

  /** The server listens (PASV, EPSV); connected before the transfer command is sent. */
  record Passive(Socket socket) implements DataLink {

    /**
     * Connects within {@code limit}.
     *
     * @param server to which the control connection leads
     * @param via the SOCKS server to go through, or null for none
     */
    public static Passive connect(
        InetSocketAddress address,
        InetSocketAddress server,
        @Nullable SocksServer via,
        Duration limit)
        throws NetworkException {
      Socket socket = new DataSocket(server);
      if (via != null) {
        via.connect(socket, address, limit, Operation.DATA_CONNECTION_BY_SOCKS);
        return new Passive(socket);
      }
      try {
        socket.connect(address, ControlChannel.millis(limit));
        return new Passive(socket);
      } catch (IOException failure) {
        ControlChannel.closeQuietly(socket, failure);
        throw ControlChannel.network(failure, Operation.WAITING_FOR_DATA_CONNECTION);
      }
    }

    @Override
    public Socket connect(Duration limit) {
      return socket;
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
