package io.lparjar.jes.job;

import java.util.List;

/**
 * A message about a job, as the console shows it.
 *
 * @param job the job it is about
 * @param lines at least one, without time stamp; of several, the first ends in their number
 */
public record JobMessage(JobId job, List<String> lines) {
  public JobMessage {
    lines = List.copyOf(lines);
  }
}
