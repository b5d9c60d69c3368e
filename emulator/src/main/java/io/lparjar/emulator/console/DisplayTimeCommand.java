package io.lparjar.emulator.console;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * {@code D T}: local and UTC time and date.
 *
 * @see "z/OS MVS System Commands, displaying the local and UTC time and date"
 */
final class DisplayTimeCommand implements ConsoleCommand {

  @Override
  public void execute(ConsoleSystem system, String operand, Answers answers) {
    LocalDateTime local = system.now();
    LocalDateTime utc = LocalDateTime.now(system.clock().withZone(ZoneOffset.UTC));
    answers.write(
        ConsoleMessage.TIME.with(
            ConsoleTime.dotted(local),
            ConsoleTime.julian(local),
            ConsoleTime.dotted(utc),
            ConsoleTime.julian(utc)));
  }
}
