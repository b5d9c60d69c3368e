package io.lparjar.jes.store;

import io.lparjar.jes.job.JobId;
import java.util.function.Predicate;

/** The job number sequence: ascending, from the start again at its end, skipping numbers in use. */
final class JobNumbers {
  private final int lowest;
  private final int highest;
  private int last;

  JobNumbers(int lowest, int highest, int last) {
    this.lowest = lowest;
    this.highest = highest;
    this.last = last;
  }

  /**
   * The next number that no job has.
   *
   * @throws IllegalStateException when all are in use
   */
  synchronized JobId next(Predicate<JobId> inUse) {
    for (int tries = lowest; tries <= highest; tries++) {
      last = last < lowest - 1 || last >= highest ? lowest : last + 1;
      JobId id = new JobId(last);
      if (!inUse.test(id)) {
        return id;
      }
    }
    throw new IllegalStateException("all job numbers are in use");
  }

  /** The number given last. */
  synchronized int last() {
    return last;
  }
}
