package io.lparjar.emulator.console;

import io.lparjar.datasets.allocation.Requester;
import io.lparjar.jes.job.JobFilter;
import io.lparjar.jes.job.JobId;
import io.lparjar.jes.subsystem.JobControl;

/**
 * {@code $A J12}, {@code $C J12} and {@code $H J12}: releases, cancels or holds jobs, and shows
 * their status.
 *
 * @see "z/OS JES2 Commands, $A, $C and $H Job"
 */
final class JobControlCommand implements ConsoleCommand {
  private final String letter;
  private final Action action;

  JobControlCommand(String letter, Action action) {
    this.letter = letter;
    this.action = action;
  }

  /** What is done to a job. */
  @FunctionalInterface
  interface Action {
    /** False when the job is not in the state for it. */
    boolean apply(JobControl jobs, Requester operator, JobId id);
  }

  @Override
  public void execute(ConsoleSystem system, String operand, Answers answers) {
    JobSelection selection = JobSelection.of(system, operand);
    boolean purge = letter.equals("C") && selection.options().equals("P");
    if (!purge && !selection.options().isEmpty()) {
      answers.write(ConsoleMessage.INVALID_OPERAND.with(selection.options()));
    } else if (purge) {
      selection.purge(system, letter, answers);
    } else if (selection.jobs().isEmpty()) {
      selection.writeNone(letter, answers);
    } else {
      selection.jobs().forEach(job -> control(system, job.id(), answers));
    }
  }

  private void control(ConsoleSystem system, JobId id, Answers answers) {
    boolean ignored = action.apply(system.control(), system.server(), id);
    system
        .jes()
        .find(system.server(), JobFilter.ALL, id)
        .ifPresent(job -> answers.write(id.toString(), JobDisplay.status(system.name(), job)));
  }
}
