package io.lparjar.emulator.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.emulator.ZosEmulator;
import io.lparjar.jes.job.JobFilter;
import io.lparjar.jes.outcome.OutcomeRule;
import io.lparjar.jes.outcome.StepOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a seed says about how things go: data sets in use, and outcomes of steps. */
final class SeedSituationsTest {
  private static final String JOB = "//PAYJOB JOB 1\n//LOAD EXEC PGM=IEFBR14\n";

  @TempDir Path directory;

  @SuppressWarnings("NullAway.Init") // before each test
  private Path seed;

  @BeforeEach
  void makeFolder() throws IOException {
    seed = Files.createDirectories(directory.resolve("seed/jobs")).resolveSibling(".").normalize();
    Files.createDirectories(seed.resolve("datasets"));
  }

  @Test
  void dataSetHeldExclusivelyIsInUseByItsJob() throws IOException {
    file("datasets.txt", "ME.A INUSE=(EXCLUSIVE,PAYJOB)\n");
    try (ZosEmulator zos = builder().start()) {
      assertThat(holderMet(zos, DispositionStatus.SHR)).contains("001F PAYJOB EXCL on SYSDSN");
    }
  }

  @Test
  void dataSetHeldSharedCanBeRead() throws IOException {
    file("datasets.txt", "ME.A INUSE=SHARED\n");
    try (ZosEmulator zos = builder().start()) {
      assertThat(holderMet(zos, DispositionStatus.SHR)).isEmpty();
      assertThat(holderMet(zos, DispositionStatus.OLD)).contains("001F BATCHJOB SHR on SYSDSN");
    }
  }

  @Test
  void migratedDataSetCanBeInUse() throws IOException {
    file("datasets.txt", "ME.A MIGRATED INUSE=EXCLUSIVE\n");
    try (ZosEmulator zos = builder().start()) {
      assertThat(holderMet(zos, DispositionStatus.OLD)).isPresent();
    }
  }

  @Test
  void dataSetIsInUseAfterResetToo() throws IOException {
    file("datasets.txt", "ME.A INUSE=EXCLUSIVE\n");
    try (ZosEmulator zos = builder().start()) {
      zos.reset();

      assertThat(holderMet(zos, DispositionStatus.OLD)).isPresent();
    }
  }

  @Test
  void dataSetIsInUseAtEachStartOfItsHome() throws IOException {
    file("datasets.txt", "ME.A INUSE=EXCLUSIVE\n");
    Path home = directory.resolve("home");
    builder().home(home).start().close();
    try (ZosEmulator zos = builder().home(home).start()) {
      assertThat(holderMet(zos, DispositionStatus.OLD)).isPresent();
    }
  }

  @Test
  void dataSetInUseIsDumpedWithoutItsHolder() throws IOException {
    file("datasets.txt", "ME.A INUSE=EXCLUSIVE\n");
    Files.writeString(seed.resolve("datasets/ME.A.txt"), "A\n");
    Path target = directory.resolve("target");
    try (ZosEmulator zos = builder().start()) {
      zos.dump(target);
    }

    assertThat(target.resolve("datasets/ME.A.txt")).hasContent("A");
    assertThat(target.resolve("datasets.txt")).content().doesNotContain("INUSE");
  }

  @Test
  void stepsEndAsTheSeedSays() throws IOException {
    file("outcomes.txt", "# as in January\nOUTCOME JOB(PAY*) STEP(LOAD) RC(8)\n");
    file("jobs/10.jcl", JOB);
    try (ZosEmulator zos = builder().start()) {
      assertThat(completion(zos)).containsExactly("RC=0008");
    }
  }

  @Test
  void firstOutcomeThatMatchesHolds() throws IOException {
    file("outcomes.txt", "OUTCOME JOB(PAYJOB) ABEND(S0C7)\nOUTCOME RC(4)\n");
    file("jobs/10.jcl", JOB);
    try (ZosEmulator zos = builder().start()) {
      assertThat(completion(zos)).containsExactly("ABEND=S0C7");
    }
  }

  @Test
  void outcomesHoldAfterResetToo() throws IOException {
    file("outcomes.txt", "OUTCOME STEP(LOAD) RC(8)\n");
    file("jobs/10.jcl", JOB);
    try (ZosEmulator zos = builder().start()) {
      completion(zos);
      zos.outcomes().clear();
      zos.reset();

      assertThat(completion(zos)).containsExactly("RC=0008");
    }
  }

  @Test
  void outcomesOfTheProgramFileComeBeforeThoseOfTheSeed() throws IOException {
    file("outcomes.txt", "OUTCOME STEP(LOAD) RC(8)\n");
    file("jobs/10.jcl", JOB);
    Path programs = directory.resolve("programs.txt");
    Files.writeString(programs, "OUTCOME STEP(LOAD) RC(4)\n");
    try (ZosEmulator zos = builder().programs(programs).start()) {
      assertThat(completion(zos)).containsExactly("RC=0004");
    }
  }

  @Test
  void outcomesOfTestsComeBeforeThoseOfTheSeed() throws IOException {
    file("outcomes.txt", "OUTCOME STEP(LOAD) RC(8)\n");
    file("jobs/10.jcl", JOB);
    OutcomeRule rule = OutcomeRule.ofStep("PAYJOB", "LOAD", StepOutcome.returnCode(12));
    try (ZosEmulator zos = builder().given(given -> given.outcome(rule)).start()) {
      assertThat(completion(zos)).containsExactly("RC=0012");
    }
  }

  private ZosEmulator.Builder builder() {
    return ZosEmulator.builder().seed(seed);
  }

  private void file(String name, String content) throws IOException {
    Files.writeString(seed.resolve(name), content);
  }

  /** Who holds ME.A when somebody wants it; empty when it can be had. */
  private static Optional<String> holderMet(ZosEmulator zos, DispositionStatus status) {
    AllocationRequest request = AllocationRequest.existing(DataSetName.parse("ME.A"), status);
    try (Allocation allocation = zos.dataSets().allocate(zos.requester(), request)) {
      assertThat(allocation).isNotNull();
      return Optional.empty();
    } catch (DataSetException inUse) {
      return inUse.holder();
    }
  }

  private static List<String> completion(ZosEmulator zos) {
    List<String> ends = new ArrayList<>();
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> {
              ends.clear();
              zos.jes()
                  .list(
                      zos.requester(),
                      JobFilter.ALL,
                      job -> job.completion().ifPresent(end -> ends.add(end.message())));
              assertThat(ends).isNotEmpty();
            });
    return ends;
  }
}
