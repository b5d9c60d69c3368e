package io.lparjar.emulator.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.allocation.Requester;
import io.lparjar.emulator.Jobs;
import io.lparjar.emulator.ZosEmulator;
import io.lparjar.emulator.given.GivenDataSet;
import io.lparjar.jes.job.CompletionCode;
import io.lparjar.jes.job.JobFilter;
import io.lparjar.security.saf.UserId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Conditional access of jobs: by the program of the step, and by the input device. */
@Timeout(120)
final class ProgramAccessTest {

  private final ZosEmulator system =
      ZosEmulator.builder()
          .user("USER1", "SECRET")
          .program("OTHER", step -> step.openInput("SYSUT1").next() ? 0 : 4)
          .start();

  @BeforeEach
  void define() {
    system
        .given()
        .racf("ADDGROUP SYS2")
        .racf("ADDSD 'SYS2.**' UACC(NONE) NOTIFY(IBMUSER)")
        .dataSet("SYS2.DATA", GivenDataSet.fixedBlocked(80).records("A"));
  }

  @AfterEach
  void close() {
    system.close();
  }

  private List<CompletionCode> run(String program) throws IOException {
    Requester user =
        new Requester(system.saf().environmentOf(new UserId("USER1")).orElseThrow(), "USER1", 99);
    Jobs.submit(
        system,
        user,
        List.of(
            "//COPY JOB (1),'X',CLASS=A",
            "//ONE EXEC PGM=" + program,
            "//SYSPRINT DD SYSOUT=*",
            "//SYSUT1 DD DSN=SYS2.DATA,DISP=SHR",
            "//SYSUT2 DD SYSOUT=*",
            "//SYSIN DD DUMMY"));
    Jobs.awaitEnd(system);
    List<CompletionCode> codes = new ArrayList<>();
    system
        .jes()
        .list(system.requester(), JobFilter.ALL, job -> job.completion().ifPresent(codes::add));
    return codes;
  }

  @Test
  void theProgramOfTheStepOpensTheDataSet() throws IOException {
    system
        .given()
        .racf("SETROPTS WHEN(PROGRAM)")
        .racf("PERMIT 'SYS2.**' ID(USER1) ACCESS(READ) WHEN(PROGRAM(IEBGENER))");
    assertThat(run("IEBGENER")).containsExactly(new CompletionCode.ConditionCode(0));
  }

  @Test
  void anotherProgramDoesNot() throws IOException {
    system
        .given()
        .racf("SETROPTS WHEN(PROGRAM)")
        .racf("PERMIT 'SYS2.**' ID(USER1) ACCESS(READ) WHEN(PROGRAM(IEBGENER))");
    assertThat(run("OTHER")).noneMatch(code -> code instanceof CompletionCode.ConditionCode);
    assertThat(system.journal().refusals()).isNotEmpty();
    assertThat(system.console().log().entries().toString())
        .contains("ICH70004I USER(USER1   )", "ENTITY 'SYS2.DATA'");
  }

  @Test
  void jobsEnterByTheInternalReader() throws IOException {
    system
        .given()
        .racf("SETROPTS CLASSACT(JESINPUT)")
        .racf("PERMIT 'SYS2.**' ID(USER1) ACCESS(READ) WHEN(JESINPUT(INTRDR))");
    assertThat(run("IEBGENER")).containsExactly(new CompletionCode.ConditionCode(0));
  }
}
