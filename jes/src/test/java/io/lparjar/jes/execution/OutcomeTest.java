package io.lparjar.jes.execution;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.jes.job.CompletionCode.ConditionCode;
import io.lparjar.jes.job.CompletionCode.SystemAbend;
import io.lparjar.jes.job.CompletionCode.UserAbend;
import io.lparjar.jes.job.JobId;
import io.lparjar.jes.job.JobPhase;
import io.lparjar.jes.job.JobSummary;
import io.lparjar.jes.outcome.OutcomeRule;
import io.lparjar.jes.outcome.OutcomeScript;
import io.lparjar.jes.outcome.StepOutcome;
import io.lparjar.jes.spool.MovingClock;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutcomeTest {
  private final OutcomeScript script = new OutcomeScript();
  private final MovingClock clock = new MovingClock(TestSystem.CLOCK.instant());
  private final TestSystem system = TestSystem.inMemory(clock, script);

  @AfterEach
  void end() {
    system.close();
  }

  private JobId submit(String... steps) {
    String[] cards = new String[steps.length + 1];
    cards[0] = "//USER1A   JOB 1,NOTIFY=USER1";
    System.arraycopy(steps, 0, cards, 1, steps.length);
    return system.submit("USER1", cards);
  }

  @Test
  void aProgramThatNobodyHasEndsAsScripted() {
    script.add(OutcomeRule.ofProgram("PAYROLL", StepOutcome.returnCode(8)));

    assertThat(system.awaitEnd(submit("//S1       EXEC PGM=PAYROLL")).completion())
        .contains(new ConditionCode(8));
  }

  @Test
  void abendsAreScripted() {
    script.add(OutcomeRule.ofStep("USER1?", "S1", StepOutcome.systemAbend(0x0C7)));
    script.add(OutcomeRule.ofStep("OTHER", "*", StepOutcome.returnCode(0)));

    assertThat(system.awaitEnd(submit("//S1       EXEC PGM=IEFBR14")).completion())
        .contains(new SystemAbend(0x0C7, 0));
    script.add(OutcomeRule.ofStep("*", "*", StepOutcome.userAbend(16)));
    assertThat(system.awaitEnd(submit("//S2       EXEC PGM=IEFBR14")).completion())
        .contains(new UserAbend(16, 0));
  }

  @Test
  void theRuleAddedLastHoldsUntilItIsRemoved() {
    OutcomeRule later = OutcomeRule.ofProgram("P*", StepOutcome.returnCode(4));
    script.add(OutcomeRule.ofProgram("PAYROLL", StepOutcome.returnCode(8)));
    script.add(later);

    assertThat(system.awaitEnd(submit("//S1       EXEC PGM=PAYROLL")).completion())
        .contains(new ConditionCode(4));
    script.remove(later);
    assertThat(system.awaitEnd(submit("//S1       EXEC PGM=PAYROLL")).completion())
        .contains(new ConditionCode(8));
    script.clear();
    assertThat(system.awaitEnd(submit("//S1       EXEC PGM=PAYROLL")).completion())
        .contains(new SystemAbend(0x806, 4));
  }

  @Test
  void outputGoesToTheDdsThatTheStepHas() throws IOException {
    script.add(
        OutcomeRule.ofProgram(
            "PAYROLL",
            StepOutcome.returnCode(0)
                .writing("REPORT", "LINE 1", "LINE 2")
                .writing("NODD", "LOST")));
    JobId id = submit("//S1       EXEC PGM=PAYROLL", "//REPORT   DD SYSOUT=*");
    system.awaitEnd(id);

    assertThat(system.lines(id, "REPORT")).containsExactly("LINE 1", "LINE 2");
  }

  @Test
  void runTimePassesOnTheClockOfTheSystem() {
    script.add(
        OutcomeRule.ofProgram("LONG", StepOutcome.returnCode(0).after(Duration.ofMinutes(2))));
    JobId id = submit("//S1       EXEC PGM=LONG");
    Instant begin = clock.instant();

    assertThat(awaitEndWhileTimePasses(id).completion()).contains(new ConditionCode(0));
    assertThat(Duration.between(begin, clock.instant()))
        .isGreaterThanOrEqualTo(Duration.ofMinutes(2));
  }

  private JobSummary awaitEndWhileTimePasses(JobId id) {
    TestSystem.waiting()
        .until(
            () -> {
              clock.advance(Duration.ofSeconds(5));
              return system.find(id).phase() == JobPhase.OUTPUT;
            });
    return system.find(id);
  }

  @Test
  void aStepThatNeverEndsCanBeCancelled() {
    script.add(OutcomeRule.ofProgram("LOOP", StepOutcome.never()));
    JobId id = submit("//S1       EXEC PGM=LOOP");
    TestSystem.waiting()
        .until(() -> system.jes2().activeStep(system.requester("USER1"), id).isPresent());
    system.jes2().cancel(system.requester("USER1"), id);

    assertThat(system.awaitEnd(id).completion()).contains(new SystemAbend(0x222, 0));
  }

  @Test
  void aStepWhoseTimeIsOverEndsWithS322AndEvenStepsRun() throws IOException {
    script.add(OutcomeRule.ofProgram("LOOP", StepOutcome.never()));
    JobId id =
        submit(
            "//S1       EXEC PGM=LOOP,TIME=(1,30)",
            "//S2       EXEC PGM=IEFBR14",
            "//S3       EXEC PGM=IEFBR14,COND=EVEN");

    assertThat(awaitEndWhileTimePasses(id).completion()).contains(new SystemAbend(0x322, 0));
    assertThat(system.lines(id, "JESMSGLG"))
        .anyMatch(line -> line.contains("IEF450I USER1A S1 - ABEND=S322 U0000 REASON=00000000"));
    assertThat(system.lines(id, "JESYSMSG"))
        .contains(" IEF142I USER1A S3 - STEP WAS EXECUTED - COND CODE 0000");
  }

  @Test
  void theUserOfNotifyIsToldHowTheJobEnded() {
    script.add(OutcomeRule.ofProgram("FAIL", StepOutcome.systemAbend(0x0C4)));
    system.awaitEnd(submit("//S1       EXEC PGM=IEFBR14"));
    system.awaitEnd(submit("//S1       EXEC PGM=FAIL"));
    system.awaitEnd(submit("//S1       EXEX PGM=IEFBR14"));

    assertThat(system.console())
        .filteredOn(line -> line.startsWith("$HASP165"))
        .containsExactly(
            "$HASP165 USER1A   ENDED AT N1  MAXCC=0 CN(INTERNAL)",
            "$HASP165 USER1A   ENDED AT N1 - ABENDED S0C4 U0000 CN(INTERNAL)",
            "$HASP165 USER1A   ENDED AT N1 - JCL ERROR CN(INTERNAL)");
  }
}
