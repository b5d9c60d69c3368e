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
  private final Side readers = new Side();
  private final Side writers = new Side();

  /** Those who have the pipe open in one way: how many, and how many times anybody opened it so. */
  static final class Side {
    private int open;
    private long opened;
  }

  /** Opens an end to read from at once. */
  UnixPipe openToRead(Patience patience) {
    return open(readers, writers, patience);
  }

  /** Opens an end to write to at once. */
  UnixPipe openToWrite(Patience patience) {
    return open(writers, readers, patience);
  }

  private UnixPipe open(Side own, Side other, Patience patience) {
    lock.lock();
    try {
      own.open++;
      own.opened++;
      changed.signalAll();
      return new UnixPipe(this, own, other, other.opened - other.open, patience);
    } finally {
      lock.unlock();
    }
  }

  /** Waits until {@code other} was opened more than {@code before} times. */
  void meet(Side other, long before, Patience patience) throws UnixPipeException {
    lock.lock();
    try {
      await(() -> other.opened > before, patience.opening(), patience.givenUp());
    } finally {
      lock.unlock();
    }
  }

  int read(ByteBuffer target, Patience patience) throws UnixPipeException {
    lock.lock();
    try {
      await(() -> bytes.position() > 0 || writers.open == 0, patience.moving(), patience.givenUp());
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
            () -> bytes.hasRemaining() || readers.open == 0, patience.moving(), patience.givenUp());
        if (readers.open == 0) {
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
  void close(Side own) {
    lock.lock();
    try {
      own.open--;
      if (readers.open + writers.open == 0) {
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
