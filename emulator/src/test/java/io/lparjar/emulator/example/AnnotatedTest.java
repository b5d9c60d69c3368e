package io.lparjar.emulator.example;

import static io.lparjar.emulator.assertj.DataSetAssert.assertThatDataSet;
import static io.lparjar.emulator.given.GivenDataSet.fixedBlocked;
import static io.lparjar.emulator.given.GivenDataSet.variableBlocked;
import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.allocation.Serialization;
import io.lparjar.emulator.ZosEmulator;
import io.lparjar.emulator.fault.Fault;
import io.lparjar.emulator.fault.FaultRule;
import io.lparjar.emulator.junit.WithZos;
import org.junit.jupiter.api.Test;

@WithZos(users = "ALICE:SECRET")
final class AnnotatedTest {
  @Test
  void libraryHasItsMembers(ZosEmulator zos) {
    zos.given().dataSet("ALICE.JCL", fixedBlocked(80).library().member("COPY", "//COPY JOB"));

    assertThatDataSet(zos, "ALICE.JCL").hasDsorg("PO").hasMembers("COPY");
  }

  @Test
  void everythingCanBeGiven(ZosEmulator zos) {
    zos.given()
        .user("BOB", "PASSWORD")
        .racf("PERMIT 'ALICE.**' ID(BOB) ACCESS(READ)")
        .dataSet("ALICE.LOG", variableBlocked(255).records("a line"))
        .dataSet("ALICE.RAW", fixedBlocked(4).records(new byte[] {0, 1, 2, 3}))
        .dataSet("ALICE.OLD", fixedBlocked(80).records("X").migrated())
        .generationGroup("ALICE.DAILY", 3)
        .generation("ALICE.DAILY", fixedBlocked(80).records("MONDAY"))
        .sql("CREATE TABLE ALICE.T (A INTEGER); INSERT INTO ALICE.T VALUES (1)")
        .unixFile("/u/alice/notes.txt", "a line\n");
    try (Serialization.Hold held = zos.given().inUse("ALICE.LOG")) {
      // who stores ALICE.LOG now is told that BATCHJOB holds it
      assertThat(held).isNotNull();
    }

    assertThatDataSet(zos, "ALICE.DAILY.G0001V00").hasRecords("MONDAY");
  }

  @Test
  void faultsFollowRules(ZosEmulator zos) {
    zos.faults().next(Fault.RESET_DATA_HALFWAY);
    zos.faults().add(FaultRule.of(Fault.DATA_SET_IN_USE).times(2).on("PROD.**"));
    zos.faults().add(FaultRule.of(Fault.SLOW_DATA).always().withProbability(0.1, 42));
    zos.faults().add(FaultRule.reply(450, "Try later."));

    assertThat(zos.faults().pending()).hasSize(4);
  }
}
