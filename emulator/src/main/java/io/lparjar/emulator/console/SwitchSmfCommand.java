package io.lparjar.emulator.console;

/**
 * {@code I SMF}: writes the records that are kept in storage. There is only one data set to go on
 * with, which may be dumped and cleared while it is the active one.
 *
 * @see "z/OS MVS System Commands, SWITCH SMF command"
 */
final class SwitchSmfCommand implements ConsoleCommand {

  @Override
  public void execute(ConsoleSystem system, String operand, Answers answers) {
    if (!operand.equals("SMF")) {
      answers.write(ConsoleMessage.INVALID_PARAMETER.with("SWITCH"));
      return;
    }
    system.smf().switchDataSets().forEach(answers::write);
  }
}
