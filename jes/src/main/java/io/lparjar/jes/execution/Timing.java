package io.lparjar.jes.execution;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a job ran.
 *
 * @param started null when it never ran
 * @param ended when it was through
 */
record Timing(@Nullable LocalDateTime started, LocalDateTime ended) {

  boolean wasStarted() {
    return started != null;
  }

  @Nullable LocalDate date() {
    return started == null ? null : started.toLocalDate();
  }

  double seconds() {
    return started == null ? 0 : Duration.between(started, ended).toMillis() / 1000.0;
  }
}
