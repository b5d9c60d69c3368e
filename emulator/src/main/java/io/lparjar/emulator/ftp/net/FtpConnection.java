package io.lparjar.emulator.ftp.net;

import io.lparjar.emulator.ftp.command.CommandDispatcher;
import io.lparjar.emulator.ftp.command.ShutdownMessage;
import io.lparjar.emulator.ftp.command.Verb;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.ControlOutput;
import io.lparjar.emulator.ftp.session.DataConnection;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.Greeting;
import io.lparjar.emulator.ftp.session.SessionTap;
import io.lparjar.emulator.ftp.transfer.Outcome;
import io.lparjar.emulator.ftp.transfer.TransferRunner;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.apache.mina.core.session.IoSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A control connection: queues the command lines that come in and has them carried out one after
 * another by a worker thread. Between commands it holds no thread.
 *
 * <h2>During a transfer</h2>
 *
 * A transfer occupies its worker. ABOR resets the data connection and then takes the first place in
 * the queue, so that its reply comes after that of the transfer. STAT is carried out at once by
 * another worker unless other commands wait before it, another STAT among them. All else waits,
 * QUIT too, as RFC 959 asks.
 *
 * <h2>Limits</h2>
 *
 * A client that sends without end is not read from while {@link #QUEUE_LIMIT} lines wait, and one
 * that does not read replies is not served while {@link #UNSENT_LIMIT} bytes wait.
 *
 * <p>All fields below {@code queue} are guarded by it, save the two about data that stands still,
 * which belong to the I/O thread.
 */
final class FtpConnection {
  private static final Logger LOG = LoggerFactory.getLogger(FtpConnection.class);
  private static final int QUEUE_LIMIT = 64;
  private static final int UNSENT_LIMIT = 64 * 1024;
  private static final long NO_TRANSFER = -1;
  private static final int SERVICE_NOT_AVAILABLE = 421;

  private final IoSession io;
  private final FtpSession session;
  private final CommandDispatcher dispatcher;
  private final Executor workers;
  private final ConnectionTls tls;
  private final SessionTap tap;
  private final ControlWire wire;

  private final Deque<String> queue = new ArrayDeque<>(2);
  private long movedBefore = NO_TRANSFER;
  private int looksWithoutMove;
  private boolean working;
  private boolean transferring;
  private boolean overtaking;
  private boolean waitingForClient;
  private boolean readSuspended;
  private boolean ended;

  FtpConnection(
      IoSession io,
      FtpSession session,
      CommandDispatcher dispatcher,
      Executor workers,
      ConnectionTls tls,
      SessionTap tap) {
    this.io = io;
    this.session = session;
    this.dispatcher = dispatcher;
    this.workers = workers;
    this.tls = tls;
    this.tap = tap;
    this.wire = new ControlWire(io, session, workers, tls, this::enqueue);
  }

  /** Bytes came in. Called by an I/O thread. */
  void received(ByteBuffer bytes) {
    wire.received(bytes);
  }

  /** What it tells NETSTAT. */
  String applicationData() {
    return ApplicationData.of(session, tls);
  }

  /**
   * Sends the greeting; a worker does when some of it is read from a data set, or the user exit
   * FTCHKIP is to be asked.
   *
   * @param thenTls whether the handshake follows it
   */
  void greet(boolean thenTls) {
    session.log().connected();
    if (!Greeting.hasBanner(session) && !session.exits().isActive()) {
      greetNow(thenTls);
      return;
    }
    synchronized (queue) {
      working = true;
    }
    workers.execute(
        () -> {
          guarded(() -> greetNow(thenTls));
          work();
        });
  }

  private void greetNow(boolean thenTls) {
    SessionTap.Exchange exchange = tap.command("");
    Optional<Reply> instead = exchange.instead().or(this::refusedByExit);
    if (instead.isPresent()) {
      leave(exchange, instead.get());
      return;
    }
    Reply greeting = Greeting.of(session);
    if (!thenTls) {
      exchange.reply(greeting, wire);
      return;
    }
    startTls(); // first, since the client may shake hands as soon as it is greeted
    exchange.reply(greeting, wire.inClear());
  }

  private Optional<Reply> refusedByExit() {
    if (session.exits().acceptsConnection()) {
      return Optional.empty();
    }
    session.log().rejected("user exit");
    return Optional.of(Reply.of(ServerMessage.EXIT_REJECTS_CONNECTION));
  }

  /** Ends the session, which has waited too long for its next command. */
  void endIdle() {
    synchronized (queue) {
      if (ended) {
        return;
      }
      ended = true;
    }
    if (io.getScheduledWriteBytes() > 0) {
      io.closeNow();
      return;
    }
    wire.send(Reply.of(ServerMessage.IDLE_TOO_LONG));
    wire.end();
  }

  /** Sends the client away instead of greeting it, since there are too many already. */
  void reject() {
    session.log().rejected("too many sessions");
    refuse(ServerMessage.TOO_MANY_SESSIONS);
  }

  /**
   * Sends the client away instead of greeting it; without a word where it waits for a handshake,
   * and anything else would be no TLS to it.
   */
  void refuse(ServerMessage message) {
    synchronized (queue) {
      ended = true;
    }
    if (!tls.isHandshakeFirst()) {
      wire.send(Reply.of(message));
    }
    wire.end();
  }

  /**
   * The server stops: a transfer is cut off, what waits is refused, and then the session ends. May
   * be called by any thread.
   */
  void serverStops() {
    session.serverStops();
    boolean idle;
    synchronized (queue) {
      idle = !working && !ended;
      ended |= idle;
    }
    if (idle) {
      wire.end();
    }
  }

  /**
   * Ends the transfer if its data did not move between {@code limit} calls and this one. Called by
   * an I/O thread.
   */
  void abortIfStalled(int limit) {
    long moved = session.transfer().map(DataConnection::bytes).orElse(NO_TRANSFER);
    looksWithoutMove = moved == NO_TRANSFER || moved != movedBefore ? 0 : looksWithoutMove + 1;
    if (looksWithoutMove >= limit) {
      session.connection().data().abort();
    }
    movedBefore = moved;
  }

  /** Where replies go. */
  ControlOutput output() {
    return wire;
  }

  /**
   * What follows is TLS. Commands that were sent before and wait are dropped: nobody but the client
   * of a session that is secured shall have sent them.
   */
  void startTls() {
    wire.startTls(
        tap,
        () -> {
          synchronized (queue) {
            queue.clear();
          }
        });
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
      session.ends();
      tap.ended();
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
      if (!transferring || !overtakes(line)) {
        queue.add(line);
        noteAbort();
      }
      if (queue.size() >= QUEUE_LIMIT && !readSuspended) {
        readSuspended = true;
        io.suspendRead();
      }
      startWorking();
    }
  }

  /** Whether a command was dealt with that need not wait for the transfer. */
  private boolean overtakes(String line) {
    if (isAbort(line)) {
      session.connection().data().abort();
      queue.addFirst(line);
      return true;
    }
    if (queue.isEmpty()
        && !overtaking
        && io.getScheduledWriteBytes() < UNSENT_LIMIT
        && CommandDispatcher.verbOf(line).filter(Verb.STAT::equals).isPresent()) {
      overtaking = true;
      workers.execute(() -> overtake(line));
      return true;
    }
    return false;
  }

  /** A command that waits for something else than its transfer looks for ABOR behind it. */
  private void noteAbort() {
    session.abortWanted(
        working && !queue.isEmpty() && queue.stream().anyMatch(FtpConnection::isAbort));
  }

  private static boolean isAbort(String line) {
    return CommandDispatcher.verbOf(line).filter(Verb.ABOR::equals).isPresent();
  }

  private void overtake(String line) {
    guarded(() -> execute(line));
    synchronized (queue) {
      overtaking = false;
    }
  }

  /** What nobody has foreseen ends the session, which would wait for its worker for ever. */
  private void guarded(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | Error defect) {
      LOG.error("the session with {} has failed", io.getRemoteAddress(), defect);
      synchronized (queue) {
        ended = true;
        queue.clear();
      }
      io.closeNow();
    }
  }

  private void startWorking() {
    if (!working && !waitingForClient && !queue.isEmpty()) {
      working = true;
      workers.execute(this::work);
    }
  }

  private void work() {
    for (Optional<String> line = next(); line.isPresent(); line = next()) {
      String command = line.get();
      guarded(() -> execute(command));
    }
  }

  /** The next line to work on; empty when this worker may go. */
  private Optional<String> next() {
    synchronized (queue) {
      if (session.isServerStopping() && queue.isEmpty() && !ended) {
        ended = true;
        wire.end();
      }
      waitingForClient = io.getScheduledWriteBytes() >= UNSENT_LIMIT;
      if (ended || waitingForClient || queue.isEmpty()) {
        working = false;
        if (ended) {
          session.connection().data().close();
        }
        return Optional.empty();
      }
      String line = queue.remove();
      noteAbort();
      return Optional.of(line);
    }
  }

  private void execute(String line) {
    if (session.isServerStopping()) {
      wire.send(ShutdownMessage.replyTo(line));
      return;
    }
    String text = session.controlText().decode(line);
    SessionTap.Exchange exchange = tap.command(text);
    Optional<Reply> instead = exchange.instead();
    if (instead.isPresent()) {
      if (instead.get().code() == SERVICE_NOT_AVAILABLE) {
        leave(exchange, instead.get());
      } else {
        exchange.reply(instead.get(), wire);
      }
      return;
    }
    Outcome outcome = dispatcher.dispatch(session, text, reply -> exchange.reply(reply, wire));
    if (outcome instanceof Outcome.Done done) {
      exchange.reply(done.reply(), wire);
    } else if (outcome instanceof Outcome.Goodbye goodbye) {
      leave(exchange, goodbye.reply());
    } else if (outcome instanceof Outcome.StartTls start) {
      startTls();
      exchange.reply(start.reply(), wire.inClear());
    } else if (outcome instanceof Outcome.EndTls end) {
      exchange.reply(end.reply(), wire.leavingTls(end.notified()));
    } else if (outcome instanceof Outcome.Transmit transmit) {
      transmit(transmit, exchange);
    }
  }

  /** Sends the last reply of the session. */
  private void leave(SessionTap.Exchange exchange, Reply last) {
    synchronized (queue) {
      ended = true;
      queue.clear();
    }
    exchange.reply(last, wire);
    wire.endBehindHandshake();
  }

  private void transmit(Outcome.Transmit transmit, SessionTap.Exchange exchange) {
    synchronized (queue) {
      transferring = true;
      overtakeFromQueue();
    }
    TransferRunner.run(
        session,
        transmit.transfer(),
        reply -> {
          if (!reply.isPreliminary()) {
            synchronized (queue) {
              transferring = false;
            }
          }
          exchange.reply(reply, wire);
        });
  }

  /** The commands that were sent on the heels of the transfer. */
  private void overtakeFromQueue() {
    String first = queue.poll();
    if (first != null && !overtakes(first)) {
      queue.addFirst(first);
    }
  }
}
