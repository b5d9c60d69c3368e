package io.lparjar.emulator.ftp.jes;

import io.lparjar.emulator.ftp.listing.LineBuffer;
import io.lparjar.jes.job.CompletionCode;
import io.lparjar.jes.job.JobPhase;
import io.lparjar.jes.job.JobSummary;

/**
 * A job in a list.
 *
 * <pre>
 * 0         1         2         3         4         5         6
 * 0123456789012345678901234567890123456789012345678901234567890123456789
 * JOBNAME  JOBID    OWNER    STATUS CLASS                                     interface level 2
 * USER1A   JOB00083 USER1    OUTPUT A        RC=0000 4 spool files
 * USER1W   JOB00081 USER1    INPUT  A        -DUP-
 * USER1P   JOB00080 USER1    ACTIVE A
 * USER1A    JOB00083  OUTPUT    4 Spool Files                                 interface level 1
 * </pre>
 *
 * [seen] Level 1 has that form in samples of many clients up to 2021; one in the form of level 2
 * lists jobs of others, which level 1 cannot.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, interfacing with JES"
 */
final class JobRow {
  private static final String HEADER = "JOBNAME  JOBID    OWNER    STATUS CLASS";

  private JobRow() {}

  static void header(LineBuffer lines) {
    lines.text(HEADER).end();
  }

  /** A line at interface level 2, always with a blank at its end. */
  static void level2(JobSummary job, boolean spoolFiles, LineBuffer line) {
    line.left(0, job.name())
        .left(9, job.id().toString())
        .left(18, job.owner().value())
        .left(27, job.phase().name())
        .left(34, job.jobClass())
        .pad(43);
    token(job, line);
    if (spoolFiles && job.spoolFiles() > 0 && job.phase() == JobPhase.OUTPUT) {
      count(job.spoolFiles(), line);
    }
    line.end();
  }

  /** {@code 4 spool files} and a blank, also when there is but one. */
  static void count(int spoolFiles, LineBuffer line) {
    line.number(spoolFiles).text(" spool files ");
  }

  private static void token(JobSummary job, LineBuffer line) {
    switch (job.phase()) {
      case INPUT -> {
        if (job.held()) {
          line.text("-HELD- ");
        } else if (job.duplicate()) {
          line.text("-DUP- ");
        }
      }
      case ACTIVE -> {}
      case OUTPUT ->
          line.text(job.completion().map(CompletionCode::listing).orElse("RC unknown"))
              .character(' ');
    }
  }

  /** A line at interface level 1; only ended jobs tell how much held output they have. */
  static void level1(JobSummary job, int held, LineBuffer line) {
    line.left(0, job.name()).left(10, job.id().toString()).left(20, job.phase().name());
    if (job.phase() == JobPhase.OUTPUT) {
      line.pad(30).number(held).text(" Spool Files");
    }
    line.end();
  }
}
