package io.lparjar.datasets.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What SIGKILL leaves of a process in which many store, rename and delete. */
final class KillTest {
  private static final int KILLS = 2;
  private static final Duration LIMIT = Duration.ofMinutes(2);

  /** Of one data set or member, each with a comma behind it. */
  private static final Predicate<String> RECORDS =
      Pattern.compile("((RECORD){1,3},)*").asMatchPredicate();

  @TempDir Path directory;

  @Test
  void nextStartFindsCatalogAndDevicesInAgreement() throws IOException, InterruptedException {
    Path home = Files.createDirectory(directory.resolve("home"));
    for (int kill = 0; kill < KILLS; kill++) {
      killAtWork(home, directory.resolve("begun" + kill));
      try (TestSystem system = TestSystem.on(Backing.DISK, home)) {
        assertThat(system.database.recovered()).isTrue();
        assertThat(system.check()).isEmpty();
        assertThat(CrashTest.stateOf(system).values()).allMatch(RECORDS);
      }
    }
  }

  private void killAtWork(Path home, Path begun) throws IOException, InterruptedException {
    Path output = directory.resolve("output");
    Process child =
        new ProcessBuilder(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-cp",
                System.getProperty("java.class.path"),
                RandomWork.class.getName(),
                home.toString(),
                begun.toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      await().atMost(LIMIT).until(() -> Files.exists(begun) || !child.isAlive());
      assertThat(child.isAlive()).as("%s", output).isTrue();
    } finally {
      child.destroyForcibly().waitFor();
    }
  }
}
