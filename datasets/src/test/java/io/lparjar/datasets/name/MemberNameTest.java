package io.lparjar.datasets.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.lparjar.datasets.name.InvalidNameException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MemberNameTest {

  @ParameterizedTest
  @ValueSource(strings = {"A", "ABCDEFGH", "$1", "#A", "@", "A{B", "G0001V00"})
  void acceptsWhatTheSystemAccepts(String text) {
    assertThat(MemberName.parse(text).value()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "'', MEMBER_LENGTH",
    "ABCDEFGHI, MEMBER_LENGTH",
    "1ABC, BEGINS_INVALID",
    "0, BEGINS_INVALID",
    "+1, BEGINS_INVALID",
    "-1, BEGINS_INVALID",
    "*, BEGINS_INVALID",
    "A-B, CONTAINS_INVALID",
    "A.B, CONTAINS_INVALID",
    "A*, CONTAINS_INVALID",
    "A/B, CONTAINS_INVALID"
  })
  void rejectsWithTheReason(String text, Reason reason) {
    InvalidNameException thrown =
        catchThrowableOfType(InvalidNameException.class, () -> MemberName.parse(text));
    assertThat(thrown.reason()).isEqualTo(reason);
    assertThat(thrown.text()).isEqualTo(text);
  }

  @Test
  void parseFoldsToUpperCase() {
    assertThat(MemberName.parse("iefbr14")).hasToString("IEFBR14");
  }

  @Test
  void constructorTakesUpperCaseOnly() {
    assertThat(
            catchThrowableOfType(InvalidNameException.class, () -> new MemberName("Abc")).reason())
        .isEqualTo(Reason.CONTAINS_INVALID);
  }
}
