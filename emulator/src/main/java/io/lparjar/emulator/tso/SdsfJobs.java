package io.lparjar.emulator.tso;

import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.job.JobFilter;
import io.lparjar.jes.job.JobSummary;
import io.lparjar.jes.spool.SpoolDataSet;
import io.lparjar.jes.subsystem.JobControl;
import io.lparjar.jes.subsystem.JobEntrySubsystem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The jobs as a user of SDSF may see and handle them. */
record SdsfJobs(JobEntrySubsystem jes, JobControl control, Requester user) {

  /**
   * A job on a panel.
   *
   * @param text its columns
   */
  record Row(JobSummary job, String text) {}

  /** The rows of a panel, in the order of the job numbers. */
  List<Row> rows(SdsfPanel panel) {
    List<JobSummary> jobs = new ArrayList<>();
    jes.list(user, JobFilter.ALL, jobs::add);
    Collections.reverse(jobs);
    List<Row> rows = new ArrayList<>();
    for (JobSummary job : jobs) {
      List<SpoolDataSet> output = jes.spoolDataSets(user, job.id());
      if (panel.shows(job, output)) {
        rows.add(new Row(job, panel.row(job, jes.activeStep(user, job.id()), output)));
      }
    }
    return rows;
  }

  /** Carries out an action character on a job, and tells what came of it. */
  String act(char action, JobSummary job) {
    boolean done =
        switch (action) {
          case 'P' -> jes.purge(user, job.id());
          case 'C' -> control.cancel(user, job.id());
          case 'A' -> control.release(user, job.id());
          case 'H' -> control.hold(user, job.id());
          case 'O' -> control.releaseOutput(user, job.id());
          default -> false;
        };
    return done ? "COMMAND ISSUED" : "NOT VALID FOR " + job.id();
  }

  /** What {@code ?} shows of a job: its spool data sets, counted as BROWSE counts them. */
  List<String> dataSets(JobSummary job) {
    List<String> lines = new ArrayList<>(List.of("NP   DDNAME   StepName ProcStep C      Bytes"));
    List<SpoolDataSet> output = jes.spoolDataSets(user, job.id());
    for (int i = 0; i < output.size(); i++) {
      SpoolDataSet each = output.get(i);
      lines.add(
          String.format(
              Locale.ROOT,
              "%-4d %-8s %-8s %-8s %c %10d",
              i + 1,
              each.ddName(),
              each.stepName(),
              each.procedureStep(),
              each.sysoutClass(),
              each.bytes()));
    }
    return lines;
  }

  /** What {@code S} shows of a job: all its output. */
  List<String> browse(JobSummary job) throws IOException {
    List<String> lines = new ArrayList<>();
    for (SpoolDataSet each : jes.spoolDataSets(user, job.id())) {
      try (RecordReader records = jes.open(user, each)) {
        while (records.next()) {
          lines.add(
              Ebcdic.decode(records.array(), records.offset(), records.length()).stripTrailing());
        }
      }
    }
    return lines;
  }
}
