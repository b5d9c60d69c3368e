package io.lparjar.emulator.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class ConsoleLogTest {
  private final ConsoleLog log =
      new ConsoleLog(Clock.fixed(Instant.parse("2026-03-25T09:17:05Z"), ZoneOffset.UTC));

  @Test
  void oldestMessageGivesWayToTheNewest() {
    for (int i = 0; i <= ConsoleLog.CAPACITY; i++) {
      log.write("MESSAGE " + i);
    }

    assertThat(log.entries()).hasSize(ConsoleLog.CAPACITY);
    assertThat(log.entries().get(0).lines()).containsExactly("MESSAGE 1");
  }

  @Test
  void listenerGetsWhatWasWrittenBeforeAndAfter() {
    List<ConsoleEntry> seen = new CopyOnWriteArrayList<>();
    Consumer<ConsoleEntry> listener = seen::add;
    log.write("BEFORE");

    log.listen(listener);
    log.write("AFTER");
    log.awaitShown(listener);

    assertThat(seen).isEqualTo(log.entries()).hasSize(2);
  }

  @Test
  void listenerThatIsIgnoredGetsNothingMore() {
    List<ConsoleEntry> seen = new CopyOnWriteArrayList<>();
    Consumer<ConsoleEntry> listener = seen::add;
    log.listen(listener);

    log.ignore(listener);
    log.write("AFTER");

    assertThat(seen).isEmpty();
  }

  @Test
  void listenerThatIsStoppedHoldsUpNobody() {
    CountDownLatch goOn = new CountDownLatch(1);
    List<ConsoleEntry> seen = new CopyOnWriteArrayList<>();
    Consumer<ConsoleEntry> stopped =
        entry -> {
          awaitUninterruptibly(goOn);
          seen.add(entry);
        };
    log.listen(stopped);

    log.write("FIRST");
    log.write("SECOND");
    goOn.countDown();
    log.ignore(stopped);

    assertThat(seen).isEqualTo(log.entries()).hasSize(2);
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void firstLineHasTimeAndJobAndOthersAreIndented() {
    log.write("JOB00012", List.of("FIRST", "SECOND"));

    assertThat(log.entries().get(0).display())
        .containsExactly("09.17.05 JOB00012  FIRST", "                   SECOND");
  }

  @Test
  void connectorsStartAgainAfter999() {
    for (int i = 1; i < 1_000; i++) {
      assertThat(log.connector()).isEqualTo(i);
    }

    assertThat(log.connector()).isZero();
  }
}
