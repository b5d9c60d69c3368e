package io.lparjar.emulator.console;

import io.lparjar.datasets.allocation.LimitedWait;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Messages on their way to somebody who looks on. They wait in a queue and a thread of its own
 * shows them, so that a console that is slow or stopped holds up nobody who writes messages. Of a
 * full queue the message that comes is dropped.
 *
 * <p>Safe for use by many threads.
 */
final class ConsoleFeed {
  private static final Logger LOG = LoggerFactory.getLogger(ConsoleFeed.class);
  private static final int MOST_WAITING = 4 * ConsoleLog.CAPACITY;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Consumer<ConsoleEntry> listener;
  private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
  private volatile boolean ended;

  private ConsoleFeed(Consumer<ConsoleEntry> listener) {
    this.listener = listener;
  }

  /** A feed that shows what comes until {@link #end}. */
  static ConsoleFeed start(Consumer<ConsoleEntry> listener) {
    ConsoleFeed feed = new ConsoleFeed(listener);
    Thread thread = new Thread(feed::show, "console-output");
    thread.setDaemon(true);
    thread.start();
    return feed;
  }

  boolean isFor(Consumer<ConsoleEntry> wanted) {
    return listener == wanted;
  }

  /** Takes a message; never waits. */
  void offer(ConsoleEntry entry) {
    if (!waiting.offer(() -> show(entry))) {
      LOG.debug("dropped for a slow console: {}", entry);
    }
  }

  /** Waits until all that came before is shown; a few seconds at most. */
  void awaitShown() {
    awaitTurn(() -> {});
  }

  /**
   * Ends, once all is shown; waits for that as {@link #awaitShown} does.
   *
   * @return whether it has ended
   */
  boolean end() {
    boolean shown = awaitTurn(() -> ended = true);
    if (!shown) {
      ended = true;
      waiting.offer(() -> {}); // the thread may wait for more by now
    }
    return shown;
  }

  /** Puts something behind all that came before; whether it had its turn. */
  private boolean awaitTurn(Runnable turn) {
    CountDownLatch over = new CountDownLatch(1);
    Runnable last =
        () -> {
          turn.run();
          over.countDown();
        };
    try {
      if (LimitedWait.await(PATIENCE, nanos -> waiting.offer(last, nanos, TimeUnit.NANOSECONDS))
          && LimitedWait.await(PATIENCE, nanos -> over.await(nanos, TimeUnit.NANOSECONDS))) {
        return true;
      }
      LOG.debug("a console shows nothing");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  private void show() {
    try {
      while (!ended || !waiting.isEmpty()) {
        waiting.take().run();
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void show(ConsoleEntry entry) {
    try {
      listener.accept(entry);
    } catch (RuntimeException refused) {
      LOG.warn("a console cannot show {}", entry, refused);
    }
  }
}
