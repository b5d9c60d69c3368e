package io.lparjar.datasets.allocation;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits for a device, as a recall does. A test waits in its own way. */
@FunctionalInterface
public interface Pause {
  /** Waits by the host's time. */
  Pause HOST = duration -> TimeUnit.NANOSECONDS.sleep(duration.toNanos());

  /** Returns when the time is over. */
  void await(Duration duration) throws InterruptedException;
}
