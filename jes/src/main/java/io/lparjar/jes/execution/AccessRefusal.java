package io.lparjar.jes.execution;

import io.lparjar.jes.spool.SystemMessage;
import io.lparjar.security.saf.SecurityEnvironment;

/** {@code ICH408I} in a job's log. */
final class AccessRefusal {
  private AccessRefusal() {}

  /**
   * Says that the job's user may not use a data set.
   *
   * @param resource the second line
   */
  static void report(RunningJob job, String resource, String intent) {
    job.output()
        .writeToProgrammer(
            heading(job.user()),
            resource,
            SystemMessage.ACCESS_INSUFFICIENT.with(),
            SystemMessage.ACCESS_INTENT.with(intent));
  }

  /** The first line. */
  static String heading(SecurityEnvironment user) {
    return SystemMessage.ACCESS_REFUSED.with(
        user.userId(), user.group(), user.name().isEmpty() ? "#".repeat(20) : user.name());
  }
}
