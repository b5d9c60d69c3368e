package io.lparjar.emulator.console;

import java.util.Arrays;
import java.util.List;

/**
 * {@code HELP} and {@code HELP word}: how the commands are typed and what they are for. The real
 * system has no such command.
 */
final class OperatorHelpCommand implements ConsoleCommand {

  @Override
  public void execute(ConsoleSystem system, String operand, Answers answers) {
    List<String> lines =
        Arrays.stream(OperatorCommand.values())
            .filter(command -> command.isAbout(operand))
            .map(OperatorCommand::help)
            .toList();
    if (lines.isEmpty()) {
      answers.write(ConsoleMessage.COMMAND_INVALID.with(operand));
    } else {
      answers.write("", lines);
    }
  }
}
