package io.lparjar.emulator.client.net;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * A socket that says it leads to the port of the control connection: by host and port the JDK
 * remembers TLS sessions, and data connections are to resume that of the control connection.
 */
final class DataSocket extends Socket {
  private final int controlPort;

  /** One that is not connected. */
  DataSocket(InetSocketAddress server) {
    this.controlPort = server.getPort();
  }

  @Override
  public int getPort() {
    return controlPort;
  }

  /** Accepts such sockets. */
  static final class Listener extends ServerSocket {
    private final InetSocketAddress server;

    /** One that is not bound. */
    Listener(InetSocketAddress server) throws IOException {
      this.server = server;
    }

    @Override
    public Socket accept() throws IOException {
      DataSocket accepted = new DataSocket(server);
      implAccept(accepted);
      return accepted;
    }
  }
}
