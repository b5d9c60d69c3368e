package io.lparjar.emulator.ftp.net;

import io.lparjar.emulator.ftp.command.CommandDispatcher;
import io.lparjar.emulator.ftp.session.FtpServices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.apache.mina.core.session.IoSession;
import org.apache.mina.transport.socket.nio.NioProcessor;
import org.apache.mina.transport.socket.nio.NioSocketAcceptor;

/**
 * A port on which FTP clients are served, from {@link #start} to {@link #close()}.
 *
 * <p>One I/O thread serves all control connections; commands and transfers run on worker threads,
 * which come and go with the work. All threads are daemons.
 */
public final class FtpListener implements AutoCloseable {
  /** Commands are short; what is longer comes in pieces. */
  private static final int READ_BUFFER_SIZE = 512;

  private static final int BACKLOG = 1024;

  private final ExecutorService ioThreads = Executors.newCachedThreadPool(daemons("ftp-io-"));
  private final ExecutorService workers = Executors.newCachedThreadPool(daemons("ftp-worker-"));
  private final NioSocketAcceptor acceptor =
      new NioSocketAcceptor(ioThreads, new NioProcessor(ioThreads));

  private FtpListener() {}

  /**
   * Begins to accept connections.
   *
   * @param address to listen on; port 0 for any free one
   * @param asids gives each session its address space identifier
   * @throws UncheckedIOException when that address is not to be had
   */
  public static FtpListener start(
      InetSocketAddress address,
      FtpServices services,
      CommandDispatcher dispatcher,
      IntSupplier asids) {
    FtpListener listener = new FtpListener();
    listener.acceptor.setHandler(new SessionHandler(services, dispatcher, asids, listener.workers));
    listener.acceptor.setReuseAddress(true);
    listener.acceptor.setBacklog(BACKLOG);
    listener.acceptor.getSessionConfig().setTcpNoDelay(true);
    listener.acceptor.getSessionConfig().setReadBufferSize(READ_BUFFER_SIZE);
    try {
      listener.acceptor.bind(address);
    } catch (IOException unavailable) {
      listener.close();
      throw new UncheckedIOException("cannot listen on " + address, unavailable);
    }
    return listener;
  }

  /** Where clients find the server. */
  public InetSocketAddress address() {
    return acceptor.getLocalAddress();
  }

  /** The control connections that stand now, by their numbers. */
  public Map<Long, ControlEnds> connections() {
    Map<Long, ControlEnds> connections = new TreeMap<>();
    acceptor
        .getManagedSessions()
        .forEach(
            (number, session) -> {
              if (session.getLocalAddress() instanceof InetSocketAddress server
                  && session.getRemoteAddress() instanceof InetSocketAddress client) {
                connections.put(number, new ControlEnds(server, client));
              }
            });
    return connections;
  }

  /** Number of clients connected now. */
  public int sessions() {
    return acceptor.getManagedSessionCount();
  }

  /** Ends all sessions and threads; transfers are cut off. */
  @Override
  public void close() {
    acceptor.unbind();
    for (IoSession session : acceptor.getManagedSessions().values()) {
      session.closeNow();
    }
    acceptor.dispose();
    workers.shutdownNow();
    ioThreads.shutdown();
  }

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
