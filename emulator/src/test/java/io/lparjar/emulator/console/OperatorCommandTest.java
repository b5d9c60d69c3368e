package io.lparjar.emulator.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class OperatorCommandTest {

  @ParameterizedTest
  @EnumSource
  void commandIsFoundByItsSyntax(OperatorCommand command) {
    assertThat(OperatorCommand.find(CommandInput.parse(command.syntax()))).contains(command);
  }

  @ParameterizedTest
  @EnumSource
  void commandHasAClass(OperatorCommand command) {
    assertThat(OperatorCommandTable.standard().get(command)).isNotNull();
  }

  @Test
  void everyCommandIsInAGoldenFile() throws IOException {
    List<OperatorCommand> played = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "console"))) {
      for (Path file : files.toList()) {
        Files.readAllLines(file).stream()
            .filter(line -> line.startsWith("C: "))
            .map(line -> CommandInput.parse(line.substring(3)))
            .forEach(input -> OperatorCommand.find(input).ifPresent(played::add));
      }
    }

    assertThat(played).contains(OperatorCommand.values());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$D J12     | $D      | J12",
        "$dj12      | $D      | J12",
        "$D J 'A B' | $D      | J'AB'",
        "/D T       | D       | T",
        "DISPLAY  T | DISPLAY | T",
        "$          | $       | ''",
        "/          | ''      | ''"
      })
  void lineIsCutIntoVerbAndOperand(String line, String verb, String operand) {
    assertThat(CommandInput.parse(line)).isEqualTo(new CommandInput(verb, operand));
  }
}
