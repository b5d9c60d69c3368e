package io.lparjar.security.racf.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashTest {
  private static final byte[] SALT = new byte[PasswordHash.SALT_BYTES];

  @Test
  void onlyTheRightPasswordMatches() {
    PasswordHash hash = PasswordHash.of("SECRET", SALT, 10);
    assertThat(hash.matches("SECRET")).isTrue();
    assertThat(hash.matches("SECRE")).isFalse();
    assertThat(hash.matches("")).isFalse();
  }

  @Test
  void storedFormIsReadBack() {
    PasswordHash hash = PasswordHash.of("SECRET", SALT, 10);
    assertThat(hash.toString())
        .startsWith("PBKDF2WithHmacSHA256:10:AAAAAAAAAAAAAAAAAAAAAA==:")
        .doesNotContain("SECRET");
    assertThat(PasswordHash.parse(hash.toString()).matches("SECRET")).isTrue();
  }

  @Test
  void otherSaltGivesAnotherHash() {
    byte[] other = SALT.clone();
    other[0] = 1;
    assertThat(PasswordHash.of("SECRET", other, 10))
        .isNotEqualTo(PasswordHash.of("SECRET", SALT, 10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "SECRET", "MD5:1:AA==:AA==", "PBKDF2WithHmacSHA256:x:AA==:AA=="})
  void otherTextIsRefused(String text) {
    assertThatThrownBy(() -> PasswordHash.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
