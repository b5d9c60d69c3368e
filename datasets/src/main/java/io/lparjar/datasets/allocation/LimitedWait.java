package io.lparjar.datasets.allocation;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Waits for something that comes within a time, as long as the process runs: who waits and what is
 * waited for stand still together, so a stop of the process is not held against either.
 */
public final class LimitedWait {
  /** What is waited at once. A stop of the process counts as that much at most. */
  private static final long SLICE = TimeUnit.MILLISECONDS.toNanos(100);

  private LimitedWait() {}

  /** A wait with a limit of its own. */
  @FunctionalInterface
  public interface Waiting {
    /** Waits that long at most; whether it has come. */
    boolean await(long nanos) throws InterruptedException;
  }

  /** Waits for a time in which the process runs; whether it has come. */
  public static boolean await(Duration limit, Waiting waiting) throws InterruptedException {
    return await(limit, waiting, System::nanoTime);
  }

  static boolean await(Duration limit, Waiting waiting, LongSupplier nanoTime)
      throws InterruptedException {
    long left = limit.toNanos();
    while (left > 0) {
      long slice = Math.min(left, SLICE);
      long begin = nanoTime.getAsLong();
      if (waiting.await(slice)) {
        return true;
      }
      left -= Math.min(slice, nanoTime.getAsLong() - begin);
    }
    return false;
  }
}
