package io.lparjar.emulator.console;

/**
 * {@code D IPLINFO}: when the system came up, and what it is.
 *
 * @see "z/OS MVS System Commands, displaying IPL information"
 */
final class DisplayIplCommand implements ConsoleCommand {

  @Override
  public void execute(ConsoleSystem system, String operand, Answers answers) {
    answers.write(
        ConsoleMessage.IPL_INFORMATION.with(ConsoleTime.dotted(system.now()), answers.connector()),
        ConsoleMessage.IPL_TIME.with(
            ConsoleTime.dotted(system.started()), ConsoleTime.longDate(system.started())),
        ConsoleMessage.IPL_RELEASE.with(system.release().system()));
  }
}
