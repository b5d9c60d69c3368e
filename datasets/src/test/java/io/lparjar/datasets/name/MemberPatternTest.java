package io.lparjar.datasets.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.lparjar.datasets.name.InvalidNameException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MemberPatternTest {

  @ParameterizedTest
  @CsvSource({
    "ABC, ABC, true",
    "ABC, ABCD, false",
    "*, A, true",
    "A*, A, true",
    "A*, ABCDEFGH, true",
    "A*, BA, false",
    "*C, ABC, true",
    "*C, ABCD, false",
    "A*C*E, ABCDE, true",
    "*B*B, ABAB, true",
    "*BB, ABAB, false",
    "A%C, ABC, true",
    "A%, A, false",
    "%*, A, true",
    "ABCDEFGH*, ABCDEFGH, true"
  })
  void matchesOrNot(String pattern, String name, boolean expected) {
    assertThat(MemberPattern.parse(pattern).matches(MemberName.parse(name))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"ABC, ABC", "AB*, AB", "A%C, A", "*, ''"})
  void prefixIsWhatEveryMatchBeginsWith(String pattern, String prefix) {
    assertThat(MemberPattern.parse(pattern).prefix()).isEqualTo(prefix);
  }

  @ParameterizedTest
  @CsvSource({
    "'', MEMBER_LENGTH",
    "ABCDEFGHI*, MEMBER_LENGTH",
    "1*, BEGINS_INVALID",
    "+1, BEGINS_INVALID",
    "A-*, CONTAINS_INVALID",
    "A.*, CONTAINS_INVALID",
    "A?, CONTAINS_INVALID"
  })
  void rejectsWithTheReason(String text, Reason reason) {
    assertThat(
            catchThrowableOfType(InvalidNameException.class, () -> MemberPattern.parse(text))
                .reason())
        .isEqualTo(reason);
  }

  @Test
  void parseFoldsToUpperCase() {
    assertThat(MemberPattern.parse("ab*")).isEqualTo(new MemberPattern("AB*"));
  }
}
