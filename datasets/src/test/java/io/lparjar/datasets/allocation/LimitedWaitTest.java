package io.lparjar.datasets.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LimitedWaitTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final AtomicLong time = new AtomicLong();
  private long waited;

  @Test
  void waitsNoLongerThanTheLimit() throws InterruptedException {
    assertThat(LimitedWait.await(SECOND, nanos -> waits(nanos, nanos), time::get)).isFalse();
    assertThat(time).hasValue(SECOND.toNanos());
  }

  @Test
  void waitsForNothingWithoutALimit() throws InterruptedException {
    assertThat(LimitedWait.await(Duration.ZERO, nanos -> true, time::get)).isFalse();
  }

  @Test
  void endsWhenItHasCome() throws InterruptedException {
    assertThat(LimitedWait.await(SECOND, nanos -> true, time::get)).isTrue();
  }

  @Test
  void aStopOfTheProcessTakesLittleOfTheLimit() throws InterruptedException {
    long stop = Duration.ofMinutes(1).toNanos();
    LimitedWait.await(SECOND, nanos -> waits(nanos, waited == 0 ? stop : nanos), time::get);

    assertThat(time.get() - stop).isBetween(SECOND.toNanos() / 2, SECOND.toNanos());
  }

  @Test
  void waitsThatEndEarlyCountForWhatTheyTook() throws InterruptedException {
    LimitedWait.await(SECOND, nanos -> waits(nanos, nanos / 2), time::get);

    assertThat(time).hasValueGreaterThanOrEqualTo(SECOND.toNanos() * 99 / 100);
  }

  private boolean waits(long nanos, long taken) {
    waited += nanos;
    time.addAndGet(Math.max(1, taken));
    return false;
  }
}
