package io.lparjar.emulator.transcript;

import io.lparjar.emulator.ZosEmulator;
import io.lparjar.jes.job.JobFilter;
import io.lparjar.jes.job.JobPhase;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;

/** Waits for jobs. */
final class JobsEnd {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private JobsEnd() {}

  /** Returns when all jobs that may run have ended. */
  static void await(ZosEmulator system) {
    Awaitility.await()
        .atMost(LIMIT)
        .pollInterval(Duration.ofMillis(2))
        .until(() -> allEnded(system));
  }

  private static boolean allEnded(ZosEmulator system) {
    AtomicBoolean ended = new AtomicBoolean(true);
    system
        .jes()
        .list(
            system.requester(),
            JobFilter.ALL,
            job -> {
              if (job.phase() != JobPhase.OUTPUT && !job.held()) {
                ended.set(false);
              }
            });
    return ended.get();
  }
}
