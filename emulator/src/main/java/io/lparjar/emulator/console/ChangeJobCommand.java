package io.lparjar.emulator.console;

import io.lparjar.jes.job.JobFilter;
import io.lparjar.jes.job.JobSummary;
import io.lparjar.jes.subsystem.JobChange;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code $T J12,C=B,P=15}: changes class and priority of jobs that wait, and shows their status.
 *
 * @see "z/OS JES2 Commands, $T Job"
 */
final class ChangeJobCommand implements ConsoleCommand {
  private static final Pattern CLASS = Pattern.compile("C(?:LASS)?=([A-Z0-9]{1,8})");
  private static final Pattern PRIORITY = Pattern.compile("P(?:RTY|RIORITY)?=(1[0-5]|\\d)");

  @Override
  public void execute(ConsoleSystem system, String operand, Answers answers) {
    JobSelection selection = JobSelection.of(system, operand);
    Optional<JobChange> change = change(selection.options());
    if (change.isEmpty()) {
      answers.write(
          ConsoleMessage.INVALID_OPERAND.with(
              selection.options().isEmpty() ? selection.subject() : selection.options()));
    } else if (selection.jobs().isEmpty()) {
      selection.writeNone("T", answers);
    } else {
      selection.jobs().forEach(job -> change(system, job, change.get(), answers));
    }
  }

  private static void change(
      ConsoleSystem system, JobSummary job, JobChange change, Answers answers) {
    if (!system.control().change(system.server(), job.id(), change)) {
      answers.write(job.id().toString(), JobDisplay.status(system.name(), job));
      return;
    }
    system
        .jes()
        .find(system.server(), JobFilter.ALL, job.id())
        .ifPresent(
            now -> answers.write(now.id().toString(), JobDisplay.status(system.name(), now)));
  }

  /** Empty when there is nothing to change, or something else among the options. */
  private static Optional<JobChange> change(String options) {
    @Nullable String jobClass = null;
    @Nullable Integer priority = null;
    for (String option : options.split(",", -1)) {
      Matcher classOption = CLASS.matcher(option);
      Matcher priorityOption = PRIORITY.matcher(option);
      if (classOption.matches()) {
        jobClass = classOption.group(1);
      } else if (priorityOption.matches()) {
        priority = Integer.valueOf(priorityOption.group(1));
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(new JobChange(jobClass, priority));
  }
}
