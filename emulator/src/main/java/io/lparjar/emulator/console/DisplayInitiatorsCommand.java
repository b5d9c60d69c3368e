package io.lparjar.emulator.console;

import io.lparjar.jes.job.JobFilter;
import io.lparjar.jes.job.JobPhase;
import io.lparjar.jes.job.JobSummary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * {@code $D I}: the initiators, and the jobs that they run. Any of them takes any job, so the jobs
 * are shown in the first ones; classes are left out.
 *
 * @see "z/OS JES2 Commands, $D I"
 */
final class DisplayInitiatorsCommand implements ConsoleCommand {

  @Override
  public void execute(ConsoleSystem system, String operand, Answers answers) {
    List<JobSummary> jobs = new ArrayList<>();
    system
        .jes()
        .list(system.server(), new JobFilter("*", "*", Optional.of(JobPhase.ACTIVE)), jobs::add);
    Collections.reverse(jobs);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < Math.max(ActivityCommand.INITIATORS, jobs.size()); i++) {
      String state =
          i < jobs.size()
              ? "STATUS=ACTIVE,JOBID=" + jobs.get(i).id() + ",JOBNAME=" + jobs.get(i).name()
              : "STATUS=INACTIVE";
      lines.add(ConsoleMessage.INITIATOR.with("INIT(" + (i + 1) + ")", state));
    }
    answers.write("", lines);
  }
}
