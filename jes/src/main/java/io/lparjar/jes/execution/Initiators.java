package io.lparjar.jes.execution;

import io.lparjar.datasets.allocation.LimitedWait;
import io.lparjar.jes.subsystem.Initiator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The initiators: threads that take jobs from the queue and run them.
 *
 * <p>An initiator is started when a job waits and no initiator is idle, up to the limit, and ends
 * after some idle seconds: a system without work has no thread here. Each has a number from 1 on,
 * the lowest that is free and may run the job. One without classes of its own takes every job.
 */
final class Initiators implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Initiators.class);
  private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(5);

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final JobQueue queue;
  private final ObjIntConsumer<Job> runner;
  private final Consumer<Job> ended;
  private final BitSet numbers = new BitSet();
  private final BitSet drained = new BitSet();
  private final Map<Integer, String> classes = new HashMap<>();
  private final Map<Integer, Job> running = new HashMap<>();
  private int limit;
  private int idle;
  private boolean draining;

  /**
   * None at first.
   *
   * @param runner runs a job under the initiator of the given number
   * @param ended told of a job that has run, once its name and its initiator are free: who sees the
   *     end of a job finds them so
   */
  Initiators(JobQueue queue, int limit, ObjIntConsumer<Job> runner, Consumer<Job> ended) {
    this.queue = queue;
    this.limit = limit;
    this.runner = runner;
    this.ended = ended;
  }

  /** Says that a job may be selectable. */
  synchronized void wake() {
    if (draining) {
      return;
    }
    notifyAll();
    int wanted = queue.selectable() - (classes.isEmpty() ? idle : 0);
    for (int number = 1; wanted > 0 && number <= limit; number++) {
      int candidate = number;
      if (!numbers.get(number)
          && !drained.get(number)
          && queue.hasSelectable(job -> mayRun(candidate, job))) {
        start(number);
        wanted--;
      }
    }
  }

  /** All initiators as they are now, in the order of their numbers. */
  synchronized List<Initiator> list() {
    List<Initiator> all = new ArrayList<>();
    for (int number = 1; number <= limit; number++) {
      Job job = running.get(number);
      all.add(
          new Initiator(
              number,
              statusOf(number, job != null),
              classes.getOrDefault(number, ""),
              Optional.ofNullable(job).map(Job::id),
              job == null ? "" : job.name()));
    }
    return all;
  }

  /** Gives an initiator classes; false when there is none of that number. */
  synchronized boolean classes(int number, String wanted) {
    if (number < 1 || number > limit) {
      return false;
    }
    if (wanted.isEmpty()) {
      classes.remove(number);
    } else {
      classes.put(number, wanted);
    }
    wake();
    return true;
  }

  /** Drains an initiator after its job, or starts it again; false when there is none. */
  synchronized boolean drain(int number, boolean wanted) {
    if (number < 1 || number > limit) {
      return false;
    }
    drained.set(number, wanted);
    notifyAll();
    wake();
    return true;
  }

  /** Changes how many there are; those beyond end after their job. */
  synchronized void resize(int number) {
    limit = number;
    notifyAll();
    wake();
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
    try {
      if (!numbers.isEmpty() && !LimitedWait.await(PATIENCE, this::haveEnded)) {
        LOG.warn("{} initiators did not end", numbers.cardinality());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized boolean haveEnded(long nanos) throws InterruptedException {
    TimeUnit.NANOSECONDS.timedWait(this, nanos);
    return numbers.isEmpty();
  }

  private Initiator.Status statusOf(int number, boolean active) {
    if (drained.get(number)) {
      return active ? Initiator.Status.DRAINING : Initiator.Status.DRAINED;
    }
    return active ? Initiator.Status.ACTIVE : Initiator.Status.INACTIVE;
  }

  private boolean mayRun(int number, Job job) {
    String own = classes.get(number);
    return own == null || own.contains(job.stored().jobClass());
  }

  private void start(int number) {
    numbers.set(number);
    Thread thread = new Thread(() -> work(number), "INIT" + number);
    thread.setDaemon(true);
    thread.start();
  }

  private void work(int number) {
    try {
      for (Job job = next(number); job != null; job = next(number)) {
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
    guarded(job, number, () -> runner.accept(job, number));
    synchronized (this) {
      running.remove(number);
    }
    queue.release(job);
    guarded(job, number, () -> ended.accept(job));
    wake();
  }

  /** Does something for a job; a defect of it is not the initiator's end. */
  private static void guarded(Job job, int number, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | Error e) {
      LOG.error("initiator {} failed while it ran {}", number, job.id(), e);
    }
  }

  /** The next job; null when there was none for a while, or when the initiator is drained. */
  private synchronized @Nullable Job next(int number) {
    long end = System.nanoTime() + IDLE_NANOS;
    while (!draining && number <= limit && !drained.get(number)) {
      Job job = queue.take(waiting -> mayRun(number, waiting));
      if (job != null) {
        running.put(number, job);
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
