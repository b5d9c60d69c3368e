package io.lparjar.emulator;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Work that the first client with TLS would have to wait for, done by a thread of its own, but not
 * before the start is over: it takes as much processor time as a third of a start.
 */
final class TlsPreparation {
  /** Time for what a start does last, and for a client who waits for it to be greeted. */
  private static final Duration HEAD_START = Duration.ofMillis(200);

  private final CountDownLatch cancelled = new CountDownLatch(1);
  private final Thread thread;

  private TlsPreparation(Runnable work) {
    thread = new Thread(() -> workUnlessCancelled(work), "ftp-tls-start");
    thread.setDaemon(true);
  }

  static TlsPreparation start(Runnable work) {
    TlsPreparation preparation = new TlsPreparation(work);
    preparation.thread.start();
    return preparation;
  }

  private void workUnlessCancelled(Runnable work) {
    try {
      if (!cancelled.await(HEAD_START.toMillis(), TimeUnit.MILLISECONDS)) {
        work.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Cancels what has not begun, and waits for the end of what has. */
  void end() throws InterruptedException {
    cancelled.countDown();
    thread.join();
  }
}
