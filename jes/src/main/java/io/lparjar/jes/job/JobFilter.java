package io.lparjar.jes.job;

import java.util.Optional;

/**
 * Which jobs to show. Masks are upper case; {@code *} stands for any characters, {@code ?} and
 * {@code %} for one.
 *
 * @param name job name mask
 * @param owner owner mask
 * @param phase only jobs in this phase, or in any when empty
 */
public record JobFilter(String name, String owner, Optional<JobPhase> phase) {
  /** All jobs of everybody. */
  public static final JobFilter ALL = new JobFilter("*", "*", Optional.empty());
}
