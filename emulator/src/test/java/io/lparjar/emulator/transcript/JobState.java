package io.lparjar.emulator.transcript;

import io.lparjar.emulator.ZosEmulator;
import io.lparjar.jes.job.JobFilter;
import io.lparjar.jes.job.JobPhase;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;

/** Waits for jobs. */
final class JobState {
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private JobState() {}

  /** Returns when all jobs that may run have ended. */
  static void awaitEnd(ZosEmulator system) {
    await(() -> allEnded(system));
  }

  /** Returns when the program of a step of that name runs, in any job. */
  static void awaitStep(ZosEmulator system, String step) {
    await(() -> isRunning(system, step));
  }

  private static void await(Callable<Boolean> state) {
    Awaitility.await().atMost(LIMIT).pollInterval(Duration.ofMillis(2)).until(state);
  }

  private static boolean isRunning(ZosEmulator system, String step) {
    AtomicBoolean running = new AtomicBoolean();
    system
        .jes()
        .list(
            system.requester(),
            JobFilter.ALL,
            job ->
                system
                    .jes()
                    .activeStep(system.requester(), job.id())
                    .filter(active -> active.stepName().equals(step))
                    .ifPresent(active -> running.set(true)));
    return running.get();
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
