package io.lparjar.jes.execution;

import io.lparjar.jes.program.Abend;
import org.jspecify.annotations.Nullable;

/**
 * The wish to end a running job, or the step it is in, and the care with which it is carried out.
 *
 * <p>An interrupt that strikes a thread in the middle of file or database I/O closes the channel
 * under everybody who shares it. So the thread of a job is interrupted only while it runs the
 * program's own code or waits for data sets, never inside a service of the system; every service
 * looks for the wish when it begins and ends.
 */
final class Cancellation {
  private static final int CANCELLED = 0x222;
  private static final int TIME_EXCEEDED = 0x322;

  private volatile boolean requested;
  private volatile boolean timeExceeded;
  private @Nullable Thread interruptible;

  /** Asks the job to end; at once, when its thread can be interrupted. */
  synchronized void request() {
    requested = true;
    interrupt();
  }

  /** Asks the step to end, whose time is over. */
  synchronized void exceedTime() {
    timeExceeded = true;
    interrupt();
  }

  /** A step begins, for which nobody asked anything. */
  synchronized void beginStep() {
    timeExceeded = false;
  }

  private void interrupt() {
    if (interruptible != null) {
      interruptible.interrupt();
    }
  }

  boolean isRequested() {
    return requested;
  }

  /** Whether the job or the step shall end. */
  boolean isPending() {
    return requested || timeExceeded;
  }

  /** Ends the job here with S222, or the step with S322, when that was asked for. */
  void check() {
    if (requested) {
      throw Abend.system(CANCELLED, 0);
    }
    if (timeExceeded) {
      throw Abend.system(TIME_EXCEEDED, 0);
    }
  }

  /** From here on the current thread may be interrupted. */
  synchronized void beginInterruptible() {
    check();
    interruptible = Thread.currentThread();
  }

  /** From here on it may not. */
  synchronized void endInterruptible() {
    interruptible = null;
    if (isPending()) {
      boolean ignored = Thread.interrupted();
    }
  }
}
