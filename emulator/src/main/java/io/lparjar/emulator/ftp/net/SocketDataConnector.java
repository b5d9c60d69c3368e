package io.lparjar.emulator.ftp.net;

import io.lparjar.emulator.ftp.session.DataConnection;
import io.lparjar.emulator.ftp.session.DataConnectionException;
import io.lparjar.emulator.ftp.session.DataConnector;
import io.lparjar.security.certificate.KeyRingException;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import jdk.net.ExtendedSocketOptions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Data connections over TCP. Outbound ones leave from any port: port 20, from which z/OS connects,
 * belongs to the superuser.
 *
 * <p>{@code inFlight} and {@code aborted} are guarded by the object, since ABOR comes from another
 * thread.
 */
final class SocketDataConnector implements DataConnector {
  private static final Logger LOG = LoggerFactory.getLogger(SocketDataConnector.class);

  private final InetAddress local;
  private final InetSocketAddress client;
  private final PassivePorts ports;
  private final DataTraffic traffic;
  private final boolean anyPeer;
  private final Duration timeout;
  private final int lingerSeconds;
  private final ConnectionTls tls;
  private volatile @Nullable ServerSocketChannel listener;
  private volatile InetSocketAddress address;
  private @Nullable Closeable inFlight;
  private boolean aborted;

  /**
   * Makes the data connections of one session.
   *
   * @param local the server's address
   * @param client the client's end of the control connection, also where data goes without PORT
   * @param ports to listen on
   * @param traffic counts the connections of all sessions
   * @param anyPeer whether others than the client may open a passive connection
   * @param timeout how long the client may take, zero for no limit
   * @param lingerSeconds how long the client may take to receive what is left when a connection is
   *     closed
   * @param tls of the session
   */
  SocketDataConnector(
      InetAddress local,
      InetSocketAddress client,
      PassivePorts ports,
      DataTraffic traffic,
      boolean anyPeer,
      Duration timeout,
      int lingerSeconds,
      ConnectionTls tls) {
    this.local = local;
    this.client = client;
    this.ports = ports;
    this.traffic = traffic;
    this.anyPeer = anyPeer;
    this.timeout = timeout;
    this.lingerSeconds = lingerSeconds;
    this.tls = tls;
    this.address = client;
  }

  @Override
  public void connectTo(InetSocketAddress wanted) {
    closeListener();
    address = wanted;
  }

  @Override
  public InetSocketAddress listen() throws IOException {
    closeListener();
    ServerSocketChannel opened = ports.listen(local);
    listener = opened;
    return (InetSocketAddress) opened.getLocalAddress();
  }

  @Override
  public Optional<InetSocketAddress> destination() {
    return listener == null ? Optional.of(address) : Optional.empty();
  }

  @Override
  public DataConnection open(boolean secured, int keepAlive) throws DataConnectionException {
    ServerSocketChannel listening = listener;
    try {
      SocketChannel channel = listening == null ? connect() : accept(listening);
      return begin(channel, secured, keepAlive);
    } catch (IOException absent) {
      throw new DataConnectionException(absent);
    } finally {
      closeListener();
    }
  }

  /** A connection over {@code channel}, which is closed when there can be none. */
  private DataConnection begin(SocketChannel channel, boolean secured, int keepAlive)
      throws IOException {
    SocketDataConnection plain = new SocketDataConnection(channel, traffic);
    try {
      channel.setOption(StandardSocketOptions.SO_LINGER, lingerSeconds);
      if (keepAlive > 0) {
        keepAlive(channel, keepAlive);
      }
      DataConnection connection = secured ? new TlsDataConnection(plain, tls) : plain;
      begin(connection);
      return connection;
    } catch (IOException refused) {
      plain.abort();
      throw refused;
    } catch (KeyRingException gone) {
      plain.abort();
      throw new IOException(gone);
    }
  }

  private static void keepAlive(SocketChannel channel, int seconds) throws IOException {
    channel.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
    if (channel.supportedOptions().contains(ExtendedSocketOptions.TCP_KEEPIDLE)) {
      channel.setOption(ExtendedSocketOptions.TCP_KEEPIDLE, seconds);
      channel.setOption(ExtendedSocketOptions.TCP_KEEPINTERVAL, seconds);
    }
  }

  private SocketChannel connect() throws IOException {
    SocketChannel channel = SocketChannel.open();
    try {
      begin(channel);
      // Else the ports of thousands of connections just closed could not be had for a minute.
      channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
      channel.bind(new InetSocketAddress(local, 0));
      channel.socket().connect(address, (int) timeout.toMillis());
      return channel;
    } catch (IOException refused) {
      channel.close();
      throw refused;
    }
  }

  /**
   * Whoever else comes than who may is sent away, and the client waited for, but no longer for
   * that. [inferred]
   */
  private SocketChannel accept(ServerSocketChannel from) throws IOException {
    begin(from);
    long end = System.nanoTime() + timeout.toNanos();
    int strangers = 0;
    while (true) {
      from.socket().setSoTimeout(timeout.isZero() ? 0 : millisLeft(end, strangers));
      Socket peer = from.socket().accept();
      if (anyPeer || peer.getInetAddress().equals(client.getAddress())) {
        return peer.getChannel();
      }
      if (strangers == 0) {
        LOG.warn("data connection for {} refused to {}", client, peer.getInetAddress());
      }
      strangers++;
      peer.close();
    }
  }

  private static int millisLeft(long end, int strangers) throws SocketTimeoutException {
    long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    if (left <= 0) {
      throw new SocketTimeoutException(strangers + " strangers came");
    }
    return (int) left;
  }

  private synchronized void begin(Closeable opening) throws IOException {
    inFlight = opening;
    if (aborted) {
      endInFlight();
      throw new SocketTimeoutException("aborted");
    }
  }

  @Override
  public synchronized void abort() {
    aborted = true;
    endInFlight();
  }

  /** Never by closing a data connection, whose TLS would wait for the client. */
  private void endInFlight() {
    if (inFlight instanceof DataConnection connection) {
      connection.abort();
    } else if (inFlight != null) {
      close(inFlight);
    }
  }

  @Override
  public synchronized void transferEnded() {
    aborted = false;
    inFlight = null;
  }

  @Override
  public void close() {
    closeListener();
    address = client;
  }

  private void closeListener() {
    ServerSocketChannel open = listener;
    if (open != null) {
      listener = null;
      close(open);
    }
  }

  private static void close(Closeable open) {
    try {
      open.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
