package io.lparjar.emulator.ftp.net;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many data connections are open for the clients of a port. Used by all their sessions.
 *
 * <p>A transfer that is alone is quicker with two threads. Where all processors have a transfer to
 * see to, more threads only take the data from one processor's cache to the other's.
 */
final class DataTraffic {
  private final int processors;
  private final AtomicInteger connections = new AtomicInteger();

  /** On a host with that many processors. */
  DataTraffic(int processors) {
    this.processors = processors;
  }

  void opened() {
    connections.incrementAndGet();
  }

  void closed() {
    connections.decrementAndGet();
  }

  /** Whether there are two processors for each connection. */
  boolean leavesProcessors() {
    return 2 * connections.get() <= processors;
  }
}
