package io.lparjar.emulator.ftp.net;

import io.lparjar.emulator.ftp.command.CommandDispatcher;
import io.lparjar.emulator.ftp.session.FtpServices;
import io.lparjar.emulator.ftp.session.SessionTap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.apache.mina.core.session.IoSession;
import org.apache.mina.transport.socket.nio.NioProcessor;
import org.apache.mina.transport.socket.nio.NioSocketAcceptor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The ports on which FTP clients are served, from {@link #start} to {@link #close()}.
 *
 * <p>One I/O thread serves all control connections; commands and transfers run on worker threads,
 * which come and go with the work. All threads are daemons.
 */
public final class FtpListener implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(FtpListener.class);

  /** Commands are short; what is longer comes in pieces. */
  private static final int READ_BUFFER_SIZE = 512;

  /** More clients at a time are sent away, so that a flood of them leaves memory to others. */
  private static final int MAXIMUM_SESSIONS = 20_000;

  private static final Duration STOP_LIMIT = Duration.ofSeconds(5);
  private static final int BACKLOG = 1024;

  private final ExecutorService ioThread = Executors.newSingleThreadExecutor(daemons("ftp-io-"));
  private final ExecutorService workers = Executors.newCachedThreadPool(daemons("ftp-worker-"));
  private final NioProcessor processor = new NioProcessor(ioThread);

  /** Clients of the first port are counted while the second one opens. */
  private final List<NioSocketAcceptor> acceptors = new CopyOnWriteArrayList<>();

  private final List<ExecutorService> acceptorThreads = new ArrayList<>();
  private final FtpServices services;
  private final CommandDispatcher dispatcher;
  private final IntSupplier asids;
  private final TlsServer tls;
  private final Supplier<SessionTap> taps;
  private final int maximumSessions;

  private FtpListener(
      FtpServices services,
      CommandDispatcher dispatcher,
      IntSupplier asids,
      TlsServer tls,
      Supplier<SessionTap> taps,
      int maximumSessions) {
    this.services = services;
    this.dispatcher = dispatcher;
    this.asids = asids;
    this.tls = tls;
    this.taps = taps;
    this.maximumSessions = maximumSessions;
  }

  /** Has MINA make ready what accepts connections, which takes its time once in a process. */
  public static void warmUp() {
    new NioSocketAcceptor(1).dispose();
  }

  /**
   * Begins to accept connections.
   *
   * @param address to listen on; port 0 for any free one
   * @param asids gives each session its address space identifier
   * @param tls for clients who ask for it
   * @throws UncheckedIOException when that address is not to be had
   */
  public static FtpListener start(
      InetSocketAddress address,
      FtpServices services,
      CommandDispatcher dispatcher,
      IntSupplier asids,
      TlsServer tls) {
    return start(address, services, dispatcher, asids, tls, () -> SessionTap.NONE);
  }

  /**
   * Begins to accept connections.
   *
   * @param taps gives each session what stands between it and the wire
   */
  public static FtpListener start(
      InetSocketAddress address,
      FtpServices services,
      CommandDispatcher dispatcher,
      IntSupplier asids,
      TlsServer tls,
      Supplier<SessionTap> taps) {
    return start(address, services, dispatcher, asids, tls, taps, MAXIMUM_SESSIONS);
  }

  /** The same for another number of clients at a time. */
  static FtpListener start(
      InetSocketAddress address,
      FtpServices services,
      CommandDispatcher dispatcher,
      IntSupplier asids,
      TlsServer tls,
      Supplier<SessionTap> taps,
      int maximumSessions) {
    FtpListener listener = new FtpListener(services, dispatcher, asids, tls, taps, maximumSessions);
    listener.accept(address, false);
    return listener;
  }

  /**
   * Accepts connections with implicit TLS on another port, too.
   *
   * @return where
   * @throws UncheckedIOException when that address is not to be had; nothing is accepted any more
   */
  public InetSocketAddress startImplicitTls(InetSocketAddress address) {
    return accept(address, true).getLocalAddress();
  }

  private NioSocketAcceptor accept(InetSocketAddress address, boolean implicit) {
    // One thread each: MINA starts another acceptor while the old one ends, and one of two that run
    // at once finds its selector closed.
    ExecutorService thread = Executors.newSingleThreadExecutor(daemons("ftp-accept-"));
    acceptorThreads.add(thread);
    NioSocketAcceptor acceptor = new NioSocketAcceptor(thread, processor);
    acceptors.add(acceptor);
    acceptor.setHandler(
        new SessionHandler(
            services,
            dispatcher,
            asids,
            workers,
            tls,
            implicit,
            taps,
            () -> sessions() > maximumSessions));
    acceptor.setReuseAddress(true);
    acceptor.setBacklog(BACKLOG);
    acceptor.getSessionConfig().setTcpNoDelay(true);
    acceptor.getSessionConfig().setReadBufferSize(READ_BUFFER_SIZE);
    try {
      acceptor.bind(address);
    } catch (IOException unavailable) {
      close();
      throw new UncheckedIOException("cannot listen on " + address, unavailable);
    }
    return acceptor;
  }

  /** Where clients find the server. */
  public InetSocketAddress address() {
    return acceptors.get(0).getLocalAddress();
  }

  /** The control connections that stand now, by their numbers. */
  public Map<Long, Served> connections() {
    Map<Long, Served> connections = new TreeMap<>();
    for (NioSocketAcceptor acceptor : acceptors) {
      acceptor
          .getManagedSessions()
          .forEach(
              (number, session) -> {
                if (session.getLocalAddress() instanceof InetSocketAddress server
                    && session.getRemoteAddress() instanceof InetSocketAddress client) {
                  connections.put(
                      number,
                      new Served(
                          new ControlEnds(server, client),
                          SessionHandler.applicationData(session)));
                }
              });
    }
    return connections;
  }

  /** Number of clients connected now. */
  public int sessions() {
    return acceptors.stream().mapToInt(NioSocketAcceptor::getManagedSessionCount).sum();
  }

  /**
   * Accepts no more clients, cuts transfers off and ends all sessions and threads. Each client gets
   * the reply to what it waits for, if it takes it within {@link #STOP_LIMIT}. Only the first call
   * counts.
   */
  @Override
  public void close() {
    if (ioThread.isShutdown()) {
      return;
    }
    for (NioSocketAcceptor acceptor : acceptors) {
      acceptor.setCloseOnDeactivation(false);
      acceptor.unbind();
      acceptor.getManagedSessions().values().forEach(SessionHandler::serverStops);
    }
    awaitSessions();
    for (NioSocketAcceptor acceptor : acceptors) {
      for (IoSession session : acceptor.getManagedSessions().values()) {
        session.closeNow();
      }
      acceptor.dispose();
    }
    awaitIdle();
    processor.dispose();
    workers.shutdownNow();
    acceptorThreads.forEach(ExecutorService::shutdown);
    ioThread.shutdown();
  }

  /**
   * Waits until MINA's processor has ended with its last session. One that is disposed of before
   * that is started again by MINA, and then finds its selector closed.
   */
  private void awaitIdle() {
    try {
      ioThread.submit(() -> {}).get(STOP_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      LOG.warn("sessions did not end in time", e);
    }
  }

  private void awaitSessions() {
    long end = System.nanoTime() + STOP_LIMIT.toNanos();
    for (NioSocketAcceptor acceptor : acceptors) {
      for (IoSession session : acceptor.getManagedSessions().values()) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        session.getCloseFuture().awaitUninterruptibly(Math.max(left, 0));
      }
    }
  }

  /**
   * A control connection.
   *
   * @param applicationData what it tells NETSTAT about itself
   */
  public record Served(ControlEnds ends, String applicationData) {}

  /** The two ends of a control connection. */
  public record ControlEnds(InetSocketAddress server, InetSocketAddress client) {}

  private static ThreadFactory daemons(String prefix) {
    AtomicInteger number = new AtomicInteger();
    return work -> {
      Thread thread = new Thread(work, prefix + number.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }
}
