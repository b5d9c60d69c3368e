package io.lparjar.emulator.ftp.net;

import io.lparjar.emulator.ftp.config.PortRange;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntPredicate;

/**
 * The ports on which a server listens for data connections. Used by all sessions.
 *
 * <p>Ports are taken in turn. A host that is asked for any free port looks for one that had no
 * connection within the last minute, and after some thousands of transfers takes milliseconds to
 * find it; but one that is asked for a certain port gives it at once, unless it is in use.
 *
 * <p>Where there is one port only, as a container publishes it, sessions take turns: it is free
 * again once a client has connected.
 */
final class PassivePorts {
  /** Above the ports that hosts give to outbound connections. */
  private static final PortRange USUAL = new PortRange(61_000, 65_535);

  private static final int ANY_FREE_PORT = 0;
  private static final int BACKLOG = 1;

  /** How many ports of the usual range are tried before the host is asked. */
  private static final int ATTEMPTS = 64;

  /** How long a session waits for its turn. */
  private static final Duration USUAL_PATIENCE = Duration.ofSeconds(5);

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

  private final PortRange range;
  private final boolean restricted;
  private final IntPredicate allowed;
  private final Duration patience;
  private final AtomicInteger next;

  /** Ports of that range, or any. */
  PassivePorts(PortRange wanted) {
    this(wanted, port -> true);
  }

  /** Those ports of that range, or of any, that the TCP/IP stack allows. */
  PassivePorts(PortRange wanted, IntPredicate allowed) {
    this(wanted, allowed, USUAL_PATIENCE);
  }

  /** The same, where a session waits for its turn as long as that. */
  PassivePorts(PortRange wanted, IntPredicate allowed, Duration patience) {
    this.restricted = !wanted.isAny();
    this.range = restricted ? wanted : USUAL;
    this.allowed = allowed;
    this.patience = patience;
    // Two servers on one host that begin alike would stumble over each other.
    this.next = new AtomicInteger((int) (System.nanoTime() >>> Byte.SIZE));
  }

  /**
   * Listens at {@code local}.
   *
   * @throws IOException when no port is free
   */
  ServerSocketChannel listen(InetAddress local) throws IOException {
    int size = range.high() - range.low() + 1;
    Optional<ServerSocketChannel> channel = size == 1 ? inTurn(local) : anyOf(size, local);
    if (channel.isPresent()) {
      return channel.get();
    }
    if (restricted) {
      throw new BindException("no port free in " + range);
    }
    return listen(new InetSocketAddress(local, ANY_FREE_PORT));
  }

  private Optional<ServerSocketChannel> inTurn(InetAddress local) throws IOException {
    long looks = patience.dividedBy(BETWEEN_LOOKS); // a stop of the process takes none of them
    Optional<ServerSocketChannel> channel = anyOf(1, local);
    while (channel.isEmpty() && allowed.test(range.low()) && looks-- > 0) {
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      channel = anyOf(1, local);
    }
    return channel;
  }

  private Optional<ServerSocketChannel> anyOf(int size, InetAddress local) throws IOException {
    int attempts = restricted ? size : Math.min(size, ATTEMPTS);
    Optional<ServerSocketChannel> channel = Optional.empty();
    for (int i = 0; i < attempts && channel.isEmpty(); i++) {
      int port = range.low() + Math.floorMod(next.getAndIncrement(), size);
      if (allowed.test(port)) {
        channel = listenIfFree(new InetSocketAddress(local, port));
      }
    }
    return channel;
  }

  private static Optional<ServerSocketChannel> listenIfFree(InetSocketAddress address)
      throws IOException {
    try {
      return Optional.of(listen(address));
    } catch (BindException inUse) {
      return Optional.empty();
    }
  }

  private static ServerSocketChannel listen(InetSocketAddress address) throws IOException {
    ServerSocketChannel channel = ServerSocketChannel.open();
    try {
      return channel.bind(address, BACKLOG);
    } catch (IOException refused) {
      channel.close();
      throw refused;
    }
  }
}
