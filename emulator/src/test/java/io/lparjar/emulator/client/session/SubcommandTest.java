package io.lparjar.emulator.client.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubcommandTest {
  @ParameterizedTest
  @CsvSource({
    "g, GET",
    "get, GET",
    "gl, GLOB",
    "pu, PUT",
    "prom, PROMPT",
    "o, OPEN",
    "cd, CD",
    "cw, CD",
    "cwd, CD",
    "cdu, CDUP",
    "bin, BINARY",
    "acct, ACCOUNT",
    "locsi, LOCSITE",
    "QUI, QUIT",
    "?, QUESTION_MARK"
  })
  void shortestFormsAreUnderstood(String word, Subcommand expected) {
    assertThat(Subcommand.find(word)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({"m", "q", "loc", "re", "s"})
  void shorterWordsAreAmbiguous(String word) {
    assertThat(Subcommand.find(word)).hasSizeGreaterThan(1);
  }

  @Test
  void otherWordsAreUnknown() {
    assertThat(Subcommand.find("xyz")).isEmpty();
  }

  @Test
  void everyShortestFormIsClear() {
    assertThat(Arrays.stream(Subcommand.values()).filter(each -> each != Subcommand.NONE))
        .allSatisfy(
            each ->
                assertThat(Subcommand.find(shortest(each.form())))
                    .as(each.form())
                    .containsExactly(each));
  }

  private static String shortest(String form) {
    return form.replaceAll("[a-z].*", "").toLowerCase(Locale.ROOT);
  }

  @Test
  void codesAreUnique() {
    assertThat(Arrays.stream(Subcommand.values()).map(Subcommand::code)).doesNotHaveDuplicates();
  }
}
