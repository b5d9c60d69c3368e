package io.lparjar.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lparjar.jes.job.CompletionCode;
import io.lparjar.jes.job.CompletionCode.ConditionCode;
import io.lparjar.jes.job.CompletionCode.SystemFailure;
import io.lparjar.jes.job.JobFilter;
import io.lparjar.jes.job.JobPhase;
import io.lparjar.jes.job.JobSummary;
import io.lparjar.jes.outcome.OutcomeRule;
import io.lparjar.jes.outcome.StepOutcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.commons.net.ftp.FTPClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs submitted over many sessions run once each, also when the process is killed in between. */
class JobsAndKillTest {
  private static final int SESSIONS = 10;
  private static final int JOBS_A_SESSION = 10;
  private static final Duration LIMIT = Duration.ofMinutes(2);

  private @TempDir Path directory;

  /** The process that is killed: its steps of program BLOCK never end. */
  static final class Child {
    private Child() {}

    public static void main(String[] arguments) throws Exception {
      ZosEmulator system =
          ZosEmulator.builder().home(Path.of(arguments[0])).user("USER1", "SECRET").start();
      system.outcomes().add(OutcomeRule.ofProgram("BLOCK", StepOutcome.never()));
      Path port = Path.of(arguments[1]);
      Path written =
          Files.writeString(port.resolveSibling("writing"), "" + system.ftpAddress().getPort());
      Files.move(written, port);
      Thread.currentThread().join();
    }
  }

  @Test
  void jobsOfManySessionsRunOnce() throws Exception {
    try (ZosEmulator system = ZosEmulator.builder().user("USER1", "SECRET").start()) {
      submitFromAllSessions(system.ftpAddress().getPort());

      assertThat(completions(system)).hasSize(SESSIONS * JOBS_A_SESSION).allMatch(this::isGood);
    }
  }

  @Test
  void jobsThatWaitWhenTheProcessIsKilledRunOnceAndRunningOnesAreReported() throws Exception {
    Path home = directory.resolve("home");
    Path portFile = directory.resolve("port");
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                Child.class.getName(),
                home.toString(),
                portFile.toString())
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("log").toFile())
            .start();
    try {
      await().atMost(LIMIT).until(() -> Files.exists(portFile) || !child.isAlive());
      int port = Integer.parseInt(Files.readString(portFile));
      submit(port, "BLOCK", "B", SESSIONS);
      await().atMost(LIMIT).until(() -> active(port) == SESSIONS);
      submitFromAllSessions(port);
    } finally {
      child.destroyForcibly().waitFor();
    }
    try (ZosEmulator system = ZosEmulator.builder().home(home).start()) {
      List<CompletionCode> all = completions(system);

      assertThat(all).filteredOn(SystemFailure.class::isInstance).hasSize(SESSIONS);
      assertThat(all).filteredOn(this::isGood).hasSize(SESSIONS * JOBS_A_SESSION);
    }
  }

  private boolean isGood(CompletionCode code) {
    return code.equals(new ConditionCode(0));
  }

  private static void submitFromAllSessions(int port) throws Exception {
    ExecutorService sessions = Executors.newFixedThreadPool(SESSIONS);
    try {
      List<Future<?>> ends = new ArrayList<>();
      for (int i = 0; i < SESSIONS; i++) {
        String prefix = "S" + i;
        ends.add(
            sessions.submit(
                () -> {
                  submit(port, "IEFBR14", prefix, JOBS_A_SESSION);
                  return null;
                }));
      }
      for (Future<?> end : ends) {
        end.get();
      }
    } finally {
      sessions.shutdownNow();
    }
  }

  private static void submit(int port, String program, String prefix, int jobs) throws IOException {
    FTPClient client = new FTPClient();
    client.connect("127.0.0.1", port);
    try {
      client.login("USER1", "SECRET");
      client.enterLocalPassiveMode();
      client.sendCommand("SITE", "FILETYPE=JES");
      for (int i = 0; i < jobs; i++) {
        String job = "//" + prefix + "J" + i + " JOB 1\r\n//S EXEC PGM=" + program + "\r\n";
        boolean stored =
            client.storeFile(
                "JOB", new ByteArrayInputStream(job.getBytes(StandardCharsets.US_ASCII)));
        assertThat(stored).as(client.getReplyString()).isTrue();
      }
    } finally {
      client.disconnect();
    }
  }

  /** How many jobs run. */
  private static long active(int port) throws IOException {
    FTPClient client = new FTPClient();
    client.connect("127.0.0.1", port);
    try {
      client.login("USER1", "SECRET");
      client.enterLocalPassiveMode();
      client.sendCommand("SITE", "FILETYPE=JES JESJOBNAME=* JESSTATUS=ACTIVE");
      String[] rows = client.listNames();
      return rows == null ? 0 : Stream.of(rows).filter(row -> row.startsWith("JOB")).count();
    } finally {
      client.disconnect();
    }
  }

  /** How all jobs ended, when they have; each job name is there once. */
  private static List<CompletionCode> completions(ZosEmulator system) {
    await()
        .atMost(LIMIT)
        .until(() -> jobs(system).stream().allMatch(job -> job.phase() == JobPhase.OUTPUT));
    TreeMap<String, CompletionCode> byName = new TreeMap<>();
    for (JobSummary job : jobs(system)) {
      assertThat(byName.put(job.name(), job.completion().orElseThrow())).isNull();
    }
    return List.copyOf(byName.values());
  }

  private static List<JobSummary> jobs(ZosEmulator system) {
    List<JobSummary> jobs = new ArrayList<>();
    system.jes().list(system.requester(), JobFilter.ALL, jobs::add);
    return jobs;
  }
}
