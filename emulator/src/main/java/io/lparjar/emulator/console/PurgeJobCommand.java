package io.lparjar.emulator.console;

/**
 * {@code $P J12}: purges jobs and their output; one that runs is cancelled.
 *
 * @see "z/OS JES2 Commands, $P Job"
 */
final class PurgeJobCommand implements ConsoleCommand {

  @Override
  public void execute(ConsoleSystem system, String operand, Answers answers) {
    JobSelection selection = JobSelection.of(system, operand);
    if (selection.options().isEmpty()) {
      selection.purge(system, "P", answers);
    } else {
      answers.write(ConsoleMessage.INVALID_OPERAND.with(selection.options()));
    }
  }
}
