package io.lparjar.jes.execution;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.jes.job.JobId;
import io.lparjar.jes.job.JobPhase;
import io.lparjar.jes.subsystem.Initiator;
import io.lparjar.jes.subsystem.Initiator.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InitiatorsTest {
  private final TestSystem system = TestSystem.inMemory(JesConfiguration.DEFAULT.withInitiators(2));
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
  void initiatorTakesJobsOfItsClassesOnly() {
    system.jes2().setClasses(1, "A");
    system.jes2().setClasses(2, "BC");

    JobId job = submit("USER1C", "C");

    system.awaitPhase(job, JobPhase.ACTIVE);
    TestSystem.waiting().until(() -> initiator(2).status() == Status.ACTIVE);
    assertThat(initiator(2).job()).contains(job);
    assertThat(initiator(2).jobName()).isEqualTo("USER1C");
    assertThat(initiator(1).status()).isEqualTo(Status.INACTIVE);
  }

  @Test
  void jobWaitsForAnInitiatorOfItsClass() {
    system.jes2().setClasses(1, "A");
    system.jes2().setClasses(2, "A");
    JobId other = submit("USER1B", "B");
    JobId job = submit("USER1A", "A");

    system.awaitPhase(job, JobPhase.ACTIVE);
    assertThat(system.find(other).phase()).isEqualTo(JobPhase.INPUT);

    int idle = initiator(1).status() == Status.INACTIVE ? 1 : 2;
    system.jes2().setClasses(idle, "");
    system.awaitPhase(other, JobPhase.ACTIVE);
  }

  @Test
  void drainedInitiatorEndsItsJobAndTakesNoOther() {
    JobId running = submit("USER1A", "A");
    system.awaitPhase(running, JobPhase.ACTIVE);

    system.jes2().drain(1);
    system.jes2().drain(2);
    assertThat(initiator(1).status()).isEqualTo(Status.DRAINING);
    JobId next = submit("USER1B", "A");
    waiting.letGo();
    system.awaitEnd(running);
    TestSystem.waiting().until(() -> initiator(1).status() == Status.DRAINED);
    assertThat(system.find(next).phase()).isEqualTo(JobPhase.INPUT);

    system.jes2().start(2);
    assertThat(system.awaitEnd(next).phase()).isEqualTo(JobPhase.OUTPUT);
  }

  @Test
  void whoSeesTheEndOfAJobFindsItsInitiatorFree() {
    JobId job = submit("USER1A", "A");
    waiting.letGo();

    system.awaitPhase(job, JobPhase.OUTPUT);
    assertThat(initiator(1).status()).isEqualTo(Status.INACTIVE);
  }

  @Test
  void moreInitiatorsRunMoreJobs() {
    JobId first = submit("USER1A", "A");
    JobId second = submit("USER1B", "A");
    JobId third = submit("USER1C", "A");
    system.awaitPhase(first, JobPhase.ACTIVE);
    system.awaitPhase(second, JobPhase.ACTIVE);

    system.jes2().setNumber(3);

    system.awaitPhase(third, JobPhase.ACTIVE);
    assertThat(system.jes2().initiators()).hasSize(3);
  }

  @Test
  void thereIsNoInitiatorBeyondTheirNumber() {
    assertThat(system.jes2().setClasses(3, "A")).isFalse();
    assertThat(system.jes2().drain(0)).isFalse();
    assertThat(system.jes2().start(3)).isFalse();
  }

  private Initiator initiator(int number) {
    return system.jes2().initiators().get(number - 1);
  }

  private JobId submit(String name, String jobClass) {
    return system.submit(
        "USER1", "//" + name + " JOB 1,CLASS=" + jobClass, "//STEP1    EXEC PGM=WAIT");
  }
}
