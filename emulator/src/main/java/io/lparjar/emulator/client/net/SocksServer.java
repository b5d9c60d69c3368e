package io.lparjar.emulator.client.net;

import io.lparjar.emulator.client.net.NetworkException.Reason;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;

/**
 * A SOCKS server that connections to IPv4 hosts go through, without authentication.
 *
 * @param address where it listens
 * @param version 4 or 5
 * @see "RFC 1928, SOCKS Protocol Version 5"
 */
public record SocksServer(InetSocketAddress address, int version) {
  /** Where it listens unless somebody says otherwise. */
  public static final int DEFAULT_PORT = 1080;

  private static final byte CONNECT = 1;
  private static final byte BIND = 2;
  private static final byte IPV4 = 1;
  private static final byte NAME = 3;
  private static final byte IPV6 = 4;
  private static final byte GRANTED_4 = 90;
  private static final int ADDRESS_LENGTH = 4;
  private static final int ADDRESS_LENGTH_6 = 16;
  private static final int PORT_LENGTH = 2;

  /**
   * A port of the SOCKS server at which one connection is awaited.
   *
   * @param socket leads to the SOCKS server, and then to who connects
   * @param address of the port
   */
  record Binding(Socket socket, InetSocketAddress address) {}

  /**
   * Connects to {@code target}.
   *
   * @param socket not yet connected; closed on failure
   * @param limit for each step
   * @param operation what waiting for the SOCKS server's reply is called
   */
  void connect(Socket socket, InetSocketAddress target, Duration limit, Operation operation)
      throws NetworkException {
    try {
      open(socket, limit);
      request(socket, CONNECT, target, operation);
    } catch (NetworkException failure) {
      ControlChannel.closeQuietly(socket, failure);
      throw failure;
    }
  }

  /**
   * Awaits a connection from {@code peer}.
   *
   * @param socket not yet connected; closed on failure
   */
  Binding bind(Socket socket, InetSocketAddress peer, Duration limit) throws NetworkException {
    try {
      open(socket, limit);
      return new Binding(socket, request(socket, BIND, peer, Operation.WAITING_FOR_SOCKS));
    } catch (NetworkException failure) {
      ControlChannel.closeQuietly(socket, failure);
      throw failure;
    }
  }

  /** Waits until somebody has connected. */
  void accept(Binding binding, Duration limit) throws NetworkException {
    try {
      binding.socket().setSoTimeout(ControlChannel.millis(limit));
      reply(binding.socket(), Operation.DATA_CONNECTION_BY_SOCKS);
    } catch (IOException failure) {
      throw ControlChannel.network(failure, Operation.DATA_CONNECTION_BY_SOCKS);
    }
  }

  private void open(Socket socket, Duration limit) throws NetworkException {
    try {
      socket.connect(address, ControlChannel.millis(limit));
      socket.setSoTimeout(ControlChannel.millis(limit));
    } catch (IOException failure) {
      throw ControlChannel.network(failure, Operation.CONNECTING_TO_SOCKS);
    }
  }

  private InetSocketAddress request(
      Socket socket, byte command, InetSocketAddress target, Operation operation)
      throws NetworkException {
    if (version == 5) {
      send(socket, new byte[] {5, 1, 0});
      byte[] chosen = read(socket, 2, Operation.WAITING_FOR_SOCKS);
      if (chosen[1] != 0) {
        throw new NetworkException(Reason.REFUSED, Operation.WAITING_FOR_SOCKS);
      }
    }
    byte[] host = target.getAddress().getAddress();
    ByteBuffer request = ByteBuffer.allocate(10);
    if (version == 5) {
      request.put(new byte[] {5, command, 0, IPV4}).put(host).putShort((short) target.getPort());
    } else {
      request
          .put(new byte[] {4, command})
          .putShort((short) target.getPort())
          .put(host)
          .put((byte) 0);
    }
    send(socket, Arrays.copyOf(request.array(), request.position()));
    return reply(socket, operation);
  }

  /** The address that the SOCKS server names. */
  private InetSocketAddress reply(Socket socket, Operation operation) throws NetworkException {
    return version == 5 ? reply5(socket, operation) : reply4(socket, operation);
  }

  private InetSocketAddress reply4(Socket socket, Operation operation) throws NetworkException {
    ByteBuffer reply = ByteBuffer.wrap(read(socket, 8, operation));
    requireGranted(reply.get(1), GRANTED_4, operation);
    byte[] host = new byte[ADDRESS_LENGTH];
    int port = Short.toUnsignedInt(reply.getShort(2));
    reply.get(4, host);
    return named(host, port, operation);
  }

  /** For a name in place of an address stands that of the SOCKS server. */
  private InetSocketAddress reply5(Socket socket, Operation operation) throws NetworkException {
    byte[] head = read(socket, 4, operation);
    requireGranted(head[1], (byte) 0, operation);
    byte[] host =
        switch (head[3]) {
          case IPV4 -> read(socket, ADDRESS_LENGTH, operation);
          case IPV6 -> read(socket, ADDRESS_LENGTH_6, operation);
          case NAME -> read(socket, Byte.toUnsignedInt(read(socket, 1, operation)[0]), operation);
          default -> throw new NetworkException(Reason.REFUSED, operation);
        };
    short port = ByteBuffer.wrap(read(socket, PORT_LENGTH, operation)).getShort();
    return named(
        head[3] == NAME ? new byte[ADDRESS_LENGTH] : host, Short.toUnsignedInt(port), operation);
  }

  private static void requireGranted(byte code, byte granted, Operation operation)
      throws NetworkException {
    if (code != granted) {
      throw new NetworkException(Reason.REFUSED, operation);
    }
  }

  private InetSocketAddress named(byte[] host, int port, Operation operation)
      throws NetworkException {
    try {
      InetAddress named = InetAddress.getByAddress(host);
      return new InetSocketAddress(named.isAnyLocalAddress() ? address.getAddress() : named, port);
    } catch (IOException failure) {
      throw ControlChannel.network(failure, operation);
    }
  }

  private static void send(Socket socket, byte[] bytes) throws NetworkException {
    try {
      socket.getOutputStream().write(bytes);
    } catch (IOException failure) {
      throw ControlChannel.network(failure, Operation.SENDING_TO_SOCKS);
    }
  }

  private static byte[] read(Socket socket, int length, Operation operation)
      throws NetworkException {
    byte[] bytes = new byte[length];
    try {
      new DataInputStream(socket.getInputStream()).readFully(bytes);
      return bytes;
    } catch (EOFException ended) {
      throw new NetworkException(Reason.CLOSED, operation);
    } catch (IOException failure) {
      throw ControlChannel.network(failure, operation);
    }
  }
}
