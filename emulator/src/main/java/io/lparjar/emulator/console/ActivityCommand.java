package io.lparjar.emulator.console;

import io.lparjar.jes.job.JobFilter;
import io.lparjar.jes.job.JobPhase;
import io.lparjar.jes.job.JobSummary;
import io.lparjar.jes.subsystem.JobEntrySubsystem.ActiveStep;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code D A,L}, {@code D A,name} and {@code D J}: the jobs that run, and the FTP server.
 *
 * <pre>
 *   FTPD1    STEP1    FTPD     OWT  AO  DEVUSERA COPY              NSW  J
 * </pre>
 *
 * <p>Two to a line: name, step, procedure step, status and type, J for a job. Of a single name
 * there are more lines, as far as this system knows what the real one shows:
 *
 * <pre>
 *   COPY              NSW  J   A=0021   PER=NO   SMC=000
 *                              PGN=N/A  DMN=N/A  AFF=NONE
 *                              CT=000.000S  ET=00.00.12
 *                              WUID=JOB00012 USERID=DEVUSER
 * </pre>
 *
 * @see "z/OS MVS System Commands, displaying system activity"
 */
final class ActivityCommand implements ConsoleCommand {
  @Override
  public void execute(ConsoleSystem system, String operand, Answers answers) {
    String[] parts = operand.split(",", 2);
    String wanted = parts.length < 2 ? "" : parts[1];
    boolean list = wanted.isEmpty() || wanted.equals("L");
    List<JobSummary> jobs = active(system);
    long sessions =
        system.connections().get().stream().filter(connection -> !connection.isListening()).count();
    List<String> rows = new ArrayList<>();
    if (list || wanted.equals(system.server().jobName())) {
      rows.addAll(server(system, !list));
    }
    for (JobSummary job : jobs) {
      if (list || wanted.equals(job.name())) {
        rows.addAll(rowsOf(system, job, !list));
      }
    }
    ConsoleMessage title = list ? ConsoleMessage.ACTIVITY : ConsoleMessage.ACTIVITY_OF_NAME;
    List<String> lines = new ArrayList<>();
    lines.add(title.with(ConsoleTime.dotted(system.now()), answers.connector()));
    lines.add(ConsoleMessage.ACTIVITY_HEADING.with());
    lines.add(
        ConsoleMessage.ACTIVITY_COUNTS.with(
            jobs.size(), 1, system.initiators().initiators().size(), sessions));
    int columns = list ? 2 : 1;
    for (int i = 0; i < rows.size(); i += columns) {
      String second = list && i + 1 < rows.size() ? rows.get(i + 1) : "";
      lines.add("  " + (rows.get(i) + second).stripTrailing());
    }
    if (rows.isEmpty()) {
      lines.add(ConsoleMessage.ACTIVITY_NOT_FOUND.with(wanted));
    }
    answers.write("", lines);
  }

  private static List<JobSummary> active(ConsoleSystem system) {
    List<JobSummary> jobs = new ArrayList<>();
    JobFilter running = new JobFilter("*", "*", Optional.of(JobPhase.ACTIVE));
    system.jes().list(system.server(), running, jobs::add);
    return jobs;
  }

  private static List<String> server(ConsoleSystem system, boolean detailed) {
    String row =
        row(system.server().jobName(), "STEP1", system.identity().procedure(), "OWT", "AO");
    return !detailed
        ? List.of(row)
        : detailed(
            row,
            String.format(Locale.ROOT, "A=%04X   PER=NO   SMC=000", system.server().asid()),
            "PGN=N/A  DMN=N/A  AFF=NONE",
            "ET=" + elapsed(Duration.between(system.started(), system.now()).toSeconds()),
            "USERID=" + system.serverUser());
  }

  private static List<String> rowsOf(ConsoleSystem system, JobSummary job, boolean detailed) {
    Optional<ActiveStep> step = system.jes().activeStep(system.server(), job.id());
    String row =
        row(
            job.name(),
            step.map(ActiveStep::stepName).orElse(""),
            step.map(ActiveStep::procedureStep).orElse(""),
            "NSW",
            "J");
    return !detailed
        ? List.of(row)
        : detailed(
            row,
            "PGN=N/A  DMN=N/A  AFF=NONE",
            String.format(
                Locale.ROOT,
                "CT=%07.3fS  ET=%s",
                step.map(ActiveStep::cpuSeconds).orElse(0.0),
                elapsed(step.map(ActiveStep::elapsedSeconds).orElse(0.0).longValue())),
            "WUID=" + job.id() + " USERID=" + job.owner());
  }

  /** The first line of details stands beside the row, the others below it. */
  private static List<String> detailed(String row, String... details) {
    List<String> lines = new ArrayList<>();
    for (String detail : details) {
      lines.add((lines.isEmpty() ? row : " ".repeat(row.length())) + detail);
    }
    return lines;
  }

  /** {@code hh.mm.ss}. */
  private static String elapsed(long seconds) {
    return String.format(
        Locale.ROOT, "%02d.%02d.%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  private static String row(
      String name, String step, String procedureStep, String status, String type) {
    return String.format(
        Locale.ROOT, "%-9s%-9s%-9s%-5s%-4s", name, step, procedureStep, status, type);
  }
}
