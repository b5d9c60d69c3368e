package io.lparjar.emulator.ftp.net;

import io.lparjar.emulator.ftp.command.CommandDispatcher;
import io.lparjar.emulator.ftp.command.Verb;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.session.DataConnection;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.Greeting;
import io.lparjar.emulator.ftp.transfer.Outcome;
import io.lparjar.emulator.ftp.transfer.TransferRunner;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import org.apache.mina.core.buffer.IoBuffer;
import org.apache.mina.core.session.IoSession;
import org.jspecify.annotations.Nullable;

/**
 * A control connection: queues the command lines that come in and has them carried out one after
 * another by a worker thread. Between commands it holds no thread.
 *
 * <h2>During a transfer</h2>
 *
 * A transfer occupies its worker. ABOR resets the data connection and then takes the first place in
 * the queue, so that its reply comes after that of the transfer. STAT is carried out at once by
 * another worker unless other commands wait before it. All else waits, QUIT too, as RFC 959 asks.
 *
 * <h2>Limits</h2>
 *
 * A client that sends without end is not read from while {@link #QUEUE_LIMIT} lines wait, and one
 * that does not read replies is not served while {@link #UNSENT_LIMIT} bytes wait.
 *
 * <p>All fields below {@code queue} are guarded by it, save {@code movedBefore}, which belongs to
 * the I/O thread.
 */
final class FtpConnection {
  private static final int QUEUE_LIMIT = 64;
  private static final int UNSENT_LIMIT = 64 * 1024;
  private static final long NO_TRANSFER = -1;

  private final IoSession io;
  private final FtpSession session;
  private final CommandDispatcher dispatcher;
  private final Executor workers;
  private final ConnectionTls tls;

  /** Held while bytes are received, so that a change to TLS falls between two packets. */
  private final Object receiving = new Object();

  private CommandLines lines = new CommandLines(this::enqueue);
  private volatile @Nullable TlsLayer layer;

  private final Deque<String> queue = new ArrayDeque<>(2);
  private long movedBefore = NO_TRANSFER;
  private boolean working;
  private boolean transferring;
  private boolean waitingForClient;
  private boolean readSuspended;
  private boolean ended;

  FtpConnection(
      IoSession io,
      FtpSession session,
      CommandDispatcher dispatcher,
      Executor workers,
      ConnectionTls tls) {
    this.io = io;
    this.session = session;
    this.dispatcher = dispatcher;
    this.workers = workers;
    this.tls = tls;
  }

  /** Bytes came in. Called by an I/O thread. */
  void received(ByteBuffer bytes) {
    session.countControlBytes(bytes.remaining());
    synchronized (receiving) {
      TlsLayer secured = layer;
      if (secured == null) {
        lines.accept(bytes);
      } else {
        secured.received(bytes);
      }
    }
  }

  /**
   * Sends the greeting; a worker does when some of it is read from a data set.
   *
   * @param thenTls whether the handshake follows it
   */
  void greet(boolean thenTls) {
    session.log().connected();
    if (!Greeting.hasBanner(session)) {
      greetNow(thenTls);
      return;
    }
    synchronized (queue) {
      working = true;
    }
    workers.execute(
        () -> {
          greetNow(thenTls);
          work();
        });
  }

  private void greetNow(boolean thenTls) {
    send(Greeting.of(session));
    if (thenTls) {
      startTls();
    }
  }

  /** Ends the transfer if its data has not moved since this was last called. */
  void abortIfStalled() {
    long moved = session.transfer().map(DataConnection::bytes).orElse(NO_TRANSFER);
    if (moved != NO_TRANSFER && moved == movedBefore) {
      session.connection().data().abort();
    }
    movedBefore = moved;
  }

  /** Sends a reply in one piece. */
  void send(Reply reply) {
    byte[] bytes = session.controlText().encode(reply.encode());
    session.countControlBytes(bytes.length);
    TlsLayer secured = layer;
    if (secured == null) {
      io.write(IoBuffer.wrap(bytes));
    } else {
      secured.send(bytes);
    }
  }

  /**
   * What follows is TLS. Commands that were sent before and wait are dropped: nobody but the client
   * of a session that is secured shall have sent them.
   */
  void startTls() {
    Future<?> timeout =
        tls.afterTimeout(
            () -> {
              session.log().tlsFailed("no handshake in time");
              io.closeNow();
            });
    synchronized (receiving) {
      CommandLines deciphered = new CommandLines(this::enqueue);
      lines = deciphered;
      layer =
          new TlsLayer(
              tls.controlEngine(),
              io,
              workers,
              deciphered::accept,
              () -> timeout.cancel(false),
              session.log()::tlsFailed);
      synchronized (queue) {
        queue.clear();
      }
    }
  }

  /** The last reply was sent. */
  void end() {
    TlsLayer secured = layer;
    if (secured == null) {
      io.closeOnFlush();
    } else {
      secured.close();
    }
  }

  /** Whether a command is being carried out or waits for its turn, and not for the client. */
  boolean isBusy() {
    synchronized (queue) {
      return working || !(queue.isEmpty() || waitingForClient);
    }
  }

  /**
   * Replies have left. Called by an I/O thread, the only one that may change what MINA waits for.
   */
  void sent() {
    synchronized (queue) {
      if (readSuspended && queue.size() < QUEUE_LIMIT) {
        readSuspended = false;
        io.resumeRead();
      }
      if (waitingForClient && io.getScheduledWriteBytes() < UNSENT_LIMIT) {
        waitingForClient = false;
        startWorking();
      }
    }
  }

  /** The control connection has gone, and with it the session. Called by an I/O thread. */
  void closed() {
    synchronized (queue) {
      ended = true;
      queue.clear();
      session.log().ended();
      session.connection().data().abort();
      if (!working) {
        session.connection().data().close();
      }
    }
  }

  private void enqueue(String line) {
    synchronized (queue) {
      if (ended) {
        return;
      }
      if (transferring && overtakes(line)) {
        return;
      }
      queue.add(line);
      if (queue.size() == QUEUE_LIMIT) {
        readSuspended = true;
        io.suspendRead();
      }
      startWorking();
    }
  }

  /** Whether a command was dealt with that need not wait for the transfer. */
  private boolean overtakes(String line) {
    Optional<Verb> verb = CommandDispatcher.verbOf(line);
    if (verb.filter(Verb.ABOR::equals).isPresent()) {
      session.connection().data().abort();
      queue.addFirst(line);
      return true;
    }
    if (queue.isEmpty() && verb.filter(Verb.STAT::equals).isPresent()) {
      workers.execute(() -> execute(line));
      return true;
    }
    return false;
  }

  private void startWorking() {
    if (!working && !waitingForClient && !queue.isEmpty()) {
      working = true;
      workers.execute(this::work);
    }
  }

  private void work() {
    for (Optional<String> line = next(); line.isPresent(); line = next()) {
      execute(line.get());
    }
  }

  /** The next line to work on; empty when this worker may go. */
  private Optional<String> next() {
    synchronized (queue) {
      waitingForClient = io.getScheduledWriteBytes() >= UNSENT_LIMIT;
      if (ended || waitingForClient || queue.isEmpty()) {
        working = false;
        if (ended) {
          session.connection().data().close();
        }
        return Optional.empty();
      }
      return Optional.of(queue.remove());
    }
  }

  private void execute(String line) {
    Outcome outcome = dispatcher.dispatch(session, session.controlText().decode(line));
    if (outcome instanceof Outcome.Done done) {
      send(done.reply());
    } else if (outcome instanceof Outcome.Goodbye goodbye) {
      synchronized (queue) {
        ended = true;
        queue.clear();
      }
      send(goodbye.reply());
      end();
    } else if (outcome instanceof Outcome.StartTls start) {
      startTls();
      io.write(IoBuffer.wrap(start.reply().encode()));
    } else if (outcome instanceof Outcome.EndTls end) {
      endTls(end);
    } else if (outcome instanceof Outcome.Transmit transmit) {
      transmit(transmit);
    }
  }

  private void endTls(Outcome.EndTls end) {
    byte[] bytes = end.reply().encode();
    session.countControlBytes(bytes.length);
    TlsLayer secured = layer;
    if (secured != null) {
      secured.leave(bytes, end.notified());
    }
  }

  private void transmit(Outcome.Transmit transmit) {
    synchronized (queue) {
      transferring = true;
      overtakeFromQueue();
    }
    TransferRunner.run(
        session,
        transmit.transfer(),
        reply -> {
          if (reply.isPreliminary()) {
            send(reply);
          } else {
            endTransfer(reply);
          }
        });
  }

  /** The commands that were sent on the heels of the transfer. */
  private void overtakeFromQueue() {
    String first = queue.poll();
    if (first != null && !overtakes(first)) {
      queue.addFirst(first);
    }
  }

  private void endTransfer(Reply completion) {
    synchronized (queue) {
      transferring = false;
    }
    send(completion);
  }
}
