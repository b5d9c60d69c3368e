package io.lparjar.security.racf.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.lparjar.security.racf.InitialProfiles;
import io.lparjar.security.racf.Racf;
import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.saf.UserId;
import io.lparjar.security.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs each {@code racf/<command>.txt} against a new system and compares what is said, line for
 * line.
 *
 * <p>{@code #} lines are comments, the first with source and mark; {@code USER id} goes on as
 * another user than IBMUSER; {@code C: } is a command, followed by its lines, each after {@code L:
 * }, and {@code R: } with the return code. Started with {@code -Dlparjar.update=true} it writes the
 * files and fails, so that every change is read in review.
 */
class RacfListingTest {
  private static final Path CASES = Path.of("src/test/resources/racf");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-02-29T12:00:00Z"), ZoneOffset.UTC);

  @TestFactory
  Stream<DynamicTest> commands() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> run(file)));
    }
  }

  private static void run(Path file) throws IOException {
    List<String> expected = Files.readAllLines(file);
    List<String> actual = play(expected);
    assertThat(expected.get(0)).as("source and mark").matches("# source: .+ mark: \\[.+\\].*");
    if (Boolean.getBoolean("lparjar.update") && !actual.equals(expected)) {
      Files.write(file, actual);
      fail("wrote " + file);
    }
    assertThat(actual).isEqualTo(expected);
  }

  private static List<String> play(List<String> script) {
    try (Database database = Database.inMemory();
        RacfDatabase racf = RacfDatabase.open(database, CLOCK)) {
      InitialProfiles.define(racf);
      Racf saf = new Racf(racf, event -> {});
      RacfCommands commands = new RacfCommands(racf, CLOCK);
      UserId user = new UserId("IBMUSER");
      List<String> played = new ArrayList<>();
      for (String line : script) {
        if (line.startsWith("L:") || line.startsWith("R:")) {
          continue;
        }
        played.add(line);
        if (line.startsWith("USER ")) {
          user = new UserId(line.substring(5));
        } else if (line.startsWith("C: ")) {
          CommandResult result =
              commands.execute(saf.environmentOf(user).orElseThrow(), line.substring(3));
          result.lines().forEach(said -> played.add(("L: " + said).stripTrailing()));
          played.add("R: " + result.returnCode());
        }
      }
      return played;
    }
  }
}
