package io.lparjar.emulator.console;

import java.util.List;

/**
 * {@code $P J12} and {@code $C J12,P}: purges jobs and their output; a job that runs is cancelled.
 *
 * @see "z/OS JES2 Commands, $P Job"
 */
final class PurgeJobCommand implements ConsoleCommand {
  private final String letter;

  /** Answers as the command of that letter does. */
  PurgeJobCommand(String letter) {
    this.letter = letter;
  }

  @Override
  public void execute(ConsoleSystem system, String operand, Answers answers) {
    JobSelection selection = JobSelection.of(system, operand);
    if (selection.jobs().isEmpty()) {
      selection.writeNone(letter, answers);
    }
    selection
        .jobs()
        .forEach(
            job -> {
              if (system.jes().purge(system.server(), job.id())) {
                answers.write(job.id().toString(), List.of(ConsoleMessage.PURGED.with(job.name())));
              }
            });
  }
}
