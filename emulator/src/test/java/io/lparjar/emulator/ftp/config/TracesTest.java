package io.lparjar.emulator.ftp.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.ftp.Dialogue;
import org.junit.jupiter.api.Test;

class TracesTest {
  private static String parse(String options) {
    return Traces.parse(options).map(Traces::toString).orElse("unknown");
  }

  @Test
  void optionsAddUpInTheOrderOfTheReply() {
    assertThat(parse("ACC,INT,FSC")).isEqualTo("INT ACC FSC(1)");
    assertThat(parse("BAS fsc(3)")).isEqualTo("CMD INT FSC(3) SOC(1)");
    assertThat(parse("ALL,XJES XSQL")).isEqualTo("FLO CMD PAR INT ACC UTL SEC FSC(1) SOC(1)");
    assertThat(parse("ALL,NONE")).isEqualTo("NONE");
    assertThat(parse("")).isEqualTo("NONE");
  }

  @Test
  void unknownOptionsAreTold() {
    for (String options : new String[] {"NOSUCH", "FSC(9)", "CMD(1)", "X", "FSC()"}) {
      assertThat(parse(options)).as(options).isEqualTo("unknown");
    }
  }

  @Test
  void commandsAreTracedWithoutPasswords() {
    Dialogue dialogue =
        Dialogue.begin(ServerConfiguration.DEFAULTS.with(ServerStatements.TRACE, true));

    dialogue.say("PASS SECRET");
    dialogue.say("NOOP");

    assertThat(dialogue.syslog())
        .anyMatch(line -> line.endsWith("CMD command: PASS ***"))
        .anyMatch(line -> line.contains("CMD command: NOOP"))
        .noneMatch(line -> line.contains("SECRET"));
  }
}
