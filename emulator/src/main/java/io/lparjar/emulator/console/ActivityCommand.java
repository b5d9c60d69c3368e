package io.lparjar.emulator.console;

import io.lparjar.jes.job.JobFilter;
import io.lparjar.jes.job.JobPhase;
import io.lparjar.jes.job.JobSummary;
import io.lparjar.jes.subsystem.JobEntrySubsystem.ActiveStep;
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
 * <p>Two to a line: name, step, procedure step, status and type, J for a job. Of a single name the
 * real system shows much that is not known here; that is left out.
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
      rows.add(row(system.server().jobName(), "STEP1", "FTPD", "OWT", "AO"));
    }
    for (JobSummary job : jobs) {
      if (list || wanted.equals(job.name())) {
        rows.add(rowOf(system, job));
      }
    }
    ConsoleMessage title = list ? ConsoleMessage.ACTIVITY : ConsoleMessage.ACTIVITY_OF_NAME;
    List<String> lines = new ArrayList<>();
    lines.add(title.with(ConsoleTime.dotted(system.now()), answers.connector()));
    lines.add(ConsoleMessage.ACTIVITY_HEADING.with());
    lines.add(
        ConsoleMessage.ACTIVITY_COUNTS.with(
            jobs.size(), 1, system.initiators().initiators().size(), sessions));
    for (int i = 0; i < rows.size(); i += 2) {
      String second = i + 1 < rows.size() ? rows.get(i + 1) : "";
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

  private static String rowOf(ConsoleSystem system, JobSummary job) {
    Optional<ActiveStep> step = system.jes().activeStep(system.server(), job.id());
    return row(
        job.name(),
        step.map(ActiveStep::stepName).orElse(""),
        step.map(ActiveStep::procedureStep).orElse(""),
        "NSW",
        "J");
  }

  private static String row(
      String name, String step, String procedureStep, String status, String type) {
    return String.format(
        Locale.ROOT, "%-9s%-9s%-9s%-5s%-3s", name, step, procedureStep, status, type);
  }
}
