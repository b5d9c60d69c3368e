package io.lparjar.security.racf.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RacfOptionsTest {
  @Test
  void optionsThatNobodyChangedAreThoseOfANewSystem() {
    assertThat(RacfOptions.of(Map.of())).isEqualTo(RacfOptions.INITIAL);
  }

  @Test
  void optionsAreReadAsTheyWereWritten() {
    RacfOptions changed = RacfOptions.INITIAL.with(SystemOption.GRPLIST, false);

    assertThat(RacfOptions.of(changed.toMap())).isEqualTo(changed);
  }

  @Test
  void optionThatIsMissingIsAsOnANewSystem() {
    assertThat(RacfOptions.of(Map.of("GRPLIST", "false")))
        .isEqualTo(RacfOptions.INITIAL.with(SystemOption.GRPLIST, false));
  }
}
