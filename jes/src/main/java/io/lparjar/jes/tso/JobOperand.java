package io.lparjar.jes.tso;

import io.lparjar.jes.job.JobFilter;
import io.lparjar.jes.job.JobId;
import io.lparjar.jes.job.JobSummary;
import io.lparjar.jes.subsystem.JobEntrySubsystem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The jobs that a TSO command names: {@code USER1A}, {@code USER1A(JOB00083)}, or several in
 * parentheses.
 */
final class JobOperand {
  private JobOperand() {}

  /** The jobs behind the first operand, oldest first; says which are not there. */
  static List<JobSummary> find(JobEntrySubsystem jes, TsoSession session, String command) {
    List<JobSummary> found = new ArrayList<>();
    String operand = TsoOperands.of(command).word(0).toUpperCase(Locale.ROOT);
    boolean list = operand.startsWith("(") && operand.endsWith(")");
    String names = list ? operand.substring(1, operand.length() - 1) : operand;
    for (String word : TsoOperands.split(names)) {
      List<JobSummary> jobs = named(jes, session, word);
      if (jobs.isEmpty()) {
        session.show(TsoMessage.JOB_NOT_FOUND.with(word));
      }
      found.addAll(jobs);
    }
    return found;
  }

  private static List<JobSummary> named(JobEntrySubsystem jes, TsoSession session, String word) {
    int open = word.indexOf('(');
    String name = open < 0 ? word : word.substring(0, open);
    Optional<JobId> id =
        open < 0 ? Optional.empty() : JobId.parse(word.substring(open + 1).replace(")", ""));
    List<JobSummary> jobs = new ArrayList<>();
    jes.list(
        session.requester(),
        new JobFilter(name, "*", Optional.empty()),
        job -> {
          if (open < 0 || id.filter(job.id()::equals).isPresent()) {
            jobs.add(job);
          }
        });
    Collections.reverse(jobs);
    return jobs;
  }
}
