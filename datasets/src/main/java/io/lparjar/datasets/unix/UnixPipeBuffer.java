package io.lparjar.datasets.unix;

import io.lparjar.datasets.unix.UnixPipe.Patience;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * What is in a named pipe, and how many have it open. Its lock guards all of it.
 *
 * <p>An end is counted when it is opened, and stays known by the number of times that its kind was
 * opened: who waits for a reader meets also one who has come, read all and gone since.
 */
final class UnixPipeBuffer {
  private static final int SIZE = 64 * 1024;

  /** How often somebody who waits asks whether it is of use. */
  private static final long SLICE = TimeUnit.MILLISECONDS.toNanos(200);

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final ByteBuffer bytes = ByteBuffer.allocate(SIZE);
  private final int[] open = new int[End.values().length];
  private final long[] opened = new long[End.values().length];

  /** From or to. */
  enum End {
    READ,
    WRITE;

    private End other() {
      return this == READ ? WRITE : READ;
    }
  }

  /** Opens an end at once. */
  UnixPipe open(End end, Patience patience) {
    lock.lock();
    try {
      open[end.ordinal()]++;
      opened[end.ordinal()]++;
      changed.signalAll();
      int other = end.other().ordinal();
      return new UnixPipe(this, end, patience, opened[other] - open[other]);
    } finally {
      lock.unlock();
    }
  }

  /** Waits until the other end was opened more than {@code before} times. */
  void meet(End end, long before, Patience patience) throws UnixPipeException {
    lock.lock();
    try {
      int other = end.other().ordinal();
      await(() -> opened[other] > before, patience.opening(), patience.givenUp());
    } finally {
      lock.unlock();
    }
  }

  int read(ByteBuffer target, Patience patience) throws UnixPipeException {
    lock.lock();
    try {
      await(
          () -> bytes.position() > 0 || open[End.WRITE.ordinal()] == 0,
          patience.moving(),
          patience.givenUp());
      if (bytes.position() == 0) {
        return -1;
      }
      bytes.flip();
      int length = Math.min(bytes.remaining(), target.remaining());
      target.put(bytes.slice(0, length));
      bytes.position(length).compact();
      changed.signalAll();
      return length;
    } finally {
      lock.unlock();
    }
  }

  int write(ByteBuffer source, Patience patience) throws UnixPipeException {
    int length = source.remaining();
    lock.lock();
    try {
      while (source.hasRemaining()) {
        await(
            () -> bytes.hasRemaining() || open[End.READ.ordinal()] == 0,
            patience.moving(),
            patience.givenUp());
        if (open[End.READ.ordinal()] == 0) {
          throw new UnixPipeException("nobody reads the pipe");
        }
        int fitting = Math.min(bytes.remaining(), source.remaining());
        bytes.put(source.slice().limit(fitting));
        source.position(source.position() + fitting);
        changed.signalAll();
      }
      return length;
    } finally {
      lock.unlock();
    }
  }

  /** Closes an end; what is left when nobody has the pipe open is lost. */
  void close(End end) {
    lock.lock();
    try {
      open[end.ordinal()]--;
      if (open[End.READ.ordinal()] + open[End.WRITE.ordinal()] == 0) {
        bytes.clear();
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void await(BooleanSupplier ready, Duration limit, BooleanSupplier givenUp)
      throws UnixPipeException {
    long left = limit.toNanos();
    try {
      while (!ready.getAsBoolean()) {
        if (left <= 0 || givenUp.getAsBoolean()) {
          throw new UnixPipeException("nobody at the other end of the pipe");
        }
        long slice = Math.min(left, SLICE);
        left -= slice - Math.max(0, changed.awaitNanos(slice));
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new UnixPipeException("stopped while waiting at a pipe");
    }
  }
}
