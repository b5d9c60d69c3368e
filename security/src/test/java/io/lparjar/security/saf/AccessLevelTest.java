package io.lparjar.security.saf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccessLevelTest {
  @Test
  void levelIncludesItselfAndLowerOnes() {
    assertThat(AccessLevel.values())
        .filteredOn(AccessLevel.UPDATE::includes)
        .containsExactly(
            AccessLevel.NONE, AccessLevel.EXECUTE, AccessLevel.READ, AccessLevel.UPDATE);
  }
}
