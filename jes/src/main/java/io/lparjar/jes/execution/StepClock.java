package io.lparjar.jes.execution;

import io.lparjar.jes.subsystem.JobEntrySubsystem.ActiveStep;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How long a running step has been at it, and how much processor time its thread took. */
final class StepClock {
  private static final double NANOS = 1e9;

  private final String stepName;
  private final String procedureStep;
  private final Clock clock;
  private final Instant started;
  private final long thread;

  /** Starts for a step that the current thread runs. */
  StepClock(String stepName, String procedureStep, Clock clock) {
    this.stepName = stepName;
    this.procedureStep = procedureStep;
    this.clock = clock;
    this.started = clock.instant();
    this.thread = Thread.currentThread().getId();
  }

  ActiveStep read() {
    long cpuNanos = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread);
    Duration elapsed = Duration.between(started, clock.instant());
    return new ActiveStep(
        stepName, procedureStep, Math.max(0, cpuNanos) / NANOS, elapsed.toNanos() / NANOS);
  }
}
