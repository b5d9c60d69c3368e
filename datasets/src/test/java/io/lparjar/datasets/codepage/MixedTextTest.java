package io.lparjar.datasets.codepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MixedTextTest {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /** A, three double-byte characters, B. */
  private static final String TEXT = "C10E4541454245430FC2";

  @ParameterizedTest
  @CsvSource({
    "10, C10E4541454245430FC2",
    "9, C10E4541454245430F",
    "8, C10E454145420F",
    "7, C10E454145420F",
    "6, C10E45410F",
    "5, C10E45410F",
    "4, C1",
    "1, C1"
  })
  void recordEndsBetweenCharactersAndShiftedIn(int size, String expected) {
    byte[] record = new byte[size];
    byte[] text = HEX.parseHex(TEXT);
    MixedText.Piece piece = MixedText.cut(text, 0, text.length, false, record);
    assertThat(HEX.formatHex(record, 0, piece.length())).isEqualTo(expected);
  }

  @Test
  void nextRecordBeginsWithShiftOut() {
    byte[] record = new byte[6];
    byte[] text = HEX.parseHex(TEXT);
    MixedText.Piece first = MixedText.cut(text, 0, text.length, false, record);
    MixedText.Piece second =
        MixedText.cut(text, first.next(), text.length, first.doubleByte(), record);
    assertThat(HEX.formatHex(record, 0, second.length())).isEqualTo("0E454245430F");
  }

  @Test
  void recordTooSmallForAPairTakesNone() {
    byte[] text = HEX.parseHex("0E45410F");
    assertThat(MixedText.cut(text, 0, 4, false, new byte[3]))
        .isEqualTo(new MixedText.Piece(0, 0, false));
  }

  @Test
  void shiftsAreTakenOut() {
    byte[] text = HEX.parseHex("0E454145420F");
    int length = MixedText.withoutShifts(text, text.length);
    assertThat(HEX.formatHex(text, 0, length)).isEqualTo("45414542");
  }
}
