package io.lparjar.emulator.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import io.lparjar.emulator.ZosEmulator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Types the lines behind {@code > } (secretly: {@code >! }) of every terminal transcript at USER1's
 * READY prompt, and compares the screen. {@code -Dlparjar.update=true} rewrites the files that
 * differ and fails.
 */
final class TerminalTranscriptTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "terminal");

  @TestFactory
  Stream<DynamicTest> transcripts() throws IOException {
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

  private static void play(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    List<String> comments = lines.stream().filter(line -> line.startsWith("# ")).toList();
    assertThat(comments).as("the source of " + file).anyMatch(line -> line.contains("source: "));
    List<String> expected = lines.stream().filter(line -> !line.startsWith("# ")).toList();
    try (ZosEmulator system = ZosEmulator.builder().user("USER1", "USER1").start()) {
      Placeholders names = new Placeholders();
      names.matches("{port}", Integer.toString(system.ftpAddress().getPort()));
      List<String> typed =
          expected.stream()
              .filter(line -> line.startsWith(">"))
              .map(
                  line ->
                      names.fill(line.substring(Math.min(line.length(), line.indexOf(' ') + 1))))
              .toList();
      TypedTerminal terminal = new TypedTerminal(typed);
      system.tso().run(system.tso().logon("USER1").orElseThrow(), terminal);
      String port = names.fill("{port}");
      List<String> screen =
          terminal.screen().stream().map(line -> line.replace(port, "{port}")).toList();
      compare(file, comments, expected, screen, new Placeholders());
    }
  }

  private static void compare(
      Path file,
      List<String> comments,
      List<String> expected,
      List<String> screen,
      Placeholders names)
      throws IOException {
    List<String> actual = new ArrayList<>(comments);
    int differing = expected.size() == screen.size() ? 0 : 1;
    for (int i = 0; i < screen.size(); i++) {
      boolean same = i < expected.size() && names.matches(expected.get(i), screen.get(i));
      actual.add(same ? expected.get(i) : screen.get(i));
      differing += same ? 0 : 1;
    }
    if (differing > 0) {
      if (Boolean.getBoolean("lparjar.update")) {
        Files.write(file, actual, StandardCharsets.UTF_8);
      }
      fail(file + "\n" + String.join("\n", actual));
    }
  }
}
