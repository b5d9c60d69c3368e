package io.lparjar.emulator.console;

/**
 * {@code $D J12}, {@code $D J'NAME'} and {@code $D JOBQ}: the status of jobs; with {@code ,CC}
 * their completion codes.
 *
 * @see "z/OS JES2 Commands, $D Job"
 */
final class DisplayJobCommand implements ConsoleCommand {

  @Override
  public void execute(ConsoleSystem system, String operand, Answers answers) {
    JobSelection selection = JobSelection.of(system, operand);
    if (!selection.options().isEmpty() && !selection.options().equals("CC")) {
      answers.write(ConsoleMessage.INVALID_OPERAND.with(selection.options()));
      return;
    }
    if (selection.jobs().isEmpty()) {
      selection.writeNone("D", answers);
    }
    selection
        .jobs()
        .forEach(
            job ->
                answers.write(
                    job.id().toString(),
                    selection.options().isEmpty()
                        ? JobDisplay.status(system.name(), job)
                        : JobDisplay.completion(job)));
  }
}
