package io.lparjar.datasets.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.lparjar.datasets.name.InvalidNameException.Reason;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DataSetPatternTest {

  @ParameterizedTest
  @CsvSource({
    "A.B, A.B",
    "A.B*, A.B",
    "A.B*, A.BCD",
    "A.*, A.B",
    "A.*.C, A.XYZ.C",
    "A.%, A.B",
    "A.B%D, A.BCD",
    "A.%*, A.B",
    "A.%%*, A.BCD",
    "**, A",
    "**, A.B.C",
    "A.**, A",
    "A.**, A.B",
    "A.**, A.B.C.D",
    "A.*.**, A.B",
    "**.C, C",
    "**.C, A.B.C",
    "A.**.C, A.C",
    "A.**.C, A.C.C",
    "A.**.C.**, A.B.C.D",
    "A.**.B.C, A.B.B.C",
    "A.**.B.%.D, A.B.B.C.B.C.D",
    "A.**.**, A",
    "*.*, A.B"
  })
  void matches(String pattern, String name) {
    assertThat(DataSetPattern.parse(pattern).matches(DataSetName.parse(name))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "A.B, A.BC",
    "A.BC, A.B",
    "A.B, A.B.C",
    "A.B.C, A.B",
    "A*, A.B",
    "A.*, A",
    "A.*, A.B.C",
    "A.%, A.BC",
    "A.%%*, A.B",
    "*, A.B",
    "A.**, AB",
    "A.**, B.A",
    "A.*.**, A",
    "**.C, A.BC",
    "**.C, C.A",
    "A.**.C, A.B",
    "A.**.C, A.C.D",
    "A.**.B.C, A.B.D.C"
  })
  void doesNotMatch(String pattern, String name) {
    assertThat(DataSetPattern.parse(pattern).matches(DataSetName.parse(name))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "A.B, A.B",
    "A.B*, A.B",
    "A.B%C, A.B",
    "A.*, A.",
    "A.*.**, A.",
    "A.B.**, A.B",
    "A.**.C, A",
    "**, ''",
    "*.A, ''",
    "%A.B, ''"
  })
  void prefixIsWhatEveryMatchBeginsWith(String pattern, String prefix) {
    assertThat(DataSetPattern.parse(pattern).prefix()).isEqualTo(prefix);
  }

  @ParameterizedTest
  @CsvSource({
    "'', EMPTY",
    "A*B, WILDCARD_MISPLACED",
    "*B, WILDCARD_MISPLACED",
    "A.*B*, WILDCARD_MISPLACED",
    "A**, WILDCARD_MISPLACED",
    "**A, WILDCARD_MISPLACED",
    "A.B**.C, WILDCARD_MISPLACED",
    "***, WILDCARD_MISPLACED",
    "A., QUALIFIER_EMPTY",
    "A..**, QUALIFIER_EMPTY",
    ".**, QUALIFIER_EMPTY",
    "**., QUALIFIER_EMPTY",
    "ABCDEFGHI*, QUALIFIER_TOO_LONG",
    "%%%%%%%%%, QUALIFIER_TOO_LONG",
    "1*, BEGINS_INVALID",
    "A.-*, BEGINS_INVALID",
    "A?, CONTAINS_INVALID",
    "A(B*), CONTAINS_INVALID",
    "AAAAAAAA.BBBBBBBB.CCCCCCCC.DDDDDDDD.EEEEEEEE.*, TOO_LONG"
  })
  void rejectsWithTheReason(String text, Reason reason) {
    assertThat(
            catchThrowableOfType(InvalidNameException.class, () -> DataSetPattern.parse(text))
                .reason())
        .isEqualTo(reason);
  }

  @Test
  void lengthIsThatOfTheShortestMatch() {
    String longest = "AAAAAAAA.BBBBBBBB.CCCCCCCC.DDDDDDDD.EEEEEEEE";
    assertThat(DataSetPattern.parse(longest + ".**").matches(DataSetName.parse(longest))).isTrue();
    assertThat(DataSetPattern.parse("ABCDEFGH*").matches(DataSetName.parse("ABCDEFGH"))).isTrue();
  }

  @Test
  void parseFoldsToUpperCase() {
    assertThat(DataSetPattern.parse("a.b*")).hasToString("A.B*");
  }

  @Test
  void agreesWithARegularExpressionOnRandomNames() {
    Random random = new Random(1047);
    List<String> parts = List.of("A", "B", "AB", "*", "**", "%", "A*", "%*", "A%");
    for (int round = 0; round < 20_000; round++) {
      DataSetPattern pattern = DataSetPattern.parse(join(random, parts));
      DataSetName name = DataSetName.parse(join(random, List.of("A", "B", "AB", "BA")));
      assertThat(pattern.matches(name))
          .as("%s on %s", pattern, name)
          .isEqualTo(regularExpression(pattern).matcher("." + name).matches());
      if (pattern.matches(name)) {
        assertThat(name.value()).startsWith(pattern.prefix());
      }
    }
  }

  private static String join(Random random, List<String> parts) {
    StringBuilder text = new StringBuilder(parts.get(random.nextInt(parts.size())));
    for (int more = random.nextInt(5); more > 0; more--) {
      text.append('.').append(parts.get(random.nextInt(parts.size())));
    }
    return text.toString();
  }

  private static Pattern regularExpression(DataSetPattern pattern) {
    StringBuilder expression = new StringBuilder();
    for (String qualifier : pattern.value().split("\\.", -1)) {
      expression.append(
          qualifier.equals("**")
              ? "(\\.[^.]+)*"
              : "\\." + qualifier.replace("*", "[^.]*").replace("%", "[^.]"));
    }
    return Pattern.compile(expression.toString());
  }
}
