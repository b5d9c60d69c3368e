package io.lparjar.jes.execution;

import io.lparjar.jes.job.JobId;
import io.lparjar.jes.job.JobPhase;
import io.lparjar.jes.job.JobSummary;
import io.lparjar.jes.store.StoredJob;
import io.lparjar.jes.subsystem.JobChange;
import io.lparjar.jes.subsystem.JobEntrySubsystem.ActiveStep;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A job that waits or runs. Its initiator changes it, others look on; its monitor guards the steps
 * from waiting to running to ended.
 */
final class Job {
  private volatile StoredJob stored;
  private final Cancellation cancellation = new Cancellation();
  private boolean held;
  private boolean purged;
  private volatile JobPhase phase = JobPhase.INPUT;
  private volatile @Nullable JobOutput output;
  private volatile @Nullable StepClock step;

  Job(StoredJob stored) {
    this.stored = stored;
    this.held = stored.held();
  }

  StoredJob stored() {
    return stored;
  }

  /** Changes what the queue goes by; the job must not be in it. */
  void change(JobChange change) {
    stored =
        stored.with(
            Objects.requireNonNullElse(change.jobClass(), stored.jobClass()),
            Objects.requireNonNullElse(change.priority(), stored.priority()));
  }

  JobId id() {
    return stored.id();
  }

  String name() {
    return stored.name();
  }

  Cancellation cancellation() {
    return cancellation;
  }

  JobPhase phase() {
    return phase;
  }

  synchronized boolean isHeld() {
    return held;
  }

  /** Keeps the job from running. */
  synchronized void hold() {
    held = true;
  }

  /** Ends the hold; false when there is none. */
  synchronized boolean releaseHold() {
    boolean was = held;
    held = false;
    return was;
  }

  /**
   * Marks the job as unwanted: nobody sees it any more, and its output goes when it ends.
   *
   * @return whether it has ended already, so that nobody else will see to that
   */
  synchronized boolean purge() {
    purged = true;
    cancellation.request();
    return phase == JobPhase.OUTPUT;
  }

  /**
   * The job has ended and its output is on the spool.
   *
   * @return whether it was purged meanwhile
   */
  synchronized boolean end() {
    phase = JobPhase.OUTPUT;
    return purged;
  }

  synchronized boolean isPurged() {
    return purged;
  }

  /** The job runs from now on and writes to {@code output}. */
  void start(JobOutput jobOutput) {
    output = jobOutput;
    phase = JobPhase.ACTIVE;
  }

  /** What the job writes, while it runs. */
  Optional<JobOutput> output() {
    return Optional.ofNullable(output);
  }

  void step(@Nullable StepClock running) {
    step = running;
  }

  /** The step the job is in. */
  Optional<ActiveStep> activeStep() {
    return Optional.ofNullable(step).map(StepClock::read);
  }

  /** As the queues show it. */
  JobSummary summary(boolean duplicate) {
    JobOutput written = output;
    return new JobSummary(
        stored.id(),
        stored.name(),
        stored.owner(),
        phase,
        stored.jobClass(),
        stored.priority(),
        Optional.empty(),
        isHeld(),
        duplicate,
        written == null ? 0 : written.dataSets().size());
  }
}
