package io.lparjar.emulator;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What has been started, to be ended in reverse. */
final class RunningParts implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RunningParts.class);

  private final Deque<AutoCloseable> parts = new ArrayDeque<>();

  /** Has {@code part} closed when all that comes later has been. */
  synchronized <T extends AutoCloseable> T keep(T part) {
    parts.push(part);
    return part;
  }

  /** Has {@code action} done when all that comes later has been taken apart. */
  void whenStopped(AutoCloseable action) {
    keep(action);
  }

  synchronized boolean isEmpty() {
    return parts.isEmpty();
  }

  @Override
  public synchronized void close() {
    while (!parts.isEmpty()) {
      try {
        parts.pop().close();
      } catch (Exception e) {
        LOG.error("a part of the system did not end well", e);
      }
    }
  }
}
