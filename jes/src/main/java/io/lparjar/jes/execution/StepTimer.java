package io.lparjar.jes.execution;

import io.lparjar.jes.jcl.TimeLimit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Watches the time of a step that runs under a limit, and ends it with S322.
 *
 * <p>Processor time is not accounted here: the time on the system's clock from the start of the
 * program to its end stands for it. [inferred] A step without limit has no watcher.
 *
 * @see "z/OS MVS JCL Reference, TIME parameter"
 */
final class StepTimer {
  private static final long LOOK_UP_MILLIS = 20;

  private final Clock clock;
  private final Cancellation cancellation;
  private final @Nullable Instant limit;
  private boolean closed;

  private StepTimer(Clock clock, Cancellation cancellation, @Nullable Instant limit) {
    this.clock = clock;
    this.cancellation = cancellation;
    this.limit = limit;
  }

  /**
   * Begins to watch.
   *
   * @param step TIME= of the EXEC statement
   * @param job TIME= of the JOB statement
   * @param used what the job's steps have used before
   */
  static StepTimer start(
      Clock clock, Cancellation cancellation, TimeLimit step, TimeLimit job, Duration used) {
    long stepSeconds = seconds(step, Duration.ZERO);
    long jobSeconds = seconds(job, used);
    long least = Math.min(stepSeconds, jobSeconds);
    if (least == Long.MAX_VALUE) {
      return new StepTimer(clock, cancellation, null);
    }
    StepTimer timer =
        new StepTimer(clock, cancellation, clock.instant().plusSeconds(Math.max(0, least)));
    Thread thread = new Thread(timer::watch, "TIME");
    thread.setDaemon(true);
    thread.start();
    return timer;
  }

  private static long seconds(TimeLimit limit, Duration used) {
    return limit.equals(TimeLimit.NONE) || limit.equals(TimeLimit.UNLIMITED)
        ? Long.MAX_VALUE
        : limit.seconds() - used.toSeconds();
  }

  private synchronized void watch() {
    try {
      while (!closed) {
        if (limit != null && clock.instant().isAfter(limit)) {
          cancellation.exceedTime();
          return;
        }
        TimeUnit.MILLISECONDS.timedWait(this, LOOK_UP_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Watches no more. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }
}
