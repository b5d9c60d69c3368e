package io.lparjar.security.saf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceClassTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "1ABC", "NINECHARS", "A-B"})
  void textThatIsNoClassNameIsRefused(String text) {
    assertThatThrownBy(() -> ResourceClass.parse(text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void classNameIsReadInAnyCase() {
    assertThat(ResourceClass.parse("dataset")).isEqualTo(ResourceClass.DATASET);
  }
}
