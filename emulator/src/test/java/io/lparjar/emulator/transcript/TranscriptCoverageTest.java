package io.lparjar.emulator.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.ftp.command.Verb;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.site.SiteAction;
import io.lparjar.emulator.ftp.site.SiteParameter;
import io.lparjar.emulator.ftp.site.SiteParameters;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether each row of the tables is named by a golden transcript. */
class TranscriptCoverageTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "transcripts");
  private static final String COMMAND = "C: ";
  private static final String SITE = "SITE ";
  private static final String STATEMENT = "FTP.DATA: ";

  private static List<String> lines() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      List<String> lines = new java.util.ArrayList<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).toList()) {
        lines.addAll(Files.readAllLines(file, StandardCharsets.UTF_8));
      }
      return lines;
    }
  }

  private static List<String> behind(String mark) throws IOException {
    return lines().stream()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(mark.length()).strip().toUpperCase(Locale.ROOT))
        .toList();
  }

  private static List<String> siteWords() throws IOException {
    return behind(COMMAND).stream()
        .filter(command -> command.startsWith(SITE))
        .flatMap(command -> Arrays.stream(command.substring(SITE.length()).split("[ =]+", -1)))
        .toList();
  }

  private static Set<String> firstWords(List<String> lines) {
    return lines.stream().map(line -> line.split(" +", 2)[0]).collect(Collectors.toSet());
  }

  @Test
  void eachVerbIsSent() throws IOException {
    assertThat(firstWords(behind(COMMAND)))
        .containsAll(Arrays.stream(Verb.values()).map(Verb::name).toList());
  }

  @Test
  void eachSiteKeywordIsSent() throws IOException {
    Set<Object> sent =
        siteWords().stream()
            .flatMap(word -> SiteParameters.keyword(word).stream())
            .collect(Collectors.toSet());

    assertThat(SiteParameters.keywords()).allMatch(sent::contains);
  }

  @Test
  void eachSiteActionIsSent() throws IOException {
    List<String> words = siteWords();

    assertThat(SiteAction.values())
        .allMatch(action -> words.stream().anyMatch(action.word()::matches));
  }

  @Test
  void eachStatementIsConfigured() throws IOException {
    Set<String> configured = firstWords(behind(STATEMENT));

    assertThat(ServerStatements.rows()).allMatch(row -> configured.contains(row.name()));
    assertThat(SiteParameters.rows())
        .map(SiteParameter::statement)
        .filteredOn(name -> !name.isEmpty())
        .allMatch(configured::contains);
  }
}
