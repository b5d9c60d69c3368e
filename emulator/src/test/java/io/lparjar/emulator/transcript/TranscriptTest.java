package io.lparjar.emulator.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import io.lparjar.emulator.ZosEmulator;
import io.lparjar.emulator.ftp.config.FirstConfiguration;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Plays every golden transcript. {@code -Dlparjar.update=true} rewrites the files that differ and
 * fails, so that each change is read before it is kept.
 */
final class TranscriptTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "transcripts");

  @TempDir private Path directory;

  @TestFactory
  Stream<DynamicTest> transcripts() throws IOException, URISyntaxException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      List<Path> transcripts =
          files.filter(path -> path.toString().endsWith(".txt")).sorted().toList();
      assertThat(transcripts).isNotEmpty();
      return transcripts.stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      FOLDER.relativize(file).toString(), file.toUri(), () -> play(file)));
    }
  }

  private ZosEmulator start(Transcript transcript) throws IOException {
    ZosEmulator.Builder wanted =
        ZosEmulator.builder()
            .user("USER1", "USER1")
            .release(transcript.release())
            .pause(duration -> {});
    if (transcript.needsTlsPort()) {
      wanted.tlsPort(0);
    }
    if (!transcript.configuration().isEmpty() || !transcript.missing().isEmpty()) {
      List<String> lines = new ArrayList<>(FirstConfiguration.lines());
      lines.removeIf(line -> transcript.missing().contains(line.split(" ", 2)[0]));
      lines.addAll(transcript.configuration());
      wanted.ftpData(Files.write(directory.resolve("ftp.data"), lines));
    }
    if (!transcript.profile().isEmpty()) {
      wanted.profile(Files.write(directory.resolve("profile.tcpip"), transcript.profile()));
    }
    if (!transcript.programs().isEmpty()) {
      wanted.programs(Files.write(directory.resolve("programs"), transcript.programs()));
    }
    if (!transcript.storage().isEmpty()) {
      wanted.storage(Files.write(directory.resolve("storage"), transcript.storage()));
    }
    return wanted.start();
  }

  private void play(Path file) throws IOException {
    Transcript transcript = Transcript.parse(Files.readAllLines(file, StandardCharsets.UTF_8));
    assertThat(transcript.source()).as("the source of " + file).isPresent();
    try (ZosEmulator system = start(transcript);
        TranscriptRunner runner = new TranscriptRunner(system, transcript)) {
      List<String> differences = runner.run();
      if (differences.isEmpty()) {
        return;
      }
      if (Boolean.getBoolean("lparjar.update")) {
        Files.write(file, runner.actual(), StandardCharsets.UTF_8);
      }
      fail(file + "\n" + String.join("\n", differences));
    }
  }
}
