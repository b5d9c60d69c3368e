package io.lparjar.jes.subsystem;

import io.lparjar.datasets.allocation.Requester;
import io.lparjar.jes.job.JobId;

/**
 * What an operator does to jobs and their output.
 *
 * <p>Each answers false when there is no such job in the right state, or the user may not. Safe for
 * use by many threads.
 *
 * @see "z/OS JES2 Commands, $A, $C, $H and $T Job"
 */
public interface JobControl {

  /** Ends a job: one that runs with S222, one that waits without running. Its output is kept. */
  boolean cancel(Requester requester, JobId id);

  /** Gives a job that waits another class or priority. */
  boolean change(Requester requester, JobId id, JobChange change);

  /** Keeps a job that waits from running. */
  boolean hold(Requester requester, JobId id);

  /** Lets the output of a job be printed that is held. */
  boolean releaseOutput(Requester requester, JobId id);

  /** Lets a job run that was held, by TYPRUN=HOLD or by {@link #hold}. */
  boolean release(Requester requester, JobId id);
}
