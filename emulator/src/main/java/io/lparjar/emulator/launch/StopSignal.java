package io.lparjar.emulator.launch;

import io.lparjar.emulator.ZosEmulator;
import java.util.concurrent.CountDownLatch;

/**
 * Ends a system once, and the process with exit status 0 unless it failed, at SIGTERM, SIGINT or
 * the operator's wish.
 */
final class StopSignal implements Runnable {
  private final ZosEmulator system;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile int status;

  private StopSignal(ZosEmulator system) {
    this.system = system;
  }

  /** Has {@code system} closed at a signal. */
  static StopSignal install(ZosEmulator system) {
    StopSignal signal = new StopSignal(system);
    Runtime.getRuntime().addShutdownHook(new Thread(signal, "stop"));
    return signal;
  }

  /** Returns when the operator has stopped the system; at a signal the process ends instead. */
  void await() throws InterruptedException {
    stopped.await();
  }

  /** The process is to end with exit status 1, though the end of the system will be clean. */
  void fail() {
    status = 1;
  }

  /** Ends the system and lets {@link #await} return. */
  void stop() {
    system.close();
    stopped.countDown();
  }

  /** The virtual machine would end with 143 after SIGTERM, though the end was clean. */
  @Override
  public void run() {
    stop();
    Runtime.getRuntime().halt(status);
  }
}
