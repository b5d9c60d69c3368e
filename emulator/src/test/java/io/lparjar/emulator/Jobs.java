package io.lparjar.emulator;

import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.jes.job.JobFilter;
import io.lparjar.jes.job.JobId;
import io.lparjar.jes.subsystem.InternalReader;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;

/** Submits jobs to a running system, and waits for them. */
public final class Jobs {
  private static final int CARD = 80;
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private Jobs() {}

  /** Submits the cards of a job, cut or padded to 80 columns, under the authority of a user. */
  public static JobId submit(ZosEmulator system, Requester user, List<String> cards)
      throws IOException {
    InternalReader reader = system.jes().openInternalReader(user);
    try (reader) {
      for (String card : cards) {
        byte[] record = Arrays.copyOf(Ebcdic.encode(card), CARD);
        Arrays.fill(record, Math.min(card.length(), CARD), CARD, Ebcdic.SPACE);
        reader.write(record, 0, CARD);
      }
    }
    return reader.submitted().get(0);
  }

  /** Returns when all jobs that may run have ended, and nothing of theirs is in use any more. */
  public static void awaitEnd(ZosEmulator system) {
    await(() -> allEnded(system));
  }

  /** Returns when the program of a step of that name runs, in any job. */
  public static void awaitStep(ZosEmulator system, String step) {
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
              if (!job.held() && !system.jes().awaitEnd(job.id(), () -> false)) {
                ended.set(false);
              }
            });
    return ended.get();
  }
}
