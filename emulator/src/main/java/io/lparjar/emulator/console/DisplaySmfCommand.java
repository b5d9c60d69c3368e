package io.lparjar.emulator.console;

import io.lparjar.datasets.smf.SmfStatus;

/**
 * {@code D SMF}: the data set that takes the SMF records. {@code D SMF,O} shows the same: there are
 * no options.
 *
 * @see "z/OS MVS System Commands, displaying SMF data"
 */
final class DisplaySmfCommand implements ConsoleCommand {

  @Override
  public void execute(ConsoleSystem system, String operand, Answers answers) {
    SmfStatus status = system.smf().status();
    answers.write(
        ConsoleMessage.SMF_DATA_SETS.with(ConsoleTime.dotted(system.now()), answers.connector()),
        ConsoleMessage.SMF_HEADING.with(),
        ConsoleMessage.SMF_DATA_SET.with(
            status.dataSet(),
            status.volume(),
            status.blocks(),
            status.percentFull(),
            status.recording() ? "ACTIVE" : "DUMP REQUIRED"));
  }
}
