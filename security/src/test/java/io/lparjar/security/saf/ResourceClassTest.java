package io.lparjar.security.saf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceClassTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "1ABC", "NINECHARS", "A-B", "abc", "A[", "A:", "A/", "Ä"})
  void textThatIsNoClassNameIsRefused(String text) {
    assertThatThrownBy(() -> new ResourceClass(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "$#@", "CLASS123", "ZMFAPLA9"})
  void textOfLettersDigitsAndNationalCharactersIsAClassName(String text) {
    assertThat(new ResourceClass(text).name()).isEqualTo(text);
  }

  @Test
  void classNameIsReadInAnyCase() {
    assertThat(ResourceClass.parse("dataset")).isEqualTo(ResourceClass.DATASET);
  }
}
