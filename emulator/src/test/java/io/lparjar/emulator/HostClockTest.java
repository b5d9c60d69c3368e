package io.lparjar.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class HostClockTest {
  private final Clock clock = new HostClock();

  @Test
  void hasTheZoneOfTheHost() {
    assertThat(clock.getZone()).isEqualTo(ZoneId.systemDefault());
  }

  @Test
  void hasTheTimeOfTheHost() {
    long before = System.currentTimeMillis();
    assertThat(clock.instant().toEpochMilli()).isBetween(before, System.currentTimeMillis());
    assertThat(clock.millis()).isBetween(before, System.currentTimeMillis());
  }

  @Test
  void tellsTheTimeInAnotherZone() {
    assertThat(clock.withZone(ZoneOffset.UTC).getZone()).isEqualTo(ZoneOffset.UTC);
  }
}
