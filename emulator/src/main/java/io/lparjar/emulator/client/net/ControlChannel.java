package io.lparjar.emulator.client.net;

import io.lparjar.emulator.client.net.NetworkException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** The control connection: commands go out, replies come in, one at a time. */
public final class ControlChannel implements Closeable {
  /** Longest line of a reply in bytes; what is beyond is dropped, so that memory stays bounded. */
  private static final int LONGEST_LINE = 4096;

  private static final int CODE_LENGTH = 3;

  /** Of a reply that has none: it counts as a failure of the server. [inferred] */
  private static final int NO_CODE = 500;

  private final Socket wire;
  private final InetSocketAddress server;
  private final @Nullable SocksServer via;
  private Socket socket;
  private Charset text = StandardCharsets.ISO_8859_1;

  private ControlChannel(Socket wire, InetSocketAddress server, @Nullable SocksServer via) {
    this.wire = wire;
    this.server = server;
    this.via = via;
    this.socket = wire;
  }

  /**
   * Connects within {@code limit}.
   *
   * @param via the SOCKS server to go through, or null for none
   * @param own the address to connect from, or null for any
   */
  public static ControlChannel open(
      InetSocketAddress server,
      @Nullable SocksServer via,
      @Nullable InetAddress own,
      Duration limit)
      throws NetworkException {
    Operation operation = connectingTo(server);
    Socket socket = new Socket();
    try {
      if (own != null) {
        socket.bind(new InetSocketAddress(own, 0));
      }
      if (via == null) {
        socket.connect(server, millis(limit));
      } else {
        via.connect(socket, server, limit, Operation.WAITING_FOR_SOCKS);
      }
      socket.setTcpNoDelay(true);
      return new ControlChannel(socket, server, via);
    } catch (IOException failure) {
      closeQuietly(socket, failure);
      throw network(failure, operation);
    }
  }

  /** What waiting for a server to accept and greet is called. */
  public static Operation connectingTo(InetSocketAddress server) {
    return server.getAddress() instanceof Inet6Address
        ? Operation.INITIAL_CONNECTION_6
        : Operation.INITIAL_CONNECTION;
  }

  /** The SOCKS server that this connection goes through, and data connections are to go. */
  public Optional<SocksServer> via() {
    return Optional.ofNullable(via);
  }

  /** The server's end. */
  public InetSocketAddress server() {
    return server;
  }

  /** Our end. */
  public InetSocketAddress local() {
    return (InetSocketAddress) wire.getLocalSocketAddress();
  }

  /** Has the kernel find out whether an idle server is still there. */
  public void keepAlive() throws IOException {
    wire.setKeepAlive(true);
  }

  /** From now on commands and replies are UTF-8. */
  public void useUtf8() {
    text = StandardCharsets.UTF_8;
  }

  /**
   * Sends one command line.
   *
   * @param operation what a failure is called
   */
  public void send(String line, Operation operation) throws NetworkException {
    try {
      socket.getOutputStream().write((line + "\r\n").getBytes(text));
      socket.getOutputStream().flush();
    } catch (IOException failure) {
      throw network(failure, operation);
    }
  }

  /**
   * Waits for the next reply.
   *
   * @param limit for each line
   * @param operation what a time-out is called
   * @param shown takes the lines as they come
   */
  public ServerReply read(Duration limit, Operation operation, Consumer<String> shown)
      throws NetworkException {
    List<String> lines = new ArrayList<>();
    try {
      socket.setSoTimeout(millis(limit));
      String code = "";
      while (true) {
        String line = line(operation);
        shown.accept(line);
        lines.add(line);
        if (code.isEmpty()) {
          code = codeOf(line);
        }
        if (code.isEmpty()) {
          return new ServerReply(NO_CODE, lines);
        }
        if (line.startsWith(code) && !line.startsWith(code + "-")) {
          return new ServerReply(Integer.parseInt(code), lines);
        }
      }
    } catch (NetworkException known) {
      throw known;
    } catch (IOException failure) {
      throw network(failure, operation);
    }
  }

  /** The three digits that a line begins with; empty for another one. */
  private static String codeOf(String line) {
    boolean begins =
        line.length() >= CODE_LENGTH
            && line.substring(0, CODE_LENGTH).chars().allMatch(c -> c >= '0' && c <= '9');
    return begins ? line.substring(0, CODE_LENGTH) : "";
  }

  private String line(Operation operation) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (true) {
      int next = socket.getInputStream().read();
      if (next < 0) {
        throw new NetworkException(Reason.CLOSED, operation);
      }
      if (next == '\n') {
        return line.toString(text);
      }
      if (next != '\r' && line.size() < LONGEST_LINE) {
        line.write(next);
      }
    }
  }

  /** Goes on with TLS. */
  public void secure(TlsClient tls, Duration limit) throws IOException {
    wire.setSoTimeout(millis(limit));
    socket = tls.handshake(wire, server);
  }

  /** Whether commands and replies go through TLS. */
  public boolean isProtected() {
    return socket != wire;
  }

  /** Goes on in clear; both sides say that TLS ends when {@code notified}. */
  public void clear(boolean notified) throws IOException {
    if (notified && socket instanceof SSLSocket secured) {
      secured.close();
    }
    socket = wire;
  }

  @Override
  public void close() throws IOException {
    try (wire) {
      socket.close();
    }
  }

  static int millis(Duration limit) {
    return (int) Math.min(limit.toMillis(), Integer.MAX_VALUE);
  }

  static void closeQuietly(Closeable part, IOException because) {
    try {
      part.close();
    } catch (IOException alsoFailed) {
      because.addSuppressed(alsoFailed);
    }
  }

  static NetworkException network(IOException failure, Operation operation) {
    if (failure instanceof NetworkException known) {
      return known;
    }
    if (failure instanceof SocketTimeoutException) {
      return new NetworkException(Reason.TIMED_OUT, operation, failure);
    }
    if (failure instanceof BindException) {
      return new NetworkException(Reason.NOT_AVAILABLE, operation, failure);
    }
    return new NetworkException(
        failure instanceof ConnectException ? Reason.REFUSED : Reason.RESET, operation, failure);
  }
}
