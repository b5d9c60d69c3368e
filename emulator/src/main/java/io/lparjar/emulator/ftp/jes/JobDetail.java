package io.lparjar.emulator.ftp.jes;

import io.lparjar.emulator.ftp.listing.LineBuffer;
import io.lparjar.emulator.ftp.listing.Listing;
import io.lparjar.jes.job.JobSummary;
import io.lparjar.jes.spool.SpoolDataSet;
import io.lparjar.jes.subsystem.JobEntrySubsystem.ActiveStep;
import java.util.List;
import java.util.Optional;

/**
 * One job in full: its spool data sets when it has ended, its step while it runs.
 *
 * <p>Two blanks end the header of the spool data sets [seen: captures in zos-node-accessor, which
 * takes the last column from them].
 *
 * <pre>
 * 0         1         2         3         4         5
 * 012345678901234567890123456789012345678901234567890123456789
 * JOBNAME  JOBID    OWNER    STATUS CLASS
 * ANOTHER  JOB06184 Z33500   OUTPUT A        RC=0000
 * --------
 *          ID  STEPNAME PROCSTEP C DDNAME   BYTE-COUNT
 *          001 JES2        N/A   A JESMSGLG      1234
 * 1 spool files
 *
 * ANOTHER  JOB09330 Z33500   ACTIVE A
 * --------
 *          STEPNAME STEP3    PROCNAME        N/A
 *          CPUTIME     0.010 ELAPSED TIME      0.405
 * </pre>
 *
 * @param job which
 * @param spoolDataSets in the order in which they are numbered, from 1
 * @param step while the job is running
 */
record JobDetail(JobSummary job, List<SpoolDataSet> spoolDataSets, Optional<ActiveStep> step)
    implements Listing {
  private static final String SEPARATOR = "--------";
  private static final String TABLE_HEADER =
      "         ID  STEPNAME PROCSTEP C DDNAME   BYTE-COUNT  ";
  private static final String UNKNOWN_STEP = "STEP, PROC, CPUT, and ELAPT unknown";

  @Override
  public void write(LineBuffer lines) {
    JobRow.header(lines);
    JobRow.level2(job, false, lines);
    switch (job.phase()) {
      case INPUT -> {}
      case ACTIVE -> step(lines);
      case OUTPUT -> spool(lines);
    }
  }

  private void spool(LineBuffer lines) {
    lines.text(SEPARATOR).end();
    lines.text(TABLE_HEADER).end();
    int number = 0;
    for (SpoolDataSet dataSet : spoolDataSets) {
      number++;
      lines
          .pad(9)
          .digits(number, 3)
          .left(13, dataSet.stepName())
          .left(22, dataSet.procedureStep().isEmpty() ? "   N/A" : dataSet.procedureStep())
          .pad(31)
          .character(dataSet.sysoutClass())
          .left(33, dataSet.ddName())
          .right(51, dataSet.bytes())
          .character(' ')
          .end();
    }
    JobRow.count(spoolDataSets.size(), lines);
    lines.end();
  }

  private void step(LineBuffer lines) {
    if (step.isEmpty()) {
      lines.text(UNKNOWN_STEP).end();
      return;
    }
    ActiveStep active = step.get();
    lines.text(SEPARATOR).end();
    String procedure = active.procedureStep().isEmpty() ? "N/A" : active.procedureStep();
    lines
        .left(9, "STEPNAME ")
        .text(active.stepName())
        .left(27, "PROCNAME ")
        .left(46 - procedure.length(), procedure)
        .end();
    lines.left(9, "CPUTIME ");
    seconds(26, active.cpuSeconds(), lines);
    lines.left(27, "ELAPSED TIME ");
    seconds(50, active.elapsedSeconds(), lines);
    lines.end();
  }

  /** Three decimals, the last one in front of {@code column}. */
  private static void seconds(int column, double seconds, LineBuffer line) {
    long millis = Math.round(seconds * 1000);
    line.right(column - 4, millis / 1000).character('.').digits(millis % 1000, 3);
  }
}
