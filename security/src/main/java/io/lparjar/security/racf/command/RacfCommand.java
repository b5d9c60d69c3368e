package io.lparjar.security.racf.command;

/** A command's behaviour. Holds no state: one instance serves all users at the same time. */
@FunctionalInterface
interface RacfCommand {

  /**
   * Carries the command out.
   *
   * @throws CommandException when it ends before its time
   */
  void execute(CommandRun run, Operands operands);
}
