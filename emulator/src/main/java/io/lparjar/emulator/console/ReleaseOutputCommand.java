package io.lparjar.emulator.console;

import io.lparjar.jes.job.JobSummary;
import java.util.List;

/**
 * {@code $O J12}: output that is held may be printed.
 *
 * @see "z/OS JES2 Commands, $O Job"
 */
final class ReleaseOutputCommand implements ConsoleCommand {

  @Override
  public void execute(ConsoleSystem system, String operand, Answers answers) {
    JobSelection selection = JobSelection.of(system, operand);
    boolean released = false;
    for (JobSummary job : selection.jobs()) {
      if (system.control().releaseOutput(system.server(), job.id())) {
        released = true;
        answers.write(
            job.id().toString(),
            List.of(ConsoleMessage.OUTPUT_RELEASED.with("OUTPUT(" + job.name() + ")")));
      }
    }
    if (!released) {
      selection.writeNone("O", answers);
    }
  }
}
