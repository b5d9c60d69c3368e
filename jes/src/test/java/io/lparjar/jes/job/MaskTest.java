package io.lparjar.jes.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {

  @ParameterizedTest
  @CsvSource({
    "*, USER1A",
    "USER1*, USER1",
    "USER1*, USER1ABC",
    "U*1?, USER1A",
    "%SER1A, USER1A",
    "*A*B*, XAYBZ",
    "USER1A, USER1A"
  })
  void matches(String mask, String text) {
    assertThat(Mask.matches(mask, text)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"USER1, USER1A", "USER1A, USER1", "?, AB", "*B, ABA", "'', A"})
  void doesNotMatch(String mask, String text) {
    assertThat(Mask.matches(mask, text)).isFalse();
  }
}
