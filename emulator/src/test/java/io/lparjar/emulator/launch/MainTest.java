package io.lparjar.emulator.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a process tells by its exit status. */
@Timeout(120)
final class MainTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path directory;

  /** The exit status of a process with these options. */
  private int run(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(Main.class.getName());
    command.addAll(List.of(options));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("log").toFile())
            .start();
    try {
      assertThat(process.waitFor(100, TimeUnit.SECONDS)).as("the process ends").isTrue();
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void aReadyFileThatCannotBeWrittenIsAFailure() throws Exception {
    String nowhere = directory.resolve("missing").resolve("ready").toString();

    int status =
        run(
            "--in-memory",
            "--port",
            "0",
            "--tls-port",
            "off",
            "--no-console",
            "--ready-file",
            nowhere);

    assertThat(status).isEqualTo(1);
    assertThat(directory.resolve("log")).content().contains("lparjar: cannot write " + nowhere);
  }

  @Test
  void aDumpIsMadeWhereAnotherSystemHasThePorts() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      Path dump = directory.resolve("dump");

      int status =
          run("--in-memory", "--port", port, "--tls-port", port, "--dump", dump.toString());

      assertThat(directory.resolve("log")).isEmptyFile();
      assertThat(status).isZero();
      assertThat(Files.isDirectory(dump)).isTrue();
    }
  }
}
