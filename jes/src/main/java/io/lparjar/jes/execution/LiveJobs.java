package io.lparjar.jes.execution;

import io.lparjar.jes.job.JobId;
import io.lparjar.jes.job.JobPhase;
import io.lparjar.jes.spool.Spool;
import io.lparjar.jes.store.JobStore;
import io.lparjar.jes.store.StoredJob;
import io.lparjar.jes.subsystem.JobChange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * The jobs that wait or run, and the way they go: queue, initiator, output. Safe for use by many
 * threads.
 */
final class LiveJobs implements AutoCloseable {
  /** How long one who waits for the end of a job goes without asking whether to go on. */
  private static final long LOOK_UP_MILLIS = 100;

  private final ConcurrentSkipListMap<JobId, Job> jobs = new ConcurrentSkipListMap<>();
  private final JobQueue queue = new JobQueue();
  private final JobStore store;
  private final Spool spool;
  private final JobRunner runner;
  private final Initiators initiators;
  private final Object ended = new Object();

  LiveJobs(int initiators, JobStore store, Spool spool, JobRunner runner) {
    this.store = store;
    this.spool = spool;
    this.runner = runner;
    this.initiators = new Initiators(queue, initiators, runner::run, this::leave);
  }

  /** Goes on where an earlier process ended; after a kill it clears away what belongs to no job. */
  void recover(boolean killed) {
    if (killed) {
      try {
        spool.deleteUnless(id -> store.find(id).isPresent());
      } catch (IOException e) {
        throw new UncheckedIOException("cannot clear the spool", e);
      }
    }
    for (StoredJob stored : store.unfinished()) {
      if (stored.phase() == JobPhase.ACTIVE) {
        runner.lose(new Job(stored));
      } else {
        Job job = new Job(stored);
        announce(job);
        enqueue(job);
      }
    }
  }

  /** Who runs them. */
  Initiators initiators() {
    return initiators;
  }

  /** Makes a job known that is coming in, so that it can be purged from the start. */
  void announce(Job job) {
    jobs.put(job.id(), job);
  }

  /** Lets a job wait for an initiator, or when it is held for its release. */
  void enqueue(Job job) {
    if (job.isPurged()) {
      leave(job);
    } else if (!job.isHeld()) {
      queue.add(job);
      initiators.wake();
    }
  }

  /** The job neither waits nor runs any more. */
  void leave(Job job) {
    if (job.end()) {
      forget(job.id());
    } else {
      jobs.remove(job.id());
    }
    tellEnd();
  }

  private void tellEnd() {
    synchronized (ended) {
      ended.notifyAll();
    }
  }

  /** Waits until the job neither waits nor runs; false when {@code goOn} ended that. */
  boolean awaitEnd(JobId id, BooleanSupplier goOn) {
    synchronized (ended) {
      while (jobs.containsKey(id)) {
        if (!goOn.getAsBoolean()) {
          return false;
        }
        try {
          ended.wait(LOOK_UP_MILLIS);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return false;
        }
      }
      return true;
    }
  }

  /** A job that waits or runs. */
  Optional<Job> find(JobId id) {
    return Optional.ofNullable(jobs.get(id));
  }

  /** All jobs that wait or run, newest first. */
  Collection<Job> all() {
    return jobs.descendingMap().values();
  }

  /** The jobs that are to be forgotten and must not be seen although they are still there. */
  Set<JobId> purged() {
    return jobs.values().stream().filter(Job::isPurged).map(Job::id).collect(Collectors.toSet());
  }

  /** Whether the job waits for one of the same name. */
  boolean isDuplicate(Job job) {
    return queue.isDelayed(job);
  }

  /** Lets a held job go; false when it is not held. */
  boolean release(Job job) {
    synchronized (job) { // so that nobody changes its place in the queue meanwhile
      if (!job.releaseHold()) {
        return false;
      }
      store.held(job.id(), false);
      queue.add(job);
    }
    initiators.wake();
    return true;
  }

  /** Gives a job another class or priority; false when it does not wait for execution. */
  boolean change(Job job, JobChange change) {
    synchronized (job) {
      boolean queued = queue.remove(job);
      if (!queued && !job.isHeld()) {
        return false;
      }
      job.change(change);
      store.changed(job.id(), job.stored().jobClass(), job.stored().priority());
      if (queued) {
        queue.add(job);
      }
    }
    initiators.wake();
    return true;
  }

  /** Holds a job; false when it does not wait for execution. */
  boolean hold(Job job) {
    synchronized (job) { // so that nobody finds it neither queued nor held
      if (!queue.remove(job)) {
        return false;
      }
      job.hold();
      store.held(job.id(), true);
      return true;
    }
  }

  /** Cancels a job: at once when it waits, else as soon as it can be. Its output is kept. */
  void cancel(Job job) {
    if (!stopsWaiting(job)) {
      job.cancellation().request();
      return;
    }
    try {
      runner.cancel(job);
    } finally {
      leave(job);
    }
  }

  /** Cancels a job and forgets it, at once or, when it runs, at its end. */
  void purge(Job job) {
    boolean ended = job.purge();
    if (ended || stopsWaiting(job)) {
      forget(job.id());
    }
  }

  /** Takes a job from where it waits; false when it runs, or has ended. */
  private boolean stopsWaiting(Job job) {
    synchronized (job) {
      return job.releaseHold() || queue.remove(job);
    }
  }

  /** Forgets a job that no longer runs, and its output; it stays invisible all the while. */
  void forget(JobId id) {
    store.remove(id);
    try {
      spool.delete(id);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete the output of " + id, e);
    } finally {
      jobs.remove(id);
      tellEnd();
    }
  }

  /** Cancels the jobs that run and waits for their end; those that wait keep waiting on disk. */
  @Override
  public void close() {
    initiators.drain();
    for (Job job : jobs.values()) {
      if (job.phase() == JobPhase.ACTIVE) {
        job.cancellation().request();
      }
    }
    initiators.close();
  }
}
