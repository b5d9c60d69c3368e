package io.lparjar.jes.tso;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.job.JobPhase;
import io.lparjar.jes.job.JobSummary;
import io.lparjar.jes.spool.SpoolDataSet;
import io.lparjar.jes.subsystem.JobEntrySubsystem;
import java.io.IOException;
import java.util.List;

/**
 * {@code OUTPUT}: shows the output of jobs that have ended. It is deleted then, unless KEEP is
 * there.
 *
 * @see "z/OS TSO/E Command Reference, OUTPUT command"
 */
public record OutputCommand(JobEntrySubsystem jes) implements TsoCommand {
  private static final int FAILED = 12;

  @Override
  public int execute(TsoSession session, String command) throws IOException {
    boolean keep = TsoOperands.of(command).has("KEEP");
    List<JobSummary> jobs = JobOperand.find(jes, session, command);
    int code = jobs.isEmpty() ? FAILED : 0;
    for (JobSummary job : jobs) {
      if (job.phase() != JobPhase.OUTPUT) {
        session.show(TsoMessage.NO_OUTPUT.with(job.name(), job.id()));
        code = FAILED;
        continue;
      }
      for (SpoolDataSet dataSet : jes.spoolDataSets(session.requester(), job.id())) {
        try (RecordReader records = jes.open(session.requester(), dataSet)) {
          while (records.next()) {
            session.show(
                Ebcdic.decode(records.array(), records.offset(), records.length()).stripTrailing());
          }
        }
      }
      if (!keep) {
        jes.purge(session.requester(), job.id());
      }
    }
    return code;
  }

  @Override
  public String help() {
    return "OUTPUT jobname[(jobid)] [KEEP]: shows the output of a job, and deletes it unless KEEP";
  }
}
