package io.lparjar.emulator.console;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * What was written to the console: the newest {@value #CAPACITY} messages, and those who look on.
 *
 * <p>Safe for use by many threads; its monitor guards it, so that all see the same order.
 *
 * @see "z/OS MVS Planning: Operations, hardcopy processing"
 */
public final class ConsoleLog {
  /** Number of messages kept. */
  public static final int CAPACITY = 1_000;

  private static final int CONNECTORS = 1_000;

  private final Clock clock;
  private final Deque<ConsoleEntry> entries = new ArrayDeque<>();
  private final List<ConsoleFeed> feeds = new ArrayList<>();
  private int nextConnector = 1;

  /** An empty log that takes its times from {@code clock}. */
  public ConsoleLog(Clock clock) {
    this.clock = clock;
  }

  /** Local time. */
  LocalDateTime now() {
    return LocalDateTime.now(clock);
  }

  /** Writes a message about no job. */
  public void write(String... lines) {
    write("", List.of(lines));
  }

  /**
   * Writes a message.
   *
   * @param job identifier of the job it is about, or empty
   * @param lines at least one
   */
  public synchronized void write(String job, List<String> lines) {
    ConsoleEntry entry = new ConsoleEntry(LocalDateTime.now(clock), job, lines);
    if (entries.size() == CAPACITY) {
      entries.removeFirst();
    }
    entries.addLast(entry);
    feeds.forEach(feed -> feed.offer(entry));
  }

  /** The number of the next message of several lines, 0 to 999. */
  synchronized int connector() {
    int connector = nextConnector;
    nextConnector = (connector + 1) % CONNECTORS;
    return connector;
  }

  /** The messages kept, oldest first. */
  public synchronized List<ConsoleEntry> entries() {
    return List.copyOf(entries);
  }

  /**
   * Hands all messages kept and all that are still to come to {@code listener}, one at a time, on a
   * thread of its own: one that is slow holds up nobody, and misses what is too much for it.
   */
  public synchronized void listen(Consumer<ConsoleEntry> listener) {
    ConsoleFeed feed = ConsoleFeed.start(listener);
    entries.forEach(feed::offer);
    feeds.add(feed);
  }

  /** Ends {@link #listen}, once the listener has taken what was written before. */
  public void ignore(Consumer<ConsoleEntry> listener) {
    List<ConsoleFeed> ended = feeds(listener);
    synchronized (this) {
      feeds.removeAll(ended);
    }
    ended.forEach(ConsoleFeed::end);
  }

  /** Waits until {@code listener} has taken what was written before; a few seconds at most. */
  public void awaitShown(Consumer<ConsoleEntry> listener) {
    feeds(listener).forEach(ConsoleFeed::awaitShown);
  }

  private synchronized List<ConsoleFeed> feeds(Consumer<ConsoleEntry> listener) {
    return feeds.stream().filter(feed -> feed.isFor(listener)).toList();
  }
}
