package io.lparjar.jes.program.sort;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.jes.program.sort.TwoDigitYear.Form;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoDigitYearTest {
  private static final int FIRST = 1946;

  @ParameterizedTest
  @CsvSource({
    "Y2C, F4F5, 2045",
    "Y2Z, F4C6, 1946",
    "Y2P, 099C, 1999",
    "Y2D, 00, 2000",
    "Y2B, 63, 1999",
    "Y2T, F9F6F0F3F1F2, 19960312",
    "Y2T, F0F6F0F7F1, 2006071",
    "Y2W, F0F3F1F2F9F6, 19960312",
    "Y2U, 96072C, 1996072",
    "Y2V, 0960312C, 19960312",
    "Y2X, 07296C, 1996072",
    "Y2Y, 0031296C, 19960312"
  })
  void datesGetAYearOfFourDigits(Form form, String hex, long date) {
    byte[] data = HexFormat.of().parseHex(hex);
    TwoDigitYear year = new TwoDigitYear(form, FIRST);

    assertThat(year.fits(data.length)).isTrue();
    assertThat(year.number(data, 0, data.length)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({
    "Y2T, 000000000000, LOW",
    "Y2T, 404040404040, BLANKS",
    "Y2W, F0F0F0F0F0F0, ZEROS",
    "Y2T, F9F9F9F9F9, NINES",
    "Y2W, FFFFFFFFFFFF, HIGH",
    "Y2S, 0000, LOW",
    "Y2S, FFFF, HIGH",
    "Y2U, 00000C, ZEROS",
    "Y2V, 0999999C, NINES",
    "Y2X, 99999C, NINES",
    "Y2Y, 0000000C, ZEROS"
  })
  void whatIsNoDateHasAPlaceOfItsOwn(Form form, String hex, SpecialDate special) {
    byte[] data = HexFormat.of().parseHex(hex);
    long number = new TwoDigitYear(form, FIRST).number(data, 0, data.length);

    assertThat(SpecialDate.of(number)).contains(special);
  }

  @ParameterizedTest
  @CsvSource({"Y2C, F0F0, 2000", "Y2S, F9F9, 1999", "Y2P, 000C, 2000", "Y2D, 99, 1999"})
  void yearAloneIsNeverSpecialForItsDigits(Form form, String hex, long year) {
    byte[] data = HexFormat.of().parseHex(hex);

    assertThat(new TwoDigitYear(form, FIRST).number(data, 0, data.length)).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource({"LOW, LOW", "BLANKS, BLANKS", "HIGH, HIGH", "000000, ZEROS", "999999, NINES"})
  void constantMayBeSpecial(String text, SpecialDate special) {
    assertThat(new TwoDigitYear(Form.Y2T, FIRST).constant("Y'" + text + "'", 6))
        .contains(special.number());
  }

  @ParameterizedTest
  @CsvSource({"Y2C, 1", "Y2D, 2", "Y2T, 2", "Y2T, 7", "Y2U, 4", "Y2V, 2"})
  void otherLengthsDoNotFit(Form form, int length) {
    assertThat(new TwoDigitYear(form, FIRST).fits(length)).isFalse();
  }

  @Test
  void constantHasTheDigitsOfTheField() {
    TwoDigitYear year = new TwoDigitYear(Form.Y2T, FIRST);

    assertThat(year.constant("Y'460101'", 6)).contains(19_460_101L);
    assertThat(year.constant("Y'4601'", 6)).isEmpty();
    assertThat(year.constant("460101", 6)).isEmpty();
  }
}
