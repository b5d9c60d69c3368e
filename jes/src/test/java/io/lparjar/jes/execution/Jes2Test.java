package io.lparjar.jes.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.datasets.allocation.Requester;
import io.lparjar.jes.job.CompletionCode.ConditionCode;
import io.lparjar.jes.job.CompletionCode.JclError;
import io.lparjar.jes.job.CompletionCode.SystemAbend;
import io.lparjar.jes.job.JobFilter;
import io.lparjar.jes.job.JobId;
import io.lparjar.jes.job.JobPhase;
import io.lparjar.jes.job.JobSummary;
import io.lparjar.jes.spool.SpoolDataSet;
import io.lparjar.jes.subsystem.JobChange;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SafDecision;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class Jes2Test {
  private static final String STEP = "//STEP1    EXEC PGM=IEFBR14";
  private static final String WAIT = "//STEP1    EXEC PGM=WAIT";

  private final TestSystem system = TestSystem.inMemory();
  private final WaitingProgram waiting = new WaitingProgram();

  @BeforeEach
  void registerProgram() {
    system.programs().register("WAIT", waiting);
  }

  @AfterEach
  void end() {
    waiting.letGo();
    system.close();
  }

  @Test
  void recordsWithoutAJobStatementMakeNoJob() {
    assertThat(system.submitAll("USER1", "HELLO", "//STEP1 EXEC PGM=IEFBR14")).isEmpty();
  }

  @Test
  void jobsOfOneReaderGetNumbersInTheirOrder() {
    assertThat(system.submitAll("USER1", job("USER1A"), STEP, job("USER1B"), STEP))
        .containsExactly(new JobId(1), new JobId(2));
  }

  @Test
  void endedJobShowsItsHighestConditionCode() {
    system.programs().register("RC8", step -> 8);

    JobId id = system.submit("USER1", job("USER1A"), "//S1 EXEC PGM=RC8", "//S2 EXEC PGM=IEFBR14");

    assertThat(system.awaitEnd(id).completion()).contains(new ConditionCode(8));
  }

  @Test
  void jclErrorShowsAtOnce() {
    JobId id = system.submit("USER1", job("USER1A"), "//STEP1 EXXC PGM=IEFBR14");

    assertThat(system.find(id).completion()).contains(new JclError());
    assertThat(system.output(id))
        .extracting(SpoolDataSet::ddName)
        .containsExactly("JESMSGLG", "JESJCL", "JESYSMSG");
  }

  @Test
  void scannedJobIsNotRun() {
    JobId id = system.submit("USER1", "//USER1A JOB TYPRUN=SCAN", WAIT);

    assertThat(system.find(id).phase()).isEqualTo(JobPhase.OUTPUT);
  }

  @Test
  void heldJobWaitsForItsRelease() {
    JobId id = system.submit("USER1", "//USER1A JOB TYPRUN=HOLD", STEP);
    assertThat(system.find(id)).matches(JobSummary::held);

    assertThat(system.jes2().release(system.requester("USER1"), id)).isTrue();

    assertThat(system.awaitEnd(id).completion()).contains(new ConditionCode(0));
  }

  @Test
  void jobThatWaitsCanBeChanged() {
    JobId id = system.submit("USER1", "//USER1A JOB TYPRUN=HOLD", STEP);
    Requester requester = system.requester("USER1");

    assertThat(system.jes2().change(requester, id, new JobChange("B", 15))).isTrue();
    assertThat(system.find(id).jobClass()).isEqualTo("B");

    system.jes2().release(requester, id);
    assertThat(system.awaitEnd(id).jobClass()).isEqualTo("B");
  }

  @Test
  void jobThatHasEndedCannotBeChanged() {
    JobId id = system.submit("USER1", job("USER1A"), STEP);
    system.awaitEnd(id);

    assertThat(system.jes2().change(system.requester("USER1"), id, new JobChange("B", null)))
        .isFalse();
  }

  @Test
  void hundredJobsOfTenThreadsRunOnceEach() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(10);
    try {
      List<Future<JobId>> submitted = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        String name = "JOB" + i;
        submitted.add(threads.submit(() -> system.submit("USER1", job(name), STEP)));
      }
      List<JobId> ids = new ArrayList<>();
      for (Future<JobId> future : submitted) {
        ids.add(future.get());
      }
      assertThat(ids).doesNotHaveDuplicates();
      for (JobId id : ids) {
        assertThat(system.awaitEnd(id).completion()).contains(new ConditionCode(0));
        assertThat(system.lines(id, "JESMSGLG"))
            .filteredOn(line -> line.contains("$HASP373"))
            .hasSize(1);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void jobWaitsForOneOfTheSameName() {
    JobId first = system.submit("USER1", job("USER1A"), WAIT);
    system.awaitPhase(first, JobPhase.ACTIVE);

    JobId second = system.submit("USER1", job("USER1A"), STEP);

    assertThat(system.find(second)).matches(JobSummary::duplicate);
    waiting.letGo();
    assertThat(system.awaitEnd(second).duplicate()).isFalse();
  }

  @Test
  void runningJobShowsItsStepAndItsLog() throws IOException {
    JobId id = system.submit("USER1", job("USER1A"), WAIT);
    Requester requester = system.requester("USER1");
    TestSystem.waiting().until(() -> system.jes2().activeStep(requester, id).isPresent());

    assertThat(system.jes2().activeStep(requester, id).orElseThrow().stepName()).isEqualTo("STEP1");
    assertThat(system.lines(id, "JESMSGLG")).anyMatch(line -> line.contains("$HASP373 USER1A"));
  }

  @Test
  void purgeOfARunningJobLeavesNothing() {
    JobId id = system.submit("USER1", job("USER1A"), WAIT);
    Requester requester = system.requester("USER1");
    TestSystem.waiting().until(() -> system.jes2().activeStep(requester, id).isPresent());

    assertThat(system.jes2().purge(requester, id)).isTrue();

    assertThat(system.jes2().find(requester, JobFilter.ALL, id)).isEmpty();
    assertThat(system.output(id)).isEmpty();
    TestSystem.waiting().until(() -> !system.isOnSpool(id));
  }

  @Test
  void jobThatIsRunningAtTheEndOfTheSystemIsCancelled() throws IOException {
    JobId id = system.submit("USER1", job("USER1A"), WAIT);
    Requester requester = system.requester("USER1");
    TestSystem.waiting().until(() -> system.jes2().activeStep(requester, id).isPresent());

    system.jes2().close();

    assertThat(system.find(id).completion()).contains(new SystemAbend(0x222, 0));
    assertThat(system.lines(id, "JESMSGLG"))
        .anyMatch(line -> line.contains("IEF450I USER1A STEP1 - ABEND=S222 U0000 REASON=00000000"));
  }

  @Test
  void purgedJobThatWaitedNeverRuns() {
    JobId id = system.submit("USER1", "//USER1A JOB TYPRUN=HOLD", WAIT);

    assertThat(system.jes2().purge(system.requester("USER1"), id)).isTrue();

    assertThat(system.jes2().find(system.requester("USER1"), JobFilter.ALL, id)).isEmpty();
    assertThat(system.jes2().release(system.requester("USER1"), id)).isFalse();
  }

  @Test
  void purgeOfAnUnknownJobIsRefused() {
    assertThat(system.jes2().purge(system.requester("USER1"), new JobId(99))).isFalse();
  }

  @Test
  void jobsOfOthersAreNotThere() {
    JobId id = system.submit("USER1", job("USER1A"), STEP);
    system.awaitEnd(id);
    Requester other = system.requester("USER2");

    assertThat(system.jes2().find(other, JobFilter.ALL, id)).isEmpty();
    assertThat(system.jes2().spoolDataSets(other, id)).isEmpty();
    assertThat(system.jes2().purge(other, id)).isFalse();
    assertThatThrownBy(() -> system.jes2().open(other, system.output(id).get(0)))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void profileShowsJobsToOthers() {
    system
        .saf()
        .decide("USER2", ResourceClass.JESSPOOL, "N1.USER1.USER1A.JOB00001", SafDecision.PERMIT);
    JobId id = system.submit("USER1", job("USER1A"), STEP);

    assertThat(system.jes2().find(system.requester("USER2"), JobFilter.ALL, id)).isPresent();
  }

  @Test
  void listIsNewestFirstAndFollowsTheFilter() {
    List<JobId> ids =
        system.submitAll("USER1", job("USER1A"), STEP, job("OTHER"), STEP, job("USER1B"), STEP);
    ids.forEach(system::awaitEnd);

    assertThat(names(new JobFilter("USER1*", "USER1", Optional.of(JobPhase.OUTPUT))))
        .containsExactly("USER1B", "USER1A");
    assertThat(names(new JobFilter("*", "*", Optional.of(JobPhase.INPUT)))).isEmpty();
  }

  @Test
  void listGoesBeyondOnePage() {
    String[] cards =
        IntStream.range(0, 300)
            .mapToObj(i -> "//J" + i + " JOB TYPRUN=HOLD")
            .flatMap(card -> List.of(card, STEP).stream())
            .toArray(String[]::new);
    system.submitAll("USER1", cards);

    assertThat(names(JobFilter.ALL)).hasSize(300).startsWith("J299").endsWith("J0");
  }

  @Test
  void refusedJobNameEndsAsJclError() throws IOException {
    system
        .saf()
        .decide("USER1", ResourceClass.JESJOBS, "SUBMIT.N1.PAYROLL.USER1", SafDecision.DENY);

    JobId id = system.submit("USER1", job("PAYROLL"), STEP);

    assertThat(system.find(id).completion()).contains(new JclError());
    assertThat(system.lines(id, "JESYSMSG")).anyMatch(line -> line.contains("ICH408I USER(USER1"));
  }

  @Test
  void jobOfAnotherUserNeedsHisPassword() {
    JobId wrong = system.submit("USER1", "//A JOB USER=USER2,PASSWORD=WRONG", STEP);
    JobId right = system.submit("USER1", "//B JOB USER=USER2,PASSWORD=SECRET", STEP);

    assertThat(system.find(wrong).completion()).contains(new JclError());
    assertThat(system.jes2().find(system.requester("USER2"), JobFilter.ALL, right)).isPresent();
  }

  @Test
  void surrogateNeedsNoPassword() {
    JobId refused = system.submit("USER1", "//A JOB USER=USER2", STEP);
    system.saf().decide("USER1", ResourceClass.SURROGAT, "USER2.SUBMIT", SafDecision.PERMIT);
    JobId permitted = system.submit("USER1", "//B JOB USER=USER2", STEP);

    assertThat(system.find(refused).completion()).contains(new JclError());
    assertThat(system.jes2().find(system.requester("USER2"), JobFilter.ALL, permitted)).isPresent();
  }

  private List<String> names(JobFilter filter) {
    List<String> names = new ArrayList<>();
    system.jes2().list(system.requester("USER1"), filter, job -> names.add(job.name()));
    return names;
  }

  private static String job(String name) {
    return "//" + name + " JOB (ACCT),'TEST',MSGCLASS=X";
  }

  @Test
  void libraryThatTheUserMayNotReadCountsAsEmpty() throws IOException {
    system.write("USER2.JCLLIB(MINE)", 80, "//S EXEC PGM=IEFBR14");
    system.saf().decide("USER1", ResourceClass.DATASET, "USER2.JCLLIB", SafDecision.DENY);

    JobId id =
        system.submit("USER1", "//A JOB", "// JCLLIB ORDER=(USER2.JCLLIB)", "//CALL EXEC MINE");

    assertThat(system.awaitEnd(id).completion()).contains(new JclError());
    assertThat(system.lines(id, "JESYSMSG"))
        .contains("         3 IEFC612I PROCEDURE MINE WAS NOT FOUND");
  }

  @Test
  void aJobHeldBeforeConversionShowsItsErrorsWhenItIsReleased() {
    JobId id =
        system.submit("USER1", "//A        JOB TYPRUN=JCLHOLD", "//S        EXEX PGM=IEFBR14");
    assertThat(system.find(id).held()).isTrue();

    system.jes2().release(system.requester("USER1"), id);

    assertThat(system.awaitEnd(id).completion()).contains(new JclError());
  }

  @Test
  void ofTwoDdStatementsWithOneNameTheFirstIsUsedAndBothAreGivenBack() throws Exception {
    system.write("USER1.FIRST", 80, "FIRST");
    system.write("USER1.SECOND", 80, "SECOND");
    String[] cards = {
      "//A        JOB",
      "//S        EXEC PGM=IEBGENER",
      "//SYSPRINT DD DUMMY",
      "//SYSIN    DD DUMMY",
      "//SYSUT2   DD SYSOUT=*",
      "//SYSUT1   DD DSN=USER1.FIRST,DISP=OLD",
      "//SYSUT1   DD DSN=USER1.SECOND,DISP=OLD"
    };
    JobId first = system.submit("USER1", cards);
    JobId second = system.submit("USER1", cards);
    system.awaitEnd(first);
    system.awaitEnd(second);

    assertThat(system.lines(second, "SYSUT2").get(0)).startsWith("FIRST");
  }
}
