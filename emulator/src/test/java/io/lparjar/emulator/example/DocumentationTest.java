package io.lparjar.emulator.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.fault.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page for test writers shows code that is compiled and run here. */
final class DocumentationTest {
  private static final Path PAGE = Path.of("../docs/testing-with-lparjar.md");
  private static final Path SOURCES = Path.of("src/test/java/io/lparjar/emulator/example");

  @Test
  void eachJavaBlockStandsInAnExample() throws IOException {
    String sources = sources();

    assertThat(javaBlocks()).isNotEmpty().allSatisfy(block -> assertThat(sources).contains(block));
  }

  @Test
  void eachFaultIsExplained() throws IOException {
    String page = Files.readString(PAGE);

    assertThat(Fault.values()).allSatisfy(fault -> assertThat(page).contains("`" + fault + "`"));
  }

  private static List<String> javaBlocks() throws IOException {
    List<String> blocks = new ArrayList<>();
    String[] parts = Files.readString(PAGE).split("```", -1);
    for (int i = 1; i < parts.length; i += 2) {
      if (parts[i].startsWith("java\n")) {
        blocks.add(withoutIndentation(parts[i].substring("java\n".length())));
      }
    }
    return blocks;
  }

  private static String sources() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files.map(DocumentationTest::read).collect(Collectors.joining("\n"));
    }
  }

  private static String read(Path file) {
    try {
      return withoutIndentation(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withoutIndentation(String code) {
    return code.lines().map(String::strip).collect(Collectors.joining("\n"));
  }
}
