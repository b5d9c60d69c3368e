package io.lparjar.jes.execution;

import java.util.BitSet;
import java.util.concurrent.TimeUnit;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The initiators: threads that take jobs from the queue and run them.
 *
 * <p>An initiator is started when a job waits and no initiator is idle, up to the limit, and ends
 * after some idle seconds: a system without work has no thread here. Each has a number from 1 on,
 * the lowest that is free.
 */
final class Initiators implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Initiators.class);
  private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(5);

  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(10);

  private final JobQueue queue;
  private final int limit;
  private final ObjIntConsumer<Job> runner;
  private final BitSet numbers = new BitSet();
  private int idle;
  private boolean draining;

  /**
   * None at first.
   *
   * @param runner runs a job under the initiator of the given number
   */
  Initiators(JobQueue queue, int limit, ObjIntConsumer<Job> runner) {
    this.queue = queue;
    this.limit = limit;
    this.runner = runner;
  }

  /** Says that a job may be selectable. */
  synchronized void wake() {
    if (draining) {
      return;
    }
    notifyAll();
    int wanted = queue.selectable() - idle;
    while (wanted > 0 && numbers.cardinality() < limit) {
      start();
      wanted--;
    }
  }

  /** Takes no more jobs. */
  synchronized void drain() {
    draining = true;
    notifyAll();
  }

  /** Takes no more jobs and waits for the running ones, but not for ever. */
  @Override
  public synchronized void close() {
    drain();
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!numbers.isEmpty()) {
      long left = end - System.nanoTime();
      if (left <= 0 || !waitNanos(left)) {
        LOG.warn("{} initiators did not end", numbers.cardinality());
        return;
      }
    }
  }

  private void start() {
    int number = numbers.nextClearBit(1);
    numbers.set(number);
    Thread thread = new Thread(() -> work(number), "INIT" + number);
    thread.setDaemon(true);
    thread.start();
  }

  private void work(int number) {
    try {
      for (Job job = next(); job != null; job = next()) {
        run(job, number);
      }
    } finally {
      synchronized (this) {
        numbers.clear(number);
        notifyAll();
      }
      wake();
    }
  }

  private void run(Job job, int number) {
    try {
      runner.accept(job, number);
    } catch (RuntimeException | Error e) {
      LOG.error("initiator {} failed while it ran {}", number, job.id(), e);
    } finally {
      queue.release(job);
      wake();
    }
  }

  /** The next job; null when there was none for a while. */
  private synchronized @Nullable Job next() {
    long end = System.nanoTime() + IDLE_NANOS;
    while (!draining) {
      Job job = queue.take();
      if (job != null) {
        return job;
      }
      long left = end - System.nanoTime();
      idle++;
      boolean goOn = left > 0 && waitNanos(left);
      idle--;
      if (!goOn) {
        return null;
      }
    }
    return null;
  }

  /** Waits for a change; false when the thread is interrupted. */
  private synchronized boolean waitNanos(long nanos) {
    try {
      TimeUnit.NANOSECONDS.timedWait(this, nanos);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
