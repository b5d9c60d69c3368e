package io.lparjar.emulator.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class ConsoleFeedTest {
  private static final int ROUNDS = 3_000;

  @Test
  void endsWhenAllIsShownWheneverItIsAsked() {
    ConsoleEntry entry =
        new ConsoleEntry(LocalDateTime.of(2026, 3, 25, 9, 17), "", List.of("MESSAGE"));
    AtomicInteger shown = new AtomicInteger();

    for (int i = 0; i < ROUNDS; i++) {
      ConsoleFeed feed = ConsoleFeed.start(each -> shown.incrementAndGet());
      feed.offer(entry);

      assertThat(feed.end()).as("round %d", i).isTrue();
    }

    assertThat(shown).hasValue(ROUNDS);
  }
}
