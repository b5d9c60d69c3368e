package io.lparjar.jes.program.sdsf;

import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.job.CompletionCode;
import io.lparjar.jes.job.JobFilter;
import io.lparjar.jes.job.JobPhase;
import io.lparjar.jes.job.JobSummary;
import io.lparjar.jes.spool.SpoolDataSet;
import io.lparjar.jes.subsystem.JobEntrySubsystem;
import io.lparjar.jes.subsystem.JobEntrySubsystem.ActiveStep;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The panels: which jobs they show, their columns, and the SAF resource that protects them.
 * [documented] columns, [recalled] titles; what is not kept here (positions, storage, input and
 * output counts) stays blank.
 *
 * @see "z/OS SDSF User's Guide, columns on the SDSF panels"
 */
public enum SdsfPanel {
  /** Status: all jobs. */
  ST(
      "SDSF STATUS DISPLAY ALL CLASSES",
      "STATUS",
      "JOBNAME  JobID    Owner    Prty Queue      C   Pos SAff  ASys Status   Max-RC") {
    @Override
    boolean shows(JobSummary job, List<SpoolDataSet> output) {
      return true;
    }

    @Override
    List<String> rows(Source source, JobSummary job, List<SpoolDataSet> output) {
      String queue = job.phase() == JobPhase.OUTPUT ? "PRINT" : "EXECUTION";
      String system = job.phase() == JobPhase.ACTIVE ? source.systemName() : "";
      String status = job.held() ? "HOLD" : job.duplicate() ? "DUP-JOB" : "";
      return List.of(
          format(
              "%-8s %-8s %-8s %4s %-10s %-3s %3s %-5s %-4s %-8s %s",
              job.name(),
              job.id(),
              job.owner(),
              job.phase() == JobPhase.OUTPUT ? 1 : job.priority(),
              queue,
              job.jobClass(),
              "",
              system,
              system,
              status,
              job.completion().map(CompletionCode::maximum).orElse("")));
    }
  },
  /** Display active: jobs that run. */
  DA(
      "SDSF DA",
      "ACTIVE",
      "JOBNAME  StepName ProcStep JobID    Owner    C   Pos DP Real Paging    SIO   CPU%"
          + " CPU-Time") {
    @Override
    boolean shows(JobSummary job, List<SpoolDataSet> output) {
      return job.phase() == JobPhase.ACTIVE;
    }

    @Override
    List<String> rows(Source source, JobSummary job, List<SpoolDataSet> output) {
      Optional<ActiveStep> step = source.jes().activeStep(source.requester(), job.id());
      return List.of(
          format(
              "%-8s %-8s %-8s %-8s %-8s %-36s %8.2f",
              job.name(),
              step.map(ActiveStep::stepName).orElse(""),
              step.map(ActiveStep::procedureStep).orElse(""),
              job.id(),
              job.owner(),
              job.jobClass(),
              step.map(ActiveStep::cpuSeconds).orElse(0.0)));
    }
  },
  /** Input: jobs that wait. */
  I(
      "SDSF INPUT QUEUE DISPLAY ALL CLASSES",
      "INPUT",
      "JOBNAME  JobID    Owner    Prty C   Pos PrtDest  Rmt Node SAff  ASys Status") {
    @Override
    boolean shows(JobSummary job, List<SpoolDataSet> output) {
      return job.phase() == JobPhase.INPUT;
    }

    @Override
    List<String> rows(Source source, JobSummary job, List<SpoolDataSet> output) {
      String status = job.held() ? "HOLD" : job.duplicate() ? "DUP-JOB" : "";
      return List.of(
          format(
              "%-8s %-8s %-8s %4s %-3s %3s %-8s %3s %4s %-5s %-4s %s",
              job.name(),
              job.id(),
              job.owner(),
              job.priority(),
              job.jobClass(),
              "",
              "LOCAL",
              "",
              "1",
              "",
              "",
              status));
    }
  },
  /** Output that is not held, a row for each class of a job. */
  O(
      "SDSF OUTPUT ALL CLASSES ALL FORMS",
      "OUTPUT",
      "JOBNAME  JobID    Owner    Prty C Forms    Dest               Tot-Rec  Tot-Page"
          + " Device   Status") {
    @Override
    boolean shows(JobSummary job, List<SpoolDataSet> output) {
      return output.stream().anyMatch(dataSet -> !dataSet.held());
    }

    @Override
    List<String> rows(Source source, JobSummary job, List<SpoolDataSet> output) throws IOException {
      return groups(source, job, output, false);
    }
  },
  /** Held output. */
  H(
      "SDSF HELD OUTPUT DISPLAY ALL CLASSES",
      "HELD",
      "JOBNAME  JobID    Owner    Prty C ODisp    Dest               Tot-Rec  Tot-Page") {
    @Override
    boolean shows(JobSummary job, List<SpoolDataSet> output) {
      return output.stream().anyMatch(SpoolDataSet::held);
    }

    @Override
    List<String> rows(Source source, JobSummary job, List<SpoolDataSet> output) throws IOException {
      return groups(source, job, output, true);
    }
  };

  /** Column titles of the data sets of a job, {@code ?}. */
  public static final String DATA_SETS =
      "DDNAME   StepName ProcStep DSID Owner    C Dest               Rec-Cnt Page-Cnt"
          + "   Byte-Cnt";

  private final String title;
  private final String resource;
  private final String columns;

  SdsfPanel(String title, String resource, String columns) {
    this.title = title;
    this.resource = resource;
    this.columns = columns;
  }

  /** Whose jobs are looked at, and by whom. */
  public record Source(JobEntrySubsystem jes, Requester requester, String systemName) {}

  /** A line of a panel and the job that it is about. */
  public record Row(JobSummary job, String text) {}

  /** The panel of that name, typed in any case. */
  public static Optional<SdsfPanel> named(String word) {
    return Arrays.stream(values())
        .filter(panel -> panel.name().equals(word.toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  /** Title, such as {@code SDSF STATUS DISPLAY ALL CLASSES}. */
  public String title() {
    return title;
  }

  /** Names of the columns, behind that for action characters. */
  public String columns() {
    return columns;
  }

  /** What in class SDSF protects the panel: {@code ISFCMD.DSP.STATUS.JES2}. [documented] */
  public String resource(String subsystem) {
    return "ISFCMD.DSP." + resource + "." + subsystem;
  }

  /** The rows, newest job first. */
  public List<Row> rows(Source source, JobFilter filter) throws IOException {
    List<JobSummary> jobs = new ArrayList<>();
    source.jes().list(source.requester(), filter, jobs::add);
    List<Row> rows = new ArrayList<>();
    for (JobSummary job : jobs) {
      List<SpoolDataSet> output =
          job.phase() == JobPhase.OUTPUT
              ? source.jes().spoolDataSets(source.requester(), job.id())
              : List.of();
      if (shows(job, output)) {
        for (String text : rows(source, job, output)) {
          rows.add(new Row(job, text));
        }
      }
    }
    return rows;
  }

  abstract boolean shows(JobSummary job, List<SpoolDataSet> output);

  abstract List<String> rows(Source source, JobSummary job, List<SpoolDataSet> output)
      throws IOException;

  /** A row for each data set of a job. */
  public static List<String> dataSets(Source source, JobSummary job) throws IOException {
    List<String> rows = new ArrayList<>();
    for (SpoolDataSet dataSet : source.jes().spoolDataSets(source.requester(), job.id())) {
      rows.add(
          format(
              "%-8s %-8s %-8s %4d %-8s %c %-18s %7d %8s %10d",
              dataSet.ddName(),
              dataSet.stepName(),
              dataSet.procedureStep(),
              dataSet.key(),
              job.owner(),
              dataSet.sysoutClass(),
              dataSet.printing().destination(),
              records(source, dataSet),
              "",
              dataSet.bytes()));
    }
    return rows;
  }

  private static List<String> groups(
      Source source, JobSummary job, List<SpoolDataSet> output, boolean held) throws IOException {
    List<String> rows = new ArrayList<>();
    StringBuilder classes = new StringBuilder();
    for (SpoolDataSet first : output) {
      if (first.held() != held || classes.indexOf(String.valueOf(first.sysoutClass())) >= 0) {
        continue;
      }
      classes.append(first.sysoutClass());
      long total = 0;
      for (SpoolDataSet dataSet : output) {
        if (dataSet.held() == held && dataSet.sysoutClass() == first.sysoutClass()) {
          total += records(source, dataSet);
        }
      }
      rows.add(
          format(
              "%-8s %-8s %-8s %4s %c %-8s %-18s %7d",
              job.name(),
              job.id(),
              job.owner(),
              "144",
              first.sysoutClass(),
              held ? "HOLD" : first.printing().form(),
              first.printing().destination(),
              total));
    }
    return rows;
  }

  private static long records(Source source, SpoolDataSet dataSet) throws IOException {
    long count = 0;
    try (RecordReader reader = source.jes().open(source.requester(), dataSet)) {
      while (reader.next()) {
        count++;
      }
    }
    return count;
  }

  private static String format(String form, Object... parts) {
    return String.format(Locale.ROOT, form, parts);
  }
}
