package io.lparjar.emulator.ftp.net;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.apache.mina.core.session.IoSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * TLS on a control connection, between its bytes and its command lines.
 *
 * <p>MINA has a filter for that, but CCC needs more: the two directions change at different times,
 * and what follows the client's close_notify in the same packet is a command in clear.
 *
 * <p>Costly steps of a handshake run on worker threads; what comes meanwhile waits, up to a limit
 * that no honest client reaches. What is to be sent before the end of the handshake waits too. A
 * second handshake, which TLS 1.2 has, is refused, and so is one key update of TLS 1.3 behind the
 * other, so that nobody keeps the server computing. The object's lock guards everything; commands
 * are handed on while it is held.
 */
final class TlsLayer {
  private static final Logger LOG = LoggerFactory.getLogger(TlsLayer.class);
  private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

  /** The first and the last of the types of TLS records. */
  private static final int CHANGE_CIPHER_SPEC = 20;

  private static final int APPLICATION_DATA = 23;

  /** The alert of an engine that cannot even begin, since no cipher suite is left to it. */
  private static final byte[] HANDSHAKE_FAILURE = {21, 3, 3, 0, 2, 2, 40};

  /** So many in a row; more only keep the server computing. */
  private static final int KEY_UPDATE_LIMIT = 32;

  /** Some TLS records; more than a handshake message of a long certificate chain. */
  private static final int UNREAD_LIMIT = 128 * 1024;

  /** Hears how the handshake ends. */
  interface Listener {
    /** The connection is secured. */
    void established();

    /** It is not, and ends. */
    void failed(String reason);

    /** Something came in clear; to be answered and ended. */
    void inClear();
  }

  private final SSLEngine engine;
  private final IoSession io;
  private final ReplyChannel out;
  private final Executor workers;
  private final Consumer<ByteBuffer> plain;
  private final Listener listener;
  private final List<byte[]> waiting = new ArrayList<>(1);
  private ByteBuffer unread = NOTHING;
  private int keyUpdates;
  private boolean begun;
  private boolean computing;
  private boolean established;
  private boolean leaving;
  private boolean sendsClear;
  private boolean receivesClear;
  private boolean ended;

  /**
   * TLS on {@code io}, which begins with the next byte.
   *
   * @param plain takes what was deciphered
   * @param listener hears how the handshake ends
   */
  TlsLayer(
      SSLEngine engine,
      IoSession io,
      ReplyChannel out,
      Executor workers,
      Consumer<ByteBuffer> plain,
      Listener listener) {
    this.engine = engine;
    this.io = io;
    this.out = out;
    this.workers = workers;
    this.plain = plain;
    this.listener = listener;
  }

  /** Bytes came in. */
  synchronized void received(ByteBuffer bytes) {
    if (ended) {
      return;
    }
    if (receivesClear) {
      plain.accept(bytes);
      return;
    }
    if (unread.remaining() + bytes.remaining() > UNREAD_LIMIT) {
      io.closeNow();
      return;
    }
    begin();
    if (!ended) {
      unread =
          ByteBuffer.allocate(unread.remaining() + bytes.remaining()).put(unread).put(bytes).flip();
      advance();
    }
  }

  /** Without this, an engine does not know of the handshake until it has begun. */
  private void begin() {
    if (!begun) {
      begun = true;
      try {
        engine.beginHandshake();
      } catch (SSLException nothingToOffer) {
        out.send(HANDSHAKE_FAILURE.clone());
        fail(nothingToOffer);
      }
    }
  }

  /** Sends {@code bytes}. */
  synchronized void send(byte[] bytes) {
    if (sendsClear) {
      out.send(bytes);
    } else if (established) {
      encipher(ByteBuffer.wrap(bytes));
    } else {
      waiting.add(bytes);
    }
  }

  /**
   * Sends the last reply under TLS and goes back to clear, in one step: the client may answer the
   * reply at once.
   *
   * @param notify whether to say so; the client may say so too, or just go on in clear
   */
  synchronized void leave(byte[] reply, boolean notify) {
    encipher(ByteBuffer.wrap(reply));
    if (notify) {
      engine.closeOutbound();
      encipher(NOTHING);
    } else {
      receivesClear = true;
    }
    sendsClear = true;
  }

  /** Closes when the handshake has let through what was sent. */
  synchronized void closeBehindHandshake() {
    if (established) {
      close();
    } else {
      leaving = true;
    }
  }

  /** Says that nothing more will be sent; then the connection closes. */
  synchronized void close() {
    if (!sendsClear && !ended) {
      ended = true;
      engine.closeOutbound();
      encipher(NOTHING);
    }
    io.closeOnFlush();
  }

  private void encipher(ByteBuffer bytes) {
    try {
      wrapAll(bytes);
    } catch (SSLException broken) {
      fail(broken);
    }
  }

  /** Takes all steps that can be taken now. */
  private void advance() {
    try {
      boolean more = true;
      while (more && !computing) {
        more =
            switch (engine.getHandshakeStatus()) {
              case NEED_TASK -> compute();
              case NEED_WRAP -> answer();
              case NEED_UNWRAP, NEED_UNWRAP_AGAIN -> unwrap();
              case NOT_HANDSHAKING, FINISHED -> {
                establish();
                yield unwrap();
              }
            };
      }
    } catch (SSLException broken) {
      fail(broken);
    }
  }

  private void establish() throws SSLException {
    if (established) {
      return;
    }
    established = true;
    listener.established();
    for (byte[] each : waiting) {
      wrapAll(ByteBuffer.wrap(each));
    }
    waiting.clear();
    if (leaving) {
      close();
    }
  }

  /** Sends what a handshake, or a key update behind it, asks for; whether there was something. */
  private boolean answer() throws SSLException {
    if (established && ++keyUpdates > KEY_UPDATE_LIMIT) {
      throw new SSLHandshakeException("too many key updates");
    }
    return wrap(NOTHING);
  }

  private boolean compute() throws SSLException {
    if (established) {
      throw new SSLHandshakeException("renegotiation is not allowed");
    }
    computing = true;
    workers.execute(this::runTasks);
    return false;
  }

  private void runTasks() {
    Runnable task = engine.getDelegatedTask();
    while (task != null) {
      task.run();
      task = engine.getDelegatedTask();
    }
    synchronized (this) {
      computing = false;
      advance();
    }
  }

  /** Sends {@code bytes}, and what the engine has to say before. */
  private void wrapAll(ByteBuffer bytes) throws SSLException {
    boolean open = true;
    do {
      open = wrap(bytes);
    } while (open && bytes.hasRemaining());
  }

  /** Sends a record; whether there was one. */
  private boolean wrap(ByteBuffer bytes) throws SSLException {
    ByteBuffer record = ByteBuffer.allocate(engine.getSession().getPacketBufferSize());
    SSLEngineResult result = engine.wrap(bytes, record);
    byte[] exact = new byte[record.position()];
    record.flip().get(exact);
    if (exact.length > 0) {
      out.send(exact);
    }
    return result.getStatus() == SSLEngineResult.Status.OK
        && (result.bytesConsumed() > 0 || result.bytesProduced() > 0);
  }

  /** Deciphers a record; whether there was a whole one. */
  private boolean unwrap() throws SSLException {
    if (!unread.hasRemaining()) {
      return false;
    }
    if (!isRecord(unread.get(unread.position()))) {
      if (sendsClear) {
        receiveClear();
        return false;
      }
      if (established) {
        unread = NOTHING;
        listener.inClear();
        return false;
      }
    }
    ByteBuffer text = ByteBuffer.allocate(engine.getSession().getApplicationBufferSize());
    SSLEngineResult result = engine.unwrap(unread, text);
    if (text.flip().hasRemaining()) {
      keyUpdates = 0;
      plain.accept(text);
    }
    if (result.getStatus() == SSLEngineResult.Status.CLOSED) {
      peerClosed();
      return false;
    }
    return result.getStatus() == SSLEngineResult.Status.OK
        && (result.bytesConsumed() > 0 || result.bytesProduced() > 0);
  }

  private void peerClosed() {
    if (!sendsClear) {
      close();
      return;
    }
    receiveClear();
  }

  /** What has come and what will come is in clear. */
  private void receiveClear() {
    receivesClear = true;
    ByteBuffer rest = unread;
    unread = NOTHING;
    plain.accept(rest);
  }

  /** Whether a TLS record begins like this; no command does. */
  private static boolean isRecord(byte first) {
    return first >= CHANGE_CIPHER_SPEC && first <= APPLICATION_DATA;
  }

  private void fail(SSLException broken) {
    LOG.debug("TLS with {} failed", io.getRemoteAddress(), broken);
    if (!ended) {
      ended = true;
      if (!established || broken instanceof SSLHandshakeException) {
        listener.failed(String.valueOf(broken.getMessage()));
      }
      sayWhy();
      io.closeOnFlush();
    }
  }

  /** The alert that tells the client what was wrong. */
  private void sayWhy() {
    try {
      engine.closeOutbound();
      while (!engine.isOutboundDone() && wrap(NOTHING)) {
        LOG.trace("alert sent");
      }
    } catch (SSLException again) {
      LOG.debug("no alert to {}", io.getRemoteAddress(), again);
    }
  }
}
