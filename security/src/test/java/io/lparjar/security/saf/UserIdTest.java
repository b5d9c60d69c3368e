package io.lparjar.security.saf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserIdTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "NINECHARS", "A B", "A.B", "ÄRGER", "A\0", "ﬀ", "ı"})
  void textThatIsNoUserIdIsEmpty(String text) {
    assertThat(UserId.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ibmuser", "IBMUSER", "$#@", "A", "eightchr"})
  void userIdIsReadInAnyCase(String text) {
    assertThat(UserId.parse(text))
        .map(UserId::value)
        .hasValue(text.toUpperCase(java.util.Locale.ROOT));
  }

  @Test
  void lowerCaseValueIsRefused() {
    assertThatThrownBy(() -> new UserId("ibmuser")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void userIdsAreOrderedByText() {
    assertThat(new UserId("A")).isLessThan(new UserId("B"));
  }
}
