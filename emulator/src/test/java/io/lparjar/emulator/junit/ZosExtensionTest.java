package io.lparjar.emulator.junit;

import static io.lparjar.emulator.assertj.DataSetAssert.assertThatDataSet;
import static io.lparjar.emulator.given.GivenDataSet.fixedBlocked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.emulator.FtpClient;
import io.lparjar.emulator.ZosEmulator;
import io.lparjar.emulator.fault.Fault;
import io.lparjar.emulator.fault.FaultRule;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ZosExtensionTest {

  @Test
  void emulatorIsThereDuringTestsOnly() {
    ZosExtension unregistered = ZosExtension.create();

    assertThatThrownBy(unregistered::emulator).isInstanceOf(IllegalStateException.class);
  }

  @Nested
  final class InAStaticField {
    private static final Set<Integer> PORTS = new HashSet<>();

    @RegisterExtension
    static final ZosExtension ZOS =
        ZosExtension.of(
            ZosEmulator.builder()
                .given(given -> given.dataSet("DEVUSER.IN", fixedBlocked(80).records("X"))));

    @RepeatedTest(3)
    void systemIsResetBeforeEachTestOnTheSamePort() throws IOException {
      PORTS.add(ZOS.emulator().ftpAddress().getPort());

      assertThat(PORTS).hasSize(1);
      assertThatDataSet(ZOS.emulator(), "DEVUSER.IN").hasRecords("X");
      assertThatDataSet(ZOS.emulator(), "DEVUSER.OUT").doesNotExist();
      assertThat(ZOS.journal().entries()).isEmpty();
      FtpClient.store(FtpClient.login(ZOS.emulator()), "OUT", "Y\r\n");
    }
  }

  @Nested
  final class InAnInstanceField {
    private static final Set<ZosEmulator> SYSTEMS = new HashSet<>();

    @RegisterExtension final ZosExtension zos = ZosExtension.create();

    @RepeatedTest(2)
    void eachTestHasASystemOfItsOwn() {
      assertThat(SYSTEMS.add(zos.emulator())).isTrue();
      assertThat(SYSTEMS).filteredOn(ZosEmulator::isRunning).containsExactly(zos.emulator());
    }
  }

  @Nested
  final class KeepingState {
    private static final Set<ZosEmulator> SYSTEMS = new HashSet<>();

    @RegisterExtension static final ZosExtension ZOS = ZosExtension.create().keepingState();

    @RepeatedTest(2)
    void nextTestSeesWhatThisOneDid() {
      if (SYSTEMS.add(ZOS.emulator())) {
        ZOS.given().dataSet("DEVUSER.KEPT", fixedBlocked(80));
      }

      assertThatDataSet(ZOS.emulator(), "DEVUSER.KEPT").exists();
    }
  }

  @Nested
  @WithZos(users = "ALICE:SECRET")
  final class ByAnnotation {

    @RepeatedTest(2)
    void systemIsHandedToParameters(ZosEmulator zos) throws IOException {
      assertThat(FtpClient.login(zos).login("ALICE", "SECRET")).isTrue();
    }
  }

  @Test
  void failureReportShowsTheDialogue() throws IOException {
    try (ZosEmulator zos = ZosEmulator.builder().start()) {
      FtpClient.login(zos).pwd();

      assertThat(FailureReport.of(zos)).contains("[1] C: PWD", "[1] S: 257 ");
    }
  }

  @Test
  void failureReportTellsTheFaultsAndTheirSeeds() {
    try (ZosEmulator zos = ZosEmulator.builder().start()) {
      zos.faults().add(FaultRule.of(Fault.SLOW_DATA).always().withProbability(0.5, 42));

      assertThat(FailureReport.of(zos))
          .contains("fault SLOW_DATA,always,name=**,probability=0.5,seed=42\n");
    }
  }

  @Test
  void failureCarriesTheReport() throws Throwable {
    ZosExtension extension = ZosExtension.create();
    FakeContext context = new FakeContext();
    extension.beforeAll(context.proxy());
    AssertionError failure = new AssertionError("as expected");
    try {
      FtpClient.login(extension.emulator());

      assertThatThrownBy(() -> extension.handleTestExecutionException(context.proxy(), failure))
          .isSameAs(failure);
      assertThat(failure.getSuppressed()[0]).hasMessageContaining("C: USER DEVUSER");
      assertThat(context.published()).contains("C: USER DEVUSER");
    } finally {
      extension.afterAll(context.proxy());
    }
  }

  @Test
  void failureBeforeOrAfterATestCarriesTheReportToo() {
    ZosExtension extension = ZosExtension.create();
    FakeContext context = new FakeContext();
    extension.beforeAll(context.proxy());
    AssertionError before = new AssertionError("before");
    AssertionError after = new AssertionError("after");
    try {
      assertThatThrownBy(
              () -> extension.handleBeforeEachMethodExecutionException(context.proxy(), before))
          .isSameAs(before);
      assertThatThrownBy(
              () -> extension.handleAfterEachMethodExecutionException(context.proxy(), after))
          .isSameAs(after);
    } finally {
      extension.afterAll(context.proxy());
    }

    assertThat(before.getSuppressed()).hasSize(1);
    assertThat(after.getSuppressed()).hasSize(1);
  }
}
