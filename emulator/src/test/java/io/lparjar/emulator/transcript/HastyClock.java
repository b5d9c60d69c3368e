package io.lparjar.emulator.transcript;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** Goes on by a second at each look. */
final class HastyClock extends Clock {
  private final AtomicLong millis =
      new AtomicLong(Instant.parse("2026-03-25T09:17:00Z").toEpochMilli());

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }

  @Override
  public Instant instant() {
    return Instant.ofEpochMilli(millis.addAndGet(1000));
  }
}
