package io.lparjar.emulator.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each resource that the FTP world checks is tried both ways, or there is a reason not to. */
final class ResourceEvidenceTest {
  private static final Path TABLE = Path.of("src/test/resources/saf-resources.txt");
  private static final List<Path> TESTS =
      List.of(Path.of("src/test/java"), Path.of("../security/src/test/java"));
  private static final int LAST_ROW = 28;

  /** A line of the table. */
  private record Row(int number, String resourceClass, String resource, String evidence) {
    static Row parse(String line) {
      String[] columns = line.split(" \\| ", -1);
      assertThat(columns).as(line).hasSize(4);
      return new Row(Integer.parseInt(columns[0]), columns[1], columns[2], columns[3]);
    }

    Optional<String> reason() {
      return Optional.of(evidence)
          .filter(text -> text.startsWith("because "))
          .map(text -> text.substring("because ".length()));
    }
  }

  static List<Row> rows() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.startsWith("#"))
        .map(Row::parse)
        .toList();
  }

  @Test
  void eachRowOfTheTableIsThere() throws IOException {
    assertThat(rows().stream().map(Row::number).distinct())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, LAST_ROW).boxed().toList());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aTestTriesTheResourceOrThereIsAReason(Row row) throws IOException {
    if (row.reason().isPresent()) {
      assertThat(row.reason().get().split(" ")).hasSizeGreaterThan(3);
      return;
    }
    String source = Files.readString(sourceOf(row.evidence()));
    assertThat(source).contains(row.resource());
  }

  private static Path sourceOf(String test) throws IOException {
    for (Path root : TESTS) {
      try (Stream<Path> files = Files.walk(root)) {
        Optional<Path> source = files.filter(file -> file.endsWith(test + ".java")).findFirst();
        if (source.isPresent()) {
          return source.get();
        }
      }
    }
    throw new AssertionError("there is no " + test);
  }
}
