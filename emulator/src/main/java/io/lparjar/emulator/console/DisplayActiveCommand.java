package io.lparjar.emulator.console;

import io.lparjar.jes.job.JobFilter;
import io.lparjar.jes.job.JobPhase;
import io.lparjar.jes.job.JobSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code $D A}: the jobs that run.
 *
 * @see "z/OS JES2 Commands, $D A"
 */
final class DisplayActiveCommand implements ConsoleCommand {

  @Override
  public void execute(ConsoleSystem system, String operand, Answers answers) {
    List<JobSummary> jobs = new ArrayList<>();
    JobFilter running = new JobFilter("*", "*", Optional.of(JobPhase.ACTIVE));
    system.jes().list(system.server(), running, jobs::add);
    if (jobs.isEmpty()) {
      answers.write(ConsoleMessage.NO_ACTIVE_JOBS.with());
    }
    jobs.forEach(job -> answers.write(job.id().toString(), JobDisplay.status(system.name(), job)));
  }
}
