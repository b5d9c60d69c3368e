package io.lparjar.emulator.ftp.net;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.ControlOutput;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.SessionTap;
import java.nio.ByteBuffer;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.mina.core.session.IoSession;
import org.apache.mina.transport.socket.SocketSessionConfig;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a control connection, in clear or under TLS: cuts what comes into command lines, and
 * sends replies in the code page of the session. Safe for use by many threads.
 */
final class ControlWire implements ControlOutput {
  private final IoSession io;
  private final ReplyChannel out;
  private final FtpSession session;
  private final Executor workers;
  private final ConnectionTls tls;
  private final Consumer<String> commands;

  /** Held while bytes are received, so that a change to TLS falls between two packets. */
  private final Object receiving = new Object();

  private CommandLines lines;
  private volatile @Nullable TlsLayer layer;

  /**
   * A connection in clear.
   *
   * @param workers carry out what is costly in a handshake
   * @param commands takes the command lines, one at a time
   */
  ControlWire(
      IoSession io,
      FtpSession session,
      Executor workers,
      ConnectionTls tls,
      Consumer<String> commands) {
    this.io = io;
    this.out = new ReplyChannel(io);
    this.session = session;
    this.workers = workers;
    this.tls = tls;
    this.commands = commands;
    this.lines = new CommandLines(commands);
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

  /** Sends a reply in one piece. */
  @Override
  public void send(Reply reply) {
    send(session.controlText().encode(reply.encode()));
  }

  @Override
  public void send(byte[] bytes) {
    session.countControlBytes(bytes.length);
    TlsLayer secured = layer;
    if (secured == null) {
      out.send(bytes);
    } else {
      secured.send(bytes);
    }
  }

  @Override
  public void reset() {
    if (io.getConfig() instanceof SocketSessionConfig socket) {
      socket.setSoLinger(0);
    }
    io.closeNow();
  }

  /**
   * What follows is TLS.
   *
   * @param tap may choose the engine
   * @param begun is run once no more can come in clear
   */
  void startTls(SessionTap tap, Runnable begun) {
    Future<?> timeout =
        tls.afterTimeout(
            () -> {
              if (!io.isClosing()) {
                session.log().notSecured("no handshake in time");
                io.closeNow();
              }
            });
    synchronized (receiving) {
      CommandLines deciphered = new CommandLines(commands);
      lines = deciphered;
      layer =
          new TlsLayer(
              tls.controlEngine(tap), io, out, workers, deciphered::accept, new Handshake(timeout));
      begun.run();
    }
  }

  /** Ends the connection when all that was sent before has left. */
  void end() {
    TlsLayer secured = layer;
    if (secured == null) {
      io.closeOnFlush();
    } else {
      secured.close();
    }
  }

  /** The same, though the handshake may have to come first. */
  void endBehindHandshake() {
    TlsLayer secured = layer;
    if (secured == null) {
      io.closeOnFlush();
    } else {
      secured.closeBehindHandshake();
    }
  }

  /** The way of a reply that goes past the TLS that it announces, such as that to AUTH. */
  ControlOutput inClear() {
    return new Aside(out::send);
  }

  /**
   * The way of the reply to CCC, the last under TLS.
   *
   * @param notified whether both sides say that TLS ends
   */
  ControlOutput leavingTls(boolean notified) {
    return new Aside(
        bytes -> {
          TlsLayer secured = layer;
          if (secured != null) {
            secured.leave(bytes, notified);
          }
        });
  }

  /** Hears how the handshake ends. */
  private final class Handshake implements TlsLayer.Listener {
    private final Future<?> timeout;

    Handshake(Future<?> timeout) {
      this.timeout = timeout;
    }

    @Override
    public void established() {
      timeout.cancel(false);
      session.log().secured();
    }

    @Override
    public void failed(String reason) {
      timeout.cancel(false);
      session.log().notSecured(reason);
    }

    @Override
    public void inClear() {
      session.log().notSecured("command in clear");
      send(Reply.of(ServerMessage.COMMAND_IN_CLEAR));
      end();
    }
  }

  /** One reply on a way of its own. */
  private final class Aside implements ControlOutput {
    private final Consumer<byte[]> way;

    Aside(Consumer<byte[]> way) {
      this.way = way;
    }

    @Override
    public void send(Reply reply) {
      send(session.controlText().encode(reply.encode()));
    }

    @Override
    public void send(byte[] bytes) {
      session.countControlBytes(bytes.length);
      way.accept(bytes);
    }

    @Override
    public void reset() {
      ControlWire.this.reset();
    }
  }
}
