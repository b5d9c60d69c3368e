package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.codepage.TranslationTable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ReadableByteChannel;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Reads and translates the data of a long transfer, when it comes fast, on a thread of its own, a
 * few pieces ahead, while records are made of what came before. Who takes the pieces must close it;
 * the thread then ends as soon as the channel gives something or is closed.
 */
final class ReadAhead implements AutoCloseable {
  /** Bytes before another thread is worth its start. */
  static final int LONG_TRANSFER = 1 << 20;

  /**
   * Bytes that have come when the sender is faster than what is made of them. Who waits for a slow
   * sender all the same needs neither another thread nor more buffers.
   */
  private static final int LARGE_PIECE = 64 * 1024;

  private static final int PIECES = 3;

  private final ReadableByteChannel data;
  private final TranslationTable table;
  private final BlockingQueue<InputBuffer> free = new LinkedBlockingQueue<>();
  private final BlockingQueue<Piece> filled = new LinkedBlockingQueue<>();
  private InputBuffer current;
  private long total;
  private final boolean allowed;
  private boolean ahead;
  private volatile boolean closed;

  /** What one read gave: a length as of {@link InputBuffer#read}, or why there is none. */
  private record Piece(InputBuffer buffer, int length, @Nullable Throwable failure) {
    boolean isLast() {
      return length < 0;
    }
  }

  /**
   * Reads from {@code data}.
   *
   * @param allowed whether another thread may read; not where that has no processor to itself
   */
  ReadAhead(ReadableByteChannel data, TranslationTable table, boolean allowed) {
    this.allowed = allowed;
    this.data = data;
    this.table = table;
    this.current = new InputBuffer(data, table);
  }

  /**
   * Gives the next piece as {@link #received()} and {@link #translated()}, from 0 on.
   *
   * @return its length, or -1 at the end
   */
  int read() throws IOException {
    if (ahead) {
      return take();
    }
    int length = current.read();
    total += Math.max(length, 0);
    if (allowed && total >= LONG_TRANSFER && length >= LARGE_PIECE) {
      begin();
    }
    return length;
  }

  /** The bytes as they came. */
  byte[] received() {
    return current.received();
  }

  /** The same bytes as they are stored. */
  byte[] translated() {
    return current.translated();
  }

  private void begin() {
    ahead = true;
    for (int i = 1; i < PIECES; i++) {
      free.add(new InputBuffer(data, table));
    }
    Thread thread = new Thread(this::readToEnd, "ftp-read-ahead");
    thread.setDaemon(true);
    thread.start();
  }

  private int take() throws IOException {
    free.add(current);
    Piece piece;
    try {
      piece = filled.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for data");
    }
    current = piece.buffer;
    ahead = !piece.isLast();
    if (piece.failure instanceof IOException broken) {
      throw broken;
    } else if (piece.failure instanceof RuntimeException defect) {
      throw defect;
    } else if (piece.failure instanceof Error defect) {
      throw defect;
    }
    return piece.length;
  }

  private void readToEnd() {
    try {
      Piece piece;
      do {
        InputBuffer buffer = free.take();
        if (closed) {
          return;
        }
        piece = fill(buffer);
        filled.add(piece);
      } while (!piece.isLast());
    } catch (InterruptedException nobodyWantsMore) {
      Thread.currentThread().interrupt();
    }
  }

  private static Piece fill(InputBuffer buffer) {
    try {
      return new Piece(buffer, buffer.read(), null);
    } catch (IOException | RuntimeException | Error failure) {
      return new Piece(buffer, -1, failure);
    }
  }

  @Override
  public void close() {
    closed = true;
    free.add(current);
  }
}
