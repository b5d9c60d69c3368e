package io.lparjar.emulator.ftp.net;

import io.lparjar.datasets.device.Content;
import io.lparjar.emulator.ftp.session.ConnectionEnds;
import io.lparjar.emulator.ftp.session.DataConnection;
import io.lparjar.emulator.ftp.session.DataConnectionException;
import io.lparjar.emulator.ftp.session.TruncatedDataException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.Future;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

/**
 * A data connection with TLS. The handshake takes place when the first byte is due, or at the end.
 *
 * <p>Several records are enciphered for each write to the network, and several read at once, as
 * soon as a transfer proves to be large. The end is told by close_notify; a connection that ends
 * without it is read as {@link TruncatedDataException}.
 */
final class TlsDataConnection implements DataConnection {
  private static final int RECORDS_AT_ONCE = 8;
  private static final int CONTENT_PIECE = 128 * 1024;

  /**
   * In this version, a session ticket follows the handshake. A client who only sends never reads
   * it, and when he closes with it unread, his host resets the connection and drops what is still
   * to be sent. So it waits until we have something else to send, were it the end.
   */
  private static final String TICKETS_FOLLOW_HANDSHAKE = "TLSv1.3";

  private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

  private final SocketDataConnection wire;
  private final SSLEngine engine;
  private final ConnectionTls tls;
  private final int recordSize;
  private ByteBuffer received;
  private ByteBuffer toSend;
  private ByteBuffer text = NOTHING;
  private boolean shaken;
  private boolean failed;
  private volatile long bytes;

  TlsDataConnection(SocketDataConnection wire, ConnectionTls tls) {
    this.wire = wire;
    this.tls = tls;
    this.engine = tls.dataEngine();
    this.recordSize = engine.getSession().getPacketBufferSize();
    this.received = ByteBuffer.allocate(recordSize).flip();
    this.toSend = ByteBuffer.allocate(recordSize);
  }

  /** Deciphering keeps a processor busy at both ends. */
  @Override
  public boolean mayReadAhead() {
    return false;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    return guarded(
        () -> {
          shakeHands();
          int count = text.hasRemaining() ? takeText(target) : decipher(target);
          count(Math.max(count, 0));
          return count;
        });
  }

  @Override
  public int write(ByteBuffer source) throws IOException {
    return guarded(
        () -> {
          shakeHands();
          int count = source.remaining();
          encipher(source);
          flush();
          count(count);
          return count;
        });
  }

  @Override
  public void send(Content content) throws IOException {
    long size = content.size();
    ByteBuffer piece = ByteBuffer.allocate((int) Math.min(size, CONTENT_PIECE));
    long position = 0;
    while (position < size) {
      int count = content.read(position, piece.clear());
      if (count < 0) {
        break;
      }
      position += count;
      write(piece.flip());
    }
  }

  /** What a client and the network may do wrong. */
  @FunctionalInterface
  private interface Step {
    int run() throws IOException;
  }

  private int guarded(Step step) throws IOException {
    try {
      return step.run();
    } catch (SSLException wrong) {
      failed = true;
      throw new DataConnectionException(wrong);
    } catch (IOException broken) {
      failed = true;
      throw broken;
    }
  }

  private void shakeHands() throws IOException {
    if (shaken) {
      return;
    }
    Future<?> timeout = tls.afterTimeout(wire::abort);
    try {
      engine.beginHandshake();
      while (step()) {
        if (engine.isInboundDone()) {
          throw new SSLHandshakeException("the client has gone");
        }
      }
      if (!tls.isAllowed(engine)) {
        throw new SSLHandshakeException("no session of the control connection was resumed");
      }
    } catch (SSLException refused) {
      engine.closeOutbound();
      flushAll();
      throw refused;
    } finally {
      timeout.cancel(false);
    }
    if (!engine.getSession().getProtocol().equals(TICKETS_FOLLOW_HANDSHAKE)) {
      flush();
    }
    shaken = true;
  }

  /** Takes a step of the handshake; whether there was one to take. */
  private boolean step() throws IOException {
    return switch (engine.getHandshakeStatus()) {
      case NEED_TASK -> {
        compute();
        yield true;
      }
      case NEED_WRAP -> {
        encipher(NOTHING);
        yield true;
      }
      case NEED_UNWRAP, NEED_UNWRAP_AGAIN -> {
        unwrapHandshake();
        yield true;
      }
      case NOT_HANDSHAKING, FINISHED -> false;
    };
  }

  private void unwrapHandshake() throws IOException {
    ByteBuffer early = ByteBuffer.allocate(engine.getSession().getApplicationBufferSize());
    SSLEngineResult result = engine.unwrap(received, early);
    if (early.flip().hasRemaining()) {
      text = early;
    }
    if (result.getStatus() == SSLEngineResult.Status.BUFFER_UNDERFLOW) {
      flush();
      if (!receive()) {
        throw new SSLHandshakeException("the client has gone");
      }
    }
  }

  private void compute() {
    Runnable task = engine.getDelegatedTask();
    while (task != null) {
      task.run();
      task = engine.getDelegatedTask();
    }
  }

  private int takeText(ByteBuffer target) {
    int count = Math.min(text.remaining(), target.remaining());
    target.put(text.slice(text.position(), count));
    text.position(text.position() + count);
    return count;
  }

  /** Reads at least a byte and as many as are at hand; -1 at the end. */
  private int decipher(ByteBuffer target) throws IOException {
    int start = target.position();
    while (target.hasRemaining()) {
      SSLEngineResult result = engine.unwrap(received, target);
      switch (result.getStatus()) {
        case OK -> answer();
        case BUFFER_UNDERFLOW -> {
          if (target.position() > start) {
            return target.position() - start;
          }
          if (!receive()) {
            throw new TruncatedDataException();
          }
        }
        case BUFFER_OVERFLOW -> {
          return target.position() > start ? target.position() - start : decipherAside(target);
        }
        case CLOSED -> {
          return target.position() > start ? target.position() - start : -1;
        }
      }
    }
    return target.position() - start;
  }

  /** A record that the reader has no room for, such as one of 16 KiB when he wants a byte. */
  private int decipherAside(ByteBuffer target) throws IOException {
    text = ByteBuffer.allocate(engine.getSession().getApplicationBufferSize());
    engine.unwrap(received, text);
    text.flip();
    return takeText(target);
  }

  /** Does what a key update asks for. A second handshake is refused. */
  private void answer() throws IOException {
    switch (engine.getHandshakeStatus()) {
      case NEED_TASK -> throw new SSLHandshakeException("renegotiation is not allowed");
      case NEED_WRAP -> {
        encipher(NOTHING);
        flush();
      }
      case NEED_UNWRAP, NEED_UNWRAP_AGAIN, NOT_HANDSHAKING, FINISHED -> {
        return;
      }
    }
  }

  /** Reads from the network; false at its end. */
  private boolean receive() throws IOException {
    boolean full = received.limit() == received.capacity();
    received.compact();
    if (full && received.capacity() < RECORDS_AT_ONCE * recordSize) {
      received = ByteBuffer.allocate(RECORDS_AT_ONCE * recordSize).put(received.flip());
    }
    int count = wire.read(received);
    received.flip();
    return count >= 0;
  }

  private void encipher(ByteBuffer source) throws IOException {
    if (source.remaining() > recordSize && toSend.capacity() == recordSize) {
      flush();
      toSend = ByteBuffer.allocate(RECORDS_AT_ONCE * recordSize);
    }
    do {
      if (engine.wrap(source, toSend).getStatus() == SSLEngineResult.Status.BUFFER_OVERFLOW) {
        flush();
      }
    } while (source.hasRemaining() && !engine.isOutboundDone());
  }

  private void flush() throws IOException {
    toSend.flip();
    while (toSend.hasRemaining()) {
      wire.write(toSend);
    }
    toSend.clear();
  }

  /** Sends all that the engine still has to say. */
  private void flushAll() throws IOException {
    while (!engine.isOutboundDone()) {
      encipher(NOTHING);
    }
    flush();
  }

  /** Only the transfer's thread counts; others look. */
  @SuppressWarnings("NonAtomicVolatileUpdate")
  private void count(long more) {
    bytes += more;
  }

  @Override
  public Optional<ConnectionEnds> ends() {
    return wire.ends();
  }

  @Override
  public long bytes() {
    return bytes;
  }

  @Override
  public boolean isOpen() {
    return wire.isOpen();
  }

  @Override
  public void abort() {
    wire.abort();
  }

  /** Says that this is the end, unless something went wrong before. */
  @Override
  public void close() throws IOException {
    try (wire) {
      if (!failed && wire.isOpen()) {
        guarded(
            () -> {
              shakeHands();
              engine.closeOutbound();
              flushAll();
              return 0;
            });
      }
    } catch (DataConnectionException gone) {
      if (!engine.isInboundDone()) {
        throw gone;
      }
    }
  }
}
