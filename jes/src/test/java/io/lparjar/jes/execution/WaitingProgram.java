package io.lparjar.jes.execution;

import io.lparjar.jes.program.Program;
import io.lparjar.jes.program.StepContext;
import java.util.concurrent.CountDownLatch;

/** Ends when it is let go, or fails when its thread is interrupted. */
final class WaitingProgram implements Program {
  private final CountDownLatch released = new CountDownLatch(1);

  void letGo() {
    released.countDown();
  }

  @Override
  public int run(StepContext step) {
    try {
      released.await();
      return 0;
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
  }
}
