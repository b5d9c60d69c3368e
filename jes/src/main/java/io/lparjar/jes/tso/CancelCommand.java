package io.lparjar.jes.tso;

import io.lparjar.jes.job.JobSummary;
import io.lparjar.jes.subsystem.JobControl;
import io.lparjar.jes.subsystem.JobEntrySubsystem;
import java.util.List;

/**
 * {@code CANCEL}: ends jobs that wait or run; with PURGE their output goes, too.
 *
 * @see "z/OS TSO/E Command Reference, CANCEL command"
 */
public record CancelCommand(JobEntrySubsystem jes, JobControl control) implements TsoCommand {
  private static final int FAILED = 12;

  @Override
  public int execute(TsoSession session, String command) {
    boolean purge = TsoOperands.of(command).has("PURGE");
    List<JobSummary> jobs = JobOperand.find(jes, session, command);
    int code = jobs.isEmpty() ? FAILED : 0;
    for (JobSummary job : jobs) {
      boolean done =
          purge
              ? jes.purge(session.requester(), job.id())
              : control.cancel(session.requester(), job.id());
      TsoMessage message = done ? TsoMessage.JOB_CANCELLED : TsoMessage.JOB_NOT_CANCELLED;
      session.show(message.with(job.name(), job.id()));
      code = done ? code : FAILED;
    }
    return code;
  }

  @Override
  public String help() {
    return "CANCEL jobname[(jobid)] [PURGE]: ends a job";
  }
}
