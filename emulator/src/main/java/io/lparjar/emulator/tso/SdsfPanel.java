package io.lparjar.emulator.tso;

import io.lparjar.jes.job.JobPhase;
import io.lparjar.jes.job.JobSummary;
import io.lparjar.jes.spool.SpoolDataSet;
import io.lparjar.jes.subsystem.JobEntrySubsystem.ActiveStep;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Panels of SDSF. Columns are [documented], their widths [inferred]; those of which nothing is
 * known here are left out.
 *
 * @see "z/OS SDSF User's Guide, panels"
 */
enum SdsfPanel {
  ST("STATUS DISPLAY ALL CLASSES", "JOBNAME  JobID    Owner    Queue      C Status") {
    @Override
    boolean shows(JobSummary job, List<SpoolDataSet> output) {
      return true;
    }

    @Override
    String row(JobSummary job, Optional<ActiveStep> step, List<SpoolDataSet> output) {
      String queue =
          switch (job.phase()) {
            case INPUT, ACTIVE -> "EXECUTION";
            case OUTPUT -> "PRINT";
          };
      String status = job.held() ? "HOLD" : job.duplicate() ? "DUPLICATE" : completion(job);
      return text("%-8s %-8s %-8s %-10s %s %s", job, queue, job.jobClass(), status);
    }
  },
  DA("ACTIVE JOBS", "JOBNAME  StepName ProcStep JobID    Owner    C    CPU") {
    @Override
    boolean shows(JobSummary job, List<SpoolDataSet> output) {
      return job.phase() == JobPhase.ACTIVE;
    }

    @Override
    String row(JobSummary job, Optional<ActiveStep> step, List<SpoolDataSet> output) {
      return String.format(
          Locale.ROOT,
          "%-8s %-8s %-8s %-8s %-8s %s %6.2f",
          job.name(),
          step.map(ActiveStep::stepName).orElse(""),
          step.map(ActiveStep::procedureStep).orElse(""),
          job.id(),
          job.owner(),
          job.jobClass(),
          step.map(ActiveStep::cpuSeconds).orElse(0.0));
    }
  },
  I("INPUT QUEUE DISPLAY ALL CLASSES", "JOBNAME  JobID    Owner    C Status") {
    @Override
    boolean shows(JobSummary job, List<SpoolDataSet> output) {
      return job.phase() == JobPhase.INPUT;
    }

    @Override
    String row(JobSummary job, Optional<ActiveStep> step, List<SpoolDataSet> output) {
      return text("%-8s %-8s %-8s %s %s", job, job.jobClass(), job.held() ? "HOLD" : "");
    }
  },
  O("OUTPUT ALL CLASSES ALL FORMS", "JOBNAME  JobID    Owner    C Files      Bytes Max-RC") {
    @Override
    boolean shows(JobSummary job, List<SpoolDataSet> output) {
      return job.phase() == JobPhase.OUTPUT && !output.stream().allMatch(SpoolDataSet::held);
    }

    @Override
    String row(JobSummary job, Optional<ActiveStep> step, List<SpoolDataSet> output) {
      return outputRow(job, output.stream().filter(each -> !each.held()).toList());
    }
  },
  H("HELD OUTPUT DISPLAY ALL CLASSES", "JOBNAME  JobID    Owner    C Files      Bytes Max-RC") {
    @Override
    boolean shows(JobSummary job, List<SpoolDataSet> output) {
      return job.phase() == JobPhase.OUTPUT && output.stream().anyMatch(SpoolDataSet::held);
    }

    @Override
    String row(JobSummary job, Optional<ActiveStep> step, List<SpoolDataSet> output) {
      return outputRow(job, output.stream().filter(SpoolDataSet::held).toList());
    }
  };

  private final String title;
  private final String heading;

  SdsfPanel(String title, String heading) {
    this.title = title;
    this.heading = heading;
  }

  /** The panel of that name, typed in any case. */
  static Optional<SdsfPanel> named(String word) {
    return Arrays.stream(values())
        .filter(panel -> panel.name().equals(word.toUpperCase(Locale.ROOT)))
        .findFirst();
  }

  /** The panel behind this one; the first behind the last. */
  SdsfPanel next() {
    List<SdsfPanel> panels = List.of(values());
    return panels.get((panels.indexOf(this) + 1) % panels.size());
  }

  String title() {
    return title;
  }

  /** Names of the columns. */
  String heading() {
    return heading;
  }

  /** Whether a job belongs on the panel. */
  abstract boolean shows(JobSummary job, List<SpoolDataSet> output);

  /** The line of a job. */
  abstract String row(JobSummary job, Optional<ActiveStep> step, List<SpoolDataSet> output);

  private static String text(String form, JobSummary job, Object... more) {
    Object[] values = new Object[more.length + 3];
    values[0] = job.name();
    values[1] = job.id();
    values[2] = job.owner();
    System.arraycopy(more, 0, values, 3, more.length);
    return String.format(Locale.ROOT, form, values).stripTrailing();
  }

  private static String outputRow(JobSummary job, List<SpoolDataSet> output) {
    return text(
        "%-8s %-8s %-8s %c %5d %10d %s",
        job,
        output.get(0).sysoutClass(),
        output.size(),
        output.stream().mapToLong(SpoolDataSet::bytes).sum(),
        completion(job));
  }

  private static String completion(JobSummary job) {
    return job.completion().map(code -> code.message()).orElse("");
  }
}
