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

  @Test
  void completionOffersSubcommandsFirst() {
    assertThat(SubcommandHelp.words("lo")).contains("LOCSITE", "PUT");
    assertThat(SubcommandHelp.words("help lo")).contains("LOCSITE", "PUT");
  }

  @Test
  void completionOffersTheKeywordsOfASubcommand() {
    assertThat(SubcommandHelp.words("prot p")).containsExactly("CLEAR", "SAFE", "PRIVATE");
    assertThat(SubcommandHelp.words("locsite l")).contains("LRECL", "LISTSUBDIR");
    assertThat(SubcommandHelp.words("nosuch x")).isEmpty();
  }
}
