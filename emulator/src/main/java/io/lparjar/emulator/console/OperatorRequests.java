package io.lparjar.emulator.console;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * Messages that wait for the operator's answer (WTOR). Safe for use by many threads.
 *
 * @see "z/OS MVS System Commands, REPLY command"
 */
public final class OperatorRequests {
  private static final int HIGHEST = 99;

  private final ConsoleLog log;
  private final SortedMap<Integer, Waiting> waiting = new TreeMap<>();
  private int last;

  /** None yet; requests are written to {@code log}. */
  public OperatorRequests(ConsoleLog log) {
    this.log = log;
  }

  /**
   * A request that waits.
   *
   * @param number 1 to 99
   * @param job who asks
   */
  record Waiting(
      int number, LocalDateTime since, String job, String text, CompletableFuture<String> answer) {}

  /**
   * Asks the operator, and does not wait.
   *
   * @param job name of the job that asks
   * @param text with its message identifier
   * @return completes with the reply
   * @throws IllegalStateException when all numbers wait for an answer
   */
  public CompletableFuture<String> ask(String job, String text) {
    Waiting request;
    synchronized (waiting) {
      if (waiting.size() == HIGHEST) {
        throw new IllegalStateException("no free reply number");
      }
      do {
        last = last % HIGHEST + 1;
      } while (waiting.containsKey(last));
      request = new Waiting(last, log.now(), job, text, new CompletableFuture<>());
      waiting.put(last, request);
    }
    log.write(ConsoleMessage.REQUEST.with(request.number(), text));
    return request.answer();
  }

  /** Those that wait, by number. */
  List<Waiting> list() {
    synchronized (waiting) {
      return new ArrayList<>(waiting.values());
    }
  }

  /** Takes the request of that number; empty when none waits. */
  Optional<Waiting> take(int number) {
    synchronized (waiting) {
      return Optional.ofNullable(waiting.remove(number));
    }
  }
}
