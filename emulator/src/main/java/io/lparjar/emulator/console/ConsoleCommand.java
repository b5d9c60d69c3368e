package io.lparjar.emulator.console;

/** What an operator command does. One instance serves all; it keeps nothing between calls. */
interface ConsoleCommand {

  /**
   * Carries the command out.
   *
   * @param operand what follows the verb, upper case, without the blanks before it
   * @param answers takes the messages it is answered with
   */
  void execute(ConsoleSystem system, String operand, Answers answers);
}
