package io.lparjar.jes.program.sort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFormTest {
  private static final int FIRST = 1946;
  private static final LocalDate DAY = LocalDate.of(1996, 3, 12);

  private static DateForm form(String name) {
    return DateForm.find(name).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "Y2T, F9F6F0F3F1F2, false",
    "Y2T, F9F6F0F7F2, true",
    "Y2W, F0F3F1F2F9F6, false",
    "Y2U, 96072C, true",
    "Y2V, 0960312C, false",
    "Y2X, 07296C, true",
    "Y2Y, 0031296C, false",
    "Y4T, F1F9F9F6F0F3F1F2, false",
    "Y4W, F0F7F2F1F9F9F6, true",
    "Y4U, 1996072C, true",
    "Y4V, 019960312C, false",
    "Y4X, 0721996C, true",
    "Y4Y, 003121996C, false"
  })
  void dateIsReadAndWrittenInEveryForm(String name, String hex, boolean dayOfYear) {
    byte[] field = HexFormat.of().parseHex(hex);

    assertThat(form(name).fits(field.length)).isTrue();
    assertThat(form(name).read(field, 0, field.length, FIRST)).contains(DAY);
    assertThat(form(name).write(DAY, dayOfYear, "")).isEqualTo(field);
  }

  @ParameterizedTest
  @CsvSource({"Y2T, 4", "Y2T, 7", "Y4T, 6", "Y4T, 9", "Y2U, 2", "Y4V, 6"})
  void otherLengthsDoNotFit(String name, int length) {
    assertThat(form(name).fits(length)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"F2F0F2F3F0F2F2F9", "F2F0F2F3F1F3F0F1", "F2F0F2F3F0F0F0F1"})
  void dayThatIsNoneIsNotRead(String hex) {
    assertThat(form("Y4T").read(HexFormat.of().parseHex(hex), 0, 8, FIRST)).isEmpty();
  }

  @Test
  void yearBeyondFourDigitsIsShownAsNoDate() {
    byte[] asterisks = HexFormat.of().parseHex("5C".repeat(10));

    assertThat(form("Y4T").write(LocalDate.of(10_000, 1, 1), false, "/")).isEqualTo(asterisks);
  }

  @Test
  void otherNamesAreNoForms() {
    assertThat(DateForm.find("Y2C")).isEmpty();
    assertThat(DateForm.find("Y4TP")).isEmpty();
    assertThat(DateForm.find("")).isEmpty();
  }
}
