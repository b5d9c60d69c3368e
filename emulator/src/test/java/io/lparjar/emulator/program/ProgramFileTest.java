package io.lparjar.emulator.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.jes.host.HostCommand;
import io.lparjar.jes.host.HostDd;
import io.lparjar.jes.outcome.OutcomeRule;
import io.lparjar.jes.outcome.OutcomeScript;
import io.lparjar.jes.outcome.StepOutcome;
import io.lparjar.jes.program.ProgramTable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramFileTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "PROGRAM X",
        "COMMAND",
        "COMMAND TOOLONGNAME PATH('/x')",
        "COMMAND X",
        "COMMAND X PATH('relative')",
        "COMMAND X PATH('/x') INPUT",
        "COMMAND X PATH('/x') INPUT(A,ASCII)",
        "COMMAND X PATH('/x",
        "OUTCOME RC(4096)",
        "OUTCOME RC(-1)",
        "OUTCOME RC",
        "OUTCOME ABEND(0C7)",
        "OUTCOME ABEND(SXYZ)",
        "OUTCOME WRITE()",
        "OUTCOME JOB(A) FOO(B)",
        "OUTCOME ;"
      })
  void wrongStatementsAreRefusedWithTheirLine(String statement) {
    assertThatThrownBy(() -> ProgramFile.parse(List.of("# comment", "", statement)))
        .isInstanceOf(ProgramFileException.class)
        .hasMessageStartingWith("line 3: ");
  }

  @Test
  void commandsAreProgramsWithTheirDds() {
    ProgramFile file =
        ProgramFile.parse(
            List.of("command payroll PATH('/opt/It''s/run') INPUT(MASTER) OUTPUT(REPORT,BINARY)"));

    assertThat(file.commands())
        .containsEntry(
            "PAYROLL",
            new HostCommand(
                Path.of("/opt/It's/run"),
                List.of(
                    new HostDd("MASTER", HostDd.Direction.INPUT, HostDd.Form.TEXT),
                    new HostDd("REPORT", HostDd.Direction.OUTPUT, HostDd.Form.BINARY))));
  }

  @Test
  void outcomesTellWhichStepsAndHowTheyEnd() {
    ProgramFile file =
        ProgramFile.parse(
            List.of(
                "OUTCOME JOB(PAY*) STEP(S1) RC(8) AFTER(120) WRITE(SYSPRINT,'a b','c')",
                "OUTCOME PROGRAM(CUSTUPD) ABEND(S0C7)",
                "OUTCOME ABEND(U0016)",
                "OUTCOME NEVER"));

    assertThat(file.outcomes())
        .containsExactly(
            new OutcomeRule(
                "PAY*",
                "S1",
                "*",
                StepOutcome.returnCode(8)
                    .after(Duration.ofMinutes(2))
                    .writing("SYSPRINT", "a b", "c")),
            OutcomeRule.ofProgram("CUSTUPD", StepOutcome.systemAbend(0x0C7)),
            OutcomeRule.ofProgram("*", StepOutcome.userAbend(16)),
            OutcomeRule.ofProgram("*", StepOutcome.never()));
  }

  @Test
  void theFirstOutcomeOfTheFileHolds() {
    OutcomeScript script = new OutcomeScript();
    ProgramTable programs = new ProgramTable();
    ProgramFile.parse(List.of("COMMAND X PATH('/x')", "OUTCOME PROGRAM(A) RC(4)", "OUTCOME NEVER"))
        .register(programs, script);

    assertThat(programs.names()).containsExactly("X");
    assertThat(script.find("JOB", "STEP", "A"))
        .hasValueSatisfying(
            program ->
                assertThat(program.toString()).contains("value=4").contains("endless=false"));
  }
}
