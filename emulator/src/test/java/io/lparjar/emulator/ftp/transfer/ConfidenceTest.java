package io.lparjar.emulator.ftp.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.ftp.Dialogue;
import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceTest {
  private static final ServerConfiguration LOGGING =
      ServerConfiguration.DEFAULTS.with(ServerStatements.FTPLOGGING, true);

  @ParameterizedTest
  @CsvSource({
    "MODE S, STRU F, C1, High",
    "MODE S, STRU R, C1FF01, NoEOF",
    "MODE S, STRU R, C1FF01FF02, High",
    "MODE S, STRU R, C1FF03, High",
    "MODE S, STRU R, C1FF04, Low",
    "MODE B, STRU F, 800001C1, NoEOF",
    "MODE B, STRU R, 400001C1, High",
    "MODE B, STRU F, 800002C1, Low",
    "MODE C, STRU F, 008001C1, NoEOF",
    "MODE C, STRU F, 004001C1, High"
  })
  void aTransferHasALevel(String mode, String structure, String data, String level) {
    Dialogue dialogue = Dialogue.loggedIn(LOGGING.with(ServerStatements.CHKCONFIDENCE, true));
    dialogue.say("TYPE E");
    dialogue.say(mode);
    dialogue.say(structure);
    dialogue.data().incoming(HexFormat.of().parseHex(data));
    dialogue.say("STOR X");

    assertThat(dialogue.syslog())
        .last()
        .asString()
        .matches(".*EZYFS86I ID=\\w+ CONF level=" + level);
  }

  @Test
  void noLevelIsLoggedUnlessItIsChecked() {
    Dialogue dialogue = Dialogue.loggedIn(LOGGING);
    dialogue.say("STOR X");

    assertThat(dialogue.syslog()).noneMatch(line -> line.contains("EZYFS86I"));
  }
}
