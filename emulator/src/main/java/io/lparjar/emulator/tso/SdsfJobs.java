package io.lparjar.emulator.tso;

import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.job.JobFilter;
import io.lparjar.jes.job.JobSummary;
import io.lparjar.jes.program.sdsf.SdsfPanel;
import io.lparjar.jes.program.sdsf.SdsfPanel.Row;
import io.lparjar.jes.program.sdsf.SdsfPanel.Source;
import io.lparjar.jes.program.sdsf.SdsfServices;
import io.lparjar.jes.spool.SpoolDataSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The jobs as a user of SDSF may see and handle them. */
record SdsfJobs(SdsfServices services, Requester user) {

  /** The panels that the user may look at. */
  List<SdsfPanel> panels() {
    return Arrays.stream(SdsfPanel.values())
        .filter(panel -> services.permits(user.user(), panel.resource(services.jes().name())))
        .toList();
  }

  /** The rows of a panel, in the order of the job numbers. */
  List<Row> rows(SdsfPanel panel) throws IOException {
    List<Row> rows = new ArrayList<>(panel.rows(source(), JobFilter.ALL));
    Collections.reverse(rows);
    return rows;
  }

  /** Carries out an action character on a job, and tells what came of it. */
  String act(char action, JobSummary job) {
    boolean done =
        switch (action) {
          case 'P' -> services.jes().purge(user, job.id());
          case 'C' -> services.control().cancel(user, job.id());
          case 'A' -> services.control().release(user, job.id());
          case 'H' -> services.control().hold(user, job.id());
          case 'O' -> services.control().releaseOutput(user, job.id());
          default -> false;
        };
    return done ? "COMMAND ISSUED" : "NOT VALID FOR " + job.id();
  }

  /** What {@code ?} shows of a job: its spool data sets, counted as BROWSE counts them. */
  List<String> dataSets(JobSummary job) throws IOException {
    List<String> lines = new ArrayList<>(List.of("NP   " + SdsfPanel.DATA_SETS));
    for (String row : SdsfPanel.dataSets(source(), job)) {
      lines.add(String.format(Locale.ROOT, "%-4d %s", lines.size(), row));
    }
    return lines;
  }

  /**
   * What {@code S} shows of a job: all its output, line by line.
   *
   * @param shown takes a line; whether it wants another
   */
  void browse(JobSummary job, Predicate<String> shown) throws IOException {
    for (SpoolDataSet each : services.jes().spoolDataSets(user, job.id())) {
      try (RecordReader records = services.jes().open(user, each)) {
        while (records.next()) {
          String line = Ebcdic.decode(records.array(), records.offset(), records.length());
          if (!shown.test(line.stripTrailing())) {
            return;
          }
        }
      }
    }
  }

  private Source source() {
    return new Source(services.jes(), user, services.systemName());
  }
}
