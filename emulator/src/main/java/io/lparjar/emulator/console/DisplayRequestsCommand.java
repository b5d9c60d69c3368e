package io.lparjar.emulator.console;

/**
 * {@code D R}: requests that wait for the operator. Nothing here ever does.
 *
 * @see "z/OS MVS System Commands, displaying system requests"
 */
final class DisplayRequestsCommand implements ConsoleCommand {

  @Override
  public void execute(ConsoleSystem system, String operand, Answers answers) {
    answers.write(
        ConsoleMessage.PENDING_REQUESTS.with(ConsoleTime.dotted(system.now()), answers.connector()),
        ConsoleMessage.NO_REQUESTS.with());
  }
}
