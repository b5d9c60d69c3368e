package io.lparjar.emulator.ftp.transfer;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the data of a long transfer, when it comes fast, on a thread of its own, a few pieces
 * ahead, while what came before is stored. Who takes the pieces must close it; the thread then ends
 * as soon as the channel gives something or is closed.
 *
 * @param <P> what holds a piece
 */
final class ReadAhead<P extends ReadAhead.Piece> implements AutoCloseable {
  /** Bytes before another thread is worth its start. */
  static final int LONG_TRANSFER = 1 << 20;

  /**
   * Bytes that have come when the sender is faster than what is made of them. Who waits for a slow
   * sender all the same needs neither another thread nor more buffers.
   */
  private static final int LARGE_PIECE = 64 * 1024;

  private static final int PIECES = 3;

  private final Supplier<P> pieces;
  private final BooleanSupplier allowed;
  private final BlockingQueue<P> free = new LinkedBlockingQueue<>();
  private final BlockingQueue<Result<P>> filled = new LinkedBlockingQueue<>();
  private P current;
  private long total;
  private boolean ahead;
  private volatile boolean closed;

  /** A buffer that fills itself, again and again. */
  interface Piece {
    /**
     * Reads what comes next in place of what is there.
     *
     * @return its length, or -1 at the end
     */
    int read() throws IOException;
  }

  /** What one read gave: a length as of {@link Piece#read}, or why there is none. */
  private record Result<P>(P piece, int length, @Nullable Throwable failure) {
    boolean isLast() {
      return length < 0;
    }
  }

  /**
   * Reads into pieces.
   *
   * @param pieces makes them, all for the same data
   * @param allowed whether another thread may read now
   */
  ReadAhead(Supplier<P> pieces, BooleanSupplier allowed) {
    this.pieces = pieces;
    this.allowed = allowed;
    this.current = pieces.get();
  }

  /**
   * Gives the next piece as {@link #piece()}.
   *
   * @return its length, or -1 at the end
   */
  int read() throws IOException {
    if (ahead) {
      return take();
    }
    int length = current.read();
    total += Math.max(length, 0);
    if (total >= LONG_TRANSFER && length >= LARGE_PIECE && allowed.getAsBoolean()) {
      begin();
    }
    return length;
  }

  /** What the last read gave; valid until the next. */
  P piece() {
    return current;
  }

  private void begin() {
    ahead = true;
    for (int i = 1; i < PIECES; i++) {
      free.add(pieces.get());
    }
    Thread thread = new Thread(this::readToEnd, "ftp-read-ahead");
    thread.setDaemon(true);
    thread.start();
  }

  private int take() throws IOException {
    free.add(current);
    Result<P> result;
    try {
      result = filled.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for data");
    }
    current = result.piece;
    ahead = !result.isLast();
    if (result.failure instanceof IOException broken) {
      throw broken;
    } else if (result.failure instanceof RuntimeException defect) {
      throw defect;
    } else if (result.failure instanceof Error defect) {
      throw defect;
    }
    return result.length;
  }

  private void readToEnd() {
    try {
      Result<P> result;
      do {
        P piece = free.take();
        if (closed) {
          return;
        }
        result = fill(piece);
        filled.add(result);
      } while (!result.isLast());
    } catch (InterruptedException nobodyWantsMore) {
      Thread.currentThread().interrupt();
    }
  }

  private static <P extends Piece> Result<P> fill(P piece) {
    try {
      return new Result<>(piece, piece.read(), null);
    } catch (IOException | RuntimeException | Error failure) {
      return new Result<>(piece, -1, failure);
    }
  }

  @Override
  public void close() {
    closed = true;
    free.add(current);
  }
}
