package io.lparjar.emulator.junit;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.emulator.ZosEmulator;
import io.lparjar.jes.job.JobFilter;
import io.lparjar.jes.job.JobSummary;
import io.lparjar.jes.spool.SpoolDataSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What happened in the system of a test that failed; not an error of its own. */
final class FailureReport extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FailureReport(String report) {
    super(report, null, false, false);
  }

  /** The faults that were ordered, the journal, and the log of each job. */
  static String of(ZosEmulator system) {
    StringBuilder report = new StringBuilder("what happened in the system:\n");
    system.faults().ordered().forEach(rule -> report.append("fault ").append(rule).append('\n'));
    report.append(system.journal().transcript());
    List<JobSummary> jobs = new ArrayList<>();
    system.jes().list(system.requester(), JobFilter.ALL, jobs::add);
    Collections.reverse(jobs);
    for (JobSummary job : jobs) {
      system.jes().spoolDataSets(system.requester(), job.id()).stream()
          .findFirst()
          .ifPresent(log -> append(report, system, log));
    }
    return report.toString();
  }

  private static void append(StringBuilder report, ZosEmulator system, SpoolDataSet log) {
    report.append(log.name()).append('\n');
    try (RecordReader lines = system.jes().open(system.requester(), log)) {
      while (lines.next()) {
        report
            .append(Ebcdic.decode(lines.array(), lines.offset(), lines.length()).stripTrailing())
            .append('\n');
      }
    } catch (IOException unreadable) {
      report.append(unreadable).append('\n');
    }
  }
}
