package io.lparjar.datasets.codepage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TranslationTableTest {
  private static final TranslationTable COMPLEMENT = TranslationTable.of(complement());

  @ParameterizedTest
  @ValueSource(ints = {0, 255, 257})
  void hasExactly256Entries(int length) {
    assertThatThrownBy(() -> TranslationTable.of(new byte[length]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void doesNotChangeWithTheArrayItWasMadeFrom() {
    byte[] entries = complement();
    TranslationTable table = TranslationTable.of(entries);
    entries[0] = 0;
    assertThat(table.translate((byte) 0)).isEqualTo((byte) 0xFF);
  }

  @Test
  void translatesARangeAndNothingBesideIt() {
    byte[] target = new byte[5];
    COMPLEMENT.translate(new byte[] {1, 0, (byte) 0xFF, 1}, 1, target, 2, 2);
    assertThat(target).containsExactly(0, 0, 0xFF, 0, 0);
  }

  @Test
  void translatesInPlace() {
    byte[] bytes = {0, 1, 2};
    COMPLEMENT.translate(bytes, 0, bytes, 0, 3);
    assertThat(bytes).containsExactly(0xFF, 0xFE, 0xFD);
  }

  @ParameterizedTest
  @ValueSource(ints = {16 * 1024 - 1, 16 * 1024, 16 * 1024 + 7, 70_001})
  void translatesALongTextAsItTranslatesEachByte(int length) {
    byte[] text = new byte[length + 3];
    new Random(length).nextBytes(text);
    byte[] expected = text.clone();
    for (int i = 3; i < expected.length; i++) {
      expected[i] = COMPLEMENT.translate(text[i]);
    }
    byte[] target = text.clone();
    COMPLEMENT.translate(text, 3, target, 3, length);
    assertThat(target).isEqualTo(expected);
  }

  @Test
  void translatesNothingWhenThereIsNothing() {
    byte[] bytes = {};
    COMPLEMENT.translate(bytes, 0, bytes, 0, 0);
    assertThat(bytes).isEmpty();
  }

  @Test
  void givenTableTranslatesEveryByte() {
    assertThat(COMPLEMENT.isTranslatable((byte) 0xFF)).isTrue();
  }

  private static byte[] complement() {
    byte[] entries = new byte[256];
    for (int i = 0; i < 256; i++) {
      entries[i] = (byte) ~i;
    }
    return entries;
  }
}
