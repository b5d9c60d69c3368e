package io.lparjar.security.racf.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each operand of each command is shown in a golden listing, or has a reason to do nothing. */
class OperandCoverageTest {
  private static final Path CASES = Path.of("src/test/resources/racf");

  @Test
  void eachOperandIsShownOrHasAReason() throws IOException {
    Set<String> shown = shown();
    Set<String> missing = new TreeSet<>();
    for (CommandVerb verb : CommandVerb.values()) {
      for (String keyword : verb.keywords()) {
        boolean excused = verb.withoutEffect().contains(keyword);
        if (!excused && !shown.contains(verb + " " + keyword)) {
          missing.add(verb + " " + keyword);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void whatHasNoEffectHasAReasonAndNothingElseHas() {
    Set<String> taken =
        Arrays.stream(CommandVerb.values())
            .flatMap(verb -> verb.withoutEffect().stream())
            .collect(Collectors.toSet());
    assertThat(Arrays.stream(WithoutEffect.values()).map(Enum::name))
        .containsExactlyInAnyOrderElementsOf(taken);
    assertThat(WithoutEffect.values())
        .allSatisfy(operand -> assertThat(operand.reason()).contains(" "));
  }

  /** The operands of the golden commands, written out. */
  private static Set<String> shown() throws IOException {
    Set<String> shown = new HashSet<>();
    try (Stream<Path> files = Files.list(CASES)) {
      for (Path file : files.toList()) {
        Files.readAllLines(file).stream()
            .filter(line -> line.startsWith("C: "))
            .forEach(line -> addOperands(shown, TermReader.read(line.substring(3))));
      }
    }
    return shown;
  }

  private static void addOperands(Set<String> shown, List<Term> terms) {
    Optional<CommandVerb> verb = CommandVerb.find(terms.get(0).upperCase());
    verb.ifPresent(
        it ->
            terms.stream()
                .skip(1)
                .filter(term -> !term.text().isEmpty())
                .flatMap(term -> it.keyword(term.upperCase()).stream())
                .forEach(keyword -> shown.add(it + " " + keyword)));
  }
}
