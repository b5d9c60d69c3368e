package io.lparjar.jes.subsystem;

import io.lparjar.jes.job.JobId;
import java.util.Optional;

/**
 * An initiator as {@code $D I} shows it.
 *
 * @param number from 1 on
 * @param status what it does
 * @param classes job classes that it takes, a character each; empty when it takes all
 * @param job what it runs
 * @param jobName name of that job, or empty
 * @see "z/OS JES2 Commands, $D I"
 */
public record Initiator(
    int number, Status status, String classes, Optional<JobId> job, String jobName) {

  /** What an initiator does. */
  public enum Status {
    /** Runs a job. */
    ACTIVE,
    /** Waits for a job. */
    INACTIVE,
    /** Runs its last job. */
    DRAINING,
    /** Takes no jobs. */
    DRAINED
  }
}
