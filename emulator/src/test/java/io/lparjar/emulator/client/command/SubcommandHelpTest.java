package io.lparjar.emulator.client.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.client.session.Subcommand;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SubcommandHelpTest {
  @Test
  void everySubcommandTellsWhatItDoes() {
    assertThat(Arrays.stream(Subcommand.values()).filter(each -> !each.form().isEmpty()))
        .allSatisfy(
            each ->
                assertThat(SubcommandHelp.text(each))
                    .as(each.form())
                    .matches("[^:]*: \\p{Lower}.*"));
  }
}
