package io.lparjar.datasets.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ContentKeyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", ".", "..", ".drafts", "A/B", "../A", "A\\B", "A\u0000", "\n", "\u00C4"})
  void noPartCanLeaveTheVolume(String part) {
    assertThatIllegalArgumentException().isThrownBy(() -> ContentKey.of(part, "A"));
    assertThatIllegalArgumentException().isThrownBy(() -> ContentKey.of("VOL001", part));
    if (!part.isEmpty()) {
      assertThatIllegalArgumentException().isThrownBy(() -> new ContentKey("VOL001", "A", part));
    }
  }

  @Test
  void emptyMemberStandsForTheWhole() {
    assertThat(ContentKey.of("VOL001", "A.B").isMember()).isFalse();
    assertThat(new ContentKey("VOL001", "A.B", "M$#@{").isMember()).isTrue();
  }
}
