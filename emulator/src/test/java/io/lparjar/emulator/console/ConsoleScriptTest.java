package io.lparjar.emulator.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import io.lparjar.datasets.allocation.Requester;
import io.lparjar.emulator.Jobs;
import io.lparjar.emulator.ZosEmulator;
import io.lparjar.emulator.release.Release;
import io.lparjar.emulator.tso.StreamTerminal;
import io.lparjar.jes.tso.TsoTerminal;
import io.lparjar.security.saf.UserId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
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
 * Plays the golden files of the console: {@code C:} a command, {@code A:} a line of its answer,
 * {@code J>} a card of a job for DEVUSER, {@code L:} a line of the whole console, which ends the
 * file; {@code PROFILE:} a line of PROFILE.TCPIP, {@code FTP.DATA:} one of the server's, {@code T:}
 * a TSO command of DEVUSER, {@code S:} a line of its answer. {@code -Dlparjar.update=true} rewrites
 * the files that differ and fails.
 */
final class ConsoleScriptTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "console");
  private static final String PROFILE = "PROFILE: ";
  private static final String FTP_DATA = "FTP.DATA: ";
  private static final String RELEASE = "RELEASE: ";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path directory;

  @TestFactory
  Stream<DynamicTest> scripts() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> scripts = files.sorted().toList();
      assertThat(scripts).isNotEmpty();
      return scripts.stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> play(file)));
    }
  }

  private ZosEmulator start(List<String> script) throws IOException {
    ZosEmulator.Builder wanted = ZosEmulator.builder().initiators(1);
    List<String> profile = behind(PROFILE, script);
    if (!profile.isEmpty()) {
      wanted.profile(Files.write(directory.resolve("profile.tcpip"), profile));
    }
    List<String> ftpData = behind(FTP_DATA, script);
    if (!ftpData.isEmpty()) {
      wanted.ftpData(Files.write(directory.resolve("ftp.data"), ftpData));
    }
    behind(RELEASE, script).stream()
        .flatMap(text -> Release.find(text).stream())
        .forEach(wanted::release);
    return wanted.start();
  }

  private static List<String> behind(String mark, List<String> script) {
    return script.stream()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(mark.length()))
        .toList();
  }

  private void play(Path file) throws IOException {
    List<String> script = Files.readAllLines(file, StandardCharsets.UTF_8);
    assertThat(script.get(0)).as("the source of " + file).matches("# source: .+ mark: \\[.+\\].*");
    List<String> played;
    try (ZosEmulator system = start(script)) {
      played = play(system, script);
    }
    if (!played.equals(script)) {
      if (Boolean.getBoolean("lparjar.update")) {
        Files.write(file, played, StandardCharsets.UTF_8);
      }
      fail(file + "\n" + String.join("\n", played));
    }
  }

  private static List<String> play(ZosEmulator system, List<String> script) throws IOException {
    List<String> played = new ArrayList<>();
    List<String> cards = new ArrayList<>();
    boolean wholeConsole = false;
    for (String line : script) {
      if (line.startsWith("J> ")) {
        cards.add(line.substring(3));
      } else if (!cards.isEmpty()) {
        submit(system, cards);
        cards.clear();
      }
      if (line.startsWith("L:")) {
        wholeConsole = true;
      } else if (!line.startsWith("A: ") && !line.startsWith("S:")) {
        played.add(line);
      }
      if (line.startsWith("C: ")) {
        String port = Integer.toString(system.ftpAddress().getPort());
        system.console().execute(line.substring(3)).stream()
            .map(answer -> "A: " + answer.replace(".." + port, "..{port}"))
            .forEach(played::add);
      } else if (line.startsWith("T: ")) {
        String port = Integer.toString(system.ftpAddress().getPort());
        tso(system, line.substring(3)).stream()
            .map(answer -> ("S: " + answer.replace(".." + port, "..{port}")).stripTrailing())
            .forEach(played::add);
      }
    }
    if (wholeConsole) {
      system.console().log().entries().stream()
          .flatMap(entry -> entry.display().stream())
          .map(shown -> "L: " + shown)
          .forEach(played::add);
    }
    return played;
  }

  private static List<String> tso(ZosEmulator system, String command) {
    StringWriter shown = new StringWriter();
    TsoTerminal terminal =
        new StreamTerminal(new BufferedReader(Reader.nullReader()), new PrintWriter(shown));
    system.tso().execute(system.tso().logon("DEVUSER").orElseThrow(), terminal, command);
    return shown.toString().lines().toList();
  }

  private static void submit(ZosEmulator system, List<String> cards) throws IOException {
    Requester user =
        new Requester(
            system.saf().environmentOf(new UserId("DEVUSER")).orElseThrow(), "DEVUSER", 99);
    Jobs.submit(system, user, cards);
    Jobs.awaitEnd(system);
  }
}
