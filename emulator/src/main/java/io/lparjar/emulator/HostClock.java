package io.lparjar.emulator;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The host's time and time zone. The zone is looked up when somebody asks for it, and not before:
 * the JDK looks for rules of zones in every library, which takes a tenth of a start.
 */
final class HostClock extends Clock {
  @Override
  public ZoneId getZone() {
    return ZoneId.systemDefault();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.system(zone);
  }

  @Override
  public Instant instant() {
    return Clock.systemUTC().instant();
  }

  @Override
  public long millis() {
    return System.currentTimeMillis();
  }
}
