package io.lparjar.emulator.client.net;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;

/** A data connection that has been agreed upon and not yet made. */
public sealed interface DataLink extends Closeable {

  /** Makes it, within {@code limit}. */
  Socket connect(Duration limit) throws NetworkException;

  /** The client listens, the server connects (PORT, EPRT). */
  record Active(ServerSocket listener) implements DataLink {

    /** Listens on a port of {@code address}; 0 for a free one. */
    public static Active listen(InetAddress address, int port) throws IOException {
      ServerSocket listener = new ServerSocket();
      listener.setReuseAddress(true);
      listener.bind(new InetSocketAddress(address, port), 1);
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

  /** The server listens (PASV, EPSV); connected before the transfer command is sent. */
  record Passive(Socket socket) implements DataLink {

    /** Connects within {@code limit}. */
    public static Passive connect(InetSocketAddress address, Duration limit)
        throws NetworkException {
      Socket socket = new Socket();
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
