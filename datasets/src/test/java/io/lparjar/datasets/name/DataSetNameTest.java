package io.lparjar.datasets.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.lparjar.datasets.name.InvalidNameException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DataSetNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A",
        "ABCDEFGH",
        "SYS1.MACLIB",
        "$A.#B.@C",
        "A1.B-C.D{E",
        "GDGBASE.G0001V00",
        "AAAAAAAA.BBBBBBBB.CCCCCCCC.DDDDDDDD.EEEEEEEE"
      })
  void acceptsWhatTheSystemAccepts(String text) {
    assertThat(DataSetName.parse(text).value()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "'', EMPTY",
    "AAAAAAAA.BBBBBBBB.CCCCCCCC.DDDDDDDD.EEEEEEEE.F, TOO_LONG",
    ".A, QUALIFIER_EMPTY",
    "A., QUALIFIER_EMPTY",
    "A..B, QUALIFIER_EMPTY",
    "., QUALIFIER_EMPTY",
    "ABCDEFGHI, QUALIFIER_TOO_LONG",
    "ABCDEFGHI.A, QUALIFIER_TOO_LONG",
    "A.ABCDEFGHI, QUALIFIER_TOO_LONG",
    "1A, BEGINS_INVALID",
    "A.1B, BEGINS_INVALID",
    "-A, BEGINS_INVALID",
    "{A, BEGINS_INVALID",
    "*, BEGINS_INVALID",
    "MIK*, CONTAINS_INVALID",
    "A.B_C, CONTAINS_INVALID",
    "A B, CONTAINS_INVALID",
    "A.B(MEM), CONTAINS_INVALID",
    "X(+1), CONTAINS_INVALID",
    "X(0), CONTAINS_INVALID",
    "'''A.B''', BEGINS_INVALID",
    "../ETC, QUALIFIER_EMPTY",
    "A/B, CONTAINS_INVALID",
    "Ä, BEGINS_INVALID",
    "Aß, CONTAINS_INVALID"
  })
  void rejectsWithTheReason(String text, Reason reason) {
    InvalidNameException thrown =
        catchThrowableOfType(InvalidNameException.class, () -> DataSetName.parse(text));
    assertThat(thrown.reason()).isEqualTo(reason);
    assertThat(thrown.text()).isEqualTo(text);
  }

  @Test
  void parseFoldsToUpperCase() {
    assertThat(DataSetName.parse("sys1.MacLib")).isEqualTo(new DataSetName("SYS1.MACLIB"));
  }

  @Test
  void parseFoldsOnlyLettersOfNames() {
    assertThat(
            catchThrowableOfType(InvalidNameException.class, () -> DataSetName.parse("A\u0131"))
                .reason())
        .as("dotless i, whose upper case is I")
        .isEqualTo(Reason.CONTAINS_INVALID);
  }

  @Test
  void constructorTakesUpperCaseOnly() {
    assertThat(
            catchThrowableOfType(InvalidNameException.class, () -> new DataSetName("sys1"))
                .reason())
        .isEqualTo(Reason.BEGINS_INVALID);
  }

  @Test
  void qualifiersAreThePartsBetweenPeriods() {
    assertThat(DataSetName.parse("A.BC.D").qualifiers()).containsExactly("A", "BC", "D");
    assertThat(DataSetName.parse("A").qualifiers()).containsExactly("A");
  }

  @Test
  void highLevelQualifierIsTheFirst() {
    assertThat(DataSetName.parse("SYS1.MACLIB.X").highLevelQualifier()).isEqualTo("SYS1");
    assertThat(DataSetName.parse("SYS1").highLevelQualifier()).isEqualTo("SYS1");
  }

  @Test
  void toStringGivesTheTextBack() {
    assertThat(DataSetName.parse("A.B")).hasToString("A.B");
  }
}
