package io.lparjar.jes.execution;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.jes.job.CompletionCode.ConditionCode;
import io.lparjar.jes.job.CompletionCode.SystemFailure;
import io.lparjar.jes.job.JobId;
import io.lparjar.jes.job.JobPhase;
import io.lparjar.jes.spool.SpoolDataSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {
  @TempDir Path directory;

  @Test
  void heldJobIsHeldAfterARestart() throws IOException {
    JobId id;
    try (TestSystem first = TestSystem.onDisk(directory)) {
      id = first.submit("USER1", "//A JOB TYPRUN=HOLD", "//S1 EXEC PGM=IEFBR14");
    }
    try (TestSystem second = TestSystem.onDisk(directory)) {
      assertThat(second.find(id).held()).isTrue();
      second.jes2().release(second.requester("USER1"), id);
      assertThat(second.awaitEnd(id).completion()).contains(new ConditionCode(0));
    }
  }

  @Test
  void outputIsThereAfterARestart() throws IOException {
    JobId id;
    try (TestSystem first = TestSystem.onDisk(directory)) {
      id = first.submit("USER1", "//A JOB", "//S1 EXEC PGM=IEFBR14");
      first.awaitEnd(id);
    }
    try (TestSystem second = TestSystem.onDisk(directory)) {
      assertThat(second.lines(id, "JESMSGLG"))
          .anyMatch(line -> line.contains("$HASP395 A        ENDED - RC=0000"));
    }
  }

  @Test
  void waitingJobRunsAndRunningJobIsLostAfterAKill() throws IOException {
    Path home = directory.resolve("home");
    Path copy = directory.resolve("copy");
    WaitingProgram program = new WaitingProgram();
    JobId running;
    JobId waiting;
    try (TestSystem first = TestSystem.onDisk(home)) {
      first.programs().register("WAIT", program);
      running = first.submit("USER1", "//A JOB", "//S1 EXEC PGM=WAIT");
      first.awaitPhase(running, JobPhase.ACTIVE);
      waiting = first.submit("USER1", "//A JOB", "//S1 EXEC PGM=IEFBR14");
      copy(home, copy);
      program.letGo();
    }
    try (TestSystem second = TestSystem.onDisk(copy)) {
      assertThat(second.find(running).completion()).contains(new SystemFailure());
      assertThat(second.output(running))
          .extracting(SpoolDataSet::ddName)
          .containsExactly("JESMSGLG", "JESJCL", "JESYSMSG");
      assertThat(second.awaitEnd(waiting).completion()).contains(new ConditionCode(0));
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.toList()) {
        Files.copy(path, to.resolve(from.relativize(path)));
      }
    }
  }
}
