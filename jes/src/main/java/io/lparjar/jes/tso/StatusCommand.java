package io.lparjar.jes.tso;

import io.lparjar.jes.job.JobFilter;
import io.lparjar.jes.job.JobSummary;
import io.lparjar.jes.subsystem.JobEntrySubsystem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * {@code STATUS}: where jobs are; without a name those whose names are the user id and one
 * character.
 *
 * @see "z/OS TSO/E Command Reference, STATUS command"
 */
public record StatusCommand(JobEntrySubsystem jes) implements TsoCommand {
  private static final int FAILED = 12;

  @Override
  public int execute(TsoSession session, String command) {
    boolean own = TsoOperands.of(command).words().isEmpty();
    List<JobSummary> jobs = own ? ownJobs(session) : JobOperand.find(jes, session, command);
    if (own && jobs.isEmpty()) {
      session.show(TsoMessage.NO_JOBS.with());
    }
    for (JobSummary job : jobs) {
      TsoMessage message =
          switch (job.phase()) {
            case INPUT -> TsoMessage.JOB_WAITS;
            case ACTIVE -> TsoMessage.JOB_RUNS;
            case OUTPUT -> TsoMessage.JOB_ENDED;
          };
      session.show(message.with(job.name(), job.id()));
    }
    return jobs.isEmpty() && !own ? FAILED : 0;
  }

  private List<JobSummary> ownJobs(TsoSession session) {
    List<JobSummary> jobs = new ArrayList<>();
    String mask = session.requester().user().userId() + "?";
    jes.list(session.requester(), new JobFilter(mask, "*", Optional.empty()), jobs::add);
    Collections.reverse(jobs);
    return jobs;
  }

  @Override
  public String help() {
    return "STATUS [jobname[(jobid)]]: where jobs are";
  }
}
