package io.lparjar.emulator.transcript;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A SOCKS server of version 4 and 5 on the loopback interface; CONNECT and BIND, for anybody. */
final class SocksRelay implements AutoCloseable {
  private static final int BIND = 2;

  private final AtomicInteger connections = new AtomicInteger();
  private final ServerSocket listener;

  SocksRelay() throws IOException {
    this.listener = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    start("socks", this::accept);
  }

  int port() {
    return listener.getLocalPort();
  }

  /** How many connections it has made for clients. */
  int connections() {
    return connections.get();
  }

  private static void start(String name, Runnable action) {
    Thread thread = new Thread(action, name);
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = listener.accept();
        start("socks-client", () -> serve(client));
      }
    } catch (IOException closed) {
      return;
    }
  }

  private void serve(Socket client) {
    try (client) {
      DataInputStream in = new DataInputStream(client.getInputStream());
      DataOutputStream out = new DataOutputStream(client.getOutputStream());
      int version = in.read();
      if (version == 5) {
        in.skipNBytes(in.read());
        out.write(new byte[] {5, 0});
        in.read();
      }
      int command = in.read();
      InetSocketAddress target = version == 5 ? version5(in) : version4(in);
      try (Socket other = command == BIND ? bound(version, out) : connected(target)) {
        connections.incrementAndGet();
        if (version == 5 && command != BIND) {
          grantByName(out);
        } else {
          grant(version, out, (InetSocketAddress) other.getLocalSocketAddress());
        }
        start("socks-pump", () -> pump(other, client));
        pump(client, other);
      }
    } catch (IOException gone) {
      return;
    }
  }

  private static InetSocketAddress version4(DataInputStream in) throws IOException {
    int port = in.readUnsignedShort();
    InetAddress host = InetAddress.getByAddress(in.readNBytes(4));
    int userId = in.read();
    while (userId > 0) {
      userId = in.read();
    }
    return new InetSocketAddress(host, port);
  }

  private static InetSocketAddress version5(DataInputStream in) throws IOException {
    in.skipNBytes(2);
    InetAddress host = InetAddress.getByAddress(in.readNBytes(4));
    return new InetSocketAddress(host, in.readUnsignedShort());
  }

  private static Socket connected(InetSocketAddress target) throws IOException {
    return new Socket(target.getAddress(), target.getPort());
  }

  private static Socket bound(int version, DataOutputStream out) throws IOException {
    try (ServerSocket port = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      grant(version, out, (InetSocketAddress) port.getLocalSocketAddress());
      return port.accept();
    }
  }

  private static void grant(int version, DataOutputStream out, InetSocketAddress address)
      throws IOException {
    if (version == 5) {
      out.write(new byte[] {5, 0, 0, 1});
      out.write(address.getAddress().getAddress());
      out.writeShort(address.getPort());
    } else {
      out.write(new byte[] {0, 90});
      out.writeShort(address.getPort());
      out.write(address.getAddress().getAddress());
    }
  }

  /** Servers may name themselves instead of an address. */
  private static void grantByName(DataOutputStream out) throws IOException {
    byte[] name = "relay.example.com".getBytes(StandardCharsets.US_ASCII);
    out.write(new byte[] {5, 0, 0, 3, (byte) name.length});
    out.write(name);
    out.writeShort(0);
  }

  /** Until one side has no more; then the other side is told so. */
  private static void pump(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
      to.shutdownOutput();
    } catch (IOException gone) {
      return;
    }
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }
}
