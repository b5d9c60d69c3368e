package io.lparjar.jes.execution;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.jes.job.CompletionCode.ConditionCode;
import io.lparjar.jes.job.JobId;
import io.lparjar.jes.program.sdsf.Sdsf;
import io.lparjar.jes.program.sdsf.SdsfServices;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SafDecision;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SDSF in batch. */
class SdsfTest {
  private final TestSystem system = TestSystem.inMemory();

  @BeforeEach
  void register() {
    Jes2 jes2 = system.jes2();
    Sdsf.register(
        system.programs(), () -> new SdsfServices(jes2, jes2, jes2, system.saf(), "MVS1"));
  }

  @AfterEach
  void close() {
    system.close();
  }

  @Test
  void missingFilesEndWith16() {
    JobId id = system.submit("USER1", "//USER1A JOB 1", "//S EXEC PGM=SDSF", "//ISFIN DD DUMMY");

    assertThat(system.awaitEnd(id).completion()).contains(new ConditionCode(16));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"NONSENSE", "++S", "++P", "FIND X", "ST/++Z", "ST/FIND NOWHERE", "ST NOJOB/++C"})
  void commandThatIsNoneOrFindsNothingEndsWith4(String commands) {
    assertThat(code(commands.split("/"))).isEqualTo(4);
  }

  @Test
  void nothingAfterEndIsCarriedOut() {
    assertThat(code("END", "NONSENSE")).isZero();
  }

  @Test
  void activeJobsShowTheirStepAndItsTime() throws IOException {
    assertThat(shown("DA"))
        .anyMatch(
            line ->
                line.matches(
                    "      USER1A   S                 JOB00001 USER1    A {35} +\\d+\\.\\d{2}"));
  }

  @ParameterizedTest
  @CsvSource({
    "ST, ISFCMD.DSP.STATUS.JES2",
    "DA, ISFCMD.DSP.ACTIVE.JES2",
    "I, ISFCMD.DSP.INPUT.JES2",
    "O, ISFCMD.DSP.OUTPUT.JES2",
    "H, ISFCMD.DSP.HELD.JES2",
    "PREFIX *, ISFCMD.FILTER.PREFIX",
    "OWNER *, ISFCMD.FILTER.OWNER"
  })
  void functionsAreForThoseWhoMayUseThem(String command, String resource) throws IOException {
    system.saf().decide("USER1", ResourceClass.SDSF, resource, SafDecision.DENY);
    assertThat(shown(command)).contains(" NOT AUTHORIZED FOR CMD");
    system.saf().decide("USER1", ResourceClass.SDSF, resource, SafDecision.PERMIT);
    assertThat(shown(command)).doesNotContain(" NOT AUTHORIZED FOR CMD");
  }

  @Test
  void refusedFilterStaysAsItWas() throws IOException {
    system.awaitEnd(system.submit("USER1", "//OTHER JOB 1", "//S EXEC PGM=IEFBR14"));
    system.saf().decide("USER1", ResourceClass.SDSF, "ISFCMD.FILTER.PREFIX", SafDecision.DENY);

    assertThat(shown("PREFIX *", "ST")).noneMatch(line -> line.contains("OTHER"));
  }

  private List<String> shown(String... commands) throws IOException {
    JobId id = run(commands);
    return system.lines(id, "ISFOUT").stream().map(String::stripTrailing).toList();
  }

  private int code(String... commands) {
    return ((ConditionCode) system.find(run(commands)).completion().orElseThrow()).value();
  }

  private JobId run(String... commands) {
    List<String> cards = new ArrayList<>();
    cards.add("//USER1A JOB 1");
    cards.add("//S EXEC PGM=SDSF");
    cards.add("//ISFOUT DD SYSOUT=*");
    cards.add("//ISFIN DD *");
    cards.addAll(List.of(commands));
    JobId id = system.submit("USER1", cards.toArray(new String[0]));
    system.awaitEnd(id);
    return id;
  }
}
