package io.lparjar.jes.execution;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Jobs that wait for execution, in the order of their priority and number.
 *
 * <p>Priorities do not age: the default of JOBDEF PRTYRATE is 0. [documented]
 *
 * <p>Of jobs with the same name one runs at a time. So the queue keeps a line for each name, and
 * only the head of a line whose name is idle can be selected; taking and adding cost the logarithm
 * of the number of names, however many jobs wait. Guarded by its monitor.
 */
final class JobQueue {
  private static final Comparator<Job> ORDER = JobQueue::compare;

  private final Map<String, TreeSet<Job>> lines = new HashMap<>();
  private final TreeSet<Job> selectable = new TreeSet<>(ORDER);
  private final Set<String> busy = new HashSet<>();

  private static int compare(Job one, Job other) {
    int byPriority = Integer.compare(other.stored().priority(), one.stored().priority());
    return byPriority == 0 ? one.id().compareTo(other.id()) : byPriority;
  }

  /** Adds a job that is not held. */
  synchronized void add(Job job) {
    TreeSet<Job> line = lines.computeIfAbsent(job.name(), name -> new TreeSet<>(ORDER));
    if (!busy.contains(job.name())) {
      if (!line.isEmpty()) {
        selectable.remove(line.first());
      }
      line.add(job);
      selectable.add(line.first());
    } else {
      line.add(job);
    }
  }

  /** Takes the next job; its name is busy until it is {@link #release}d. */
  synchronized @Nullable Job take() {
    return take(job -> true);
  }

  /** Takes the next job that {@code wanted} accepts; others stay where they are. */
  synchronized @Nullable Job take(Predicate<Job> wanted) {
    for (Job job : selectable) {
      if (wanted.test(job)) {
        selectable.remove(job);
        busy.add(job.name());
        leaveLine(job);
        return job;
      }
    }
    return null;
  }

  /** Whether a job that {@code wanted} accepts could be taken now. */
  synchronized boolean hasSelectable(Predicate<Job> wanted) {
    return selectable.stream().anyMatch(wanted);
  }

  /**
   * Takes a job out, wherever it stands.
   *
   * @return false when it is not in the queue
   */
  synchronized boolean remove(Job job) {
    TreeSet<Job> line = lines.get(job.name());
    if (line == null || !line.contains(job)) {
      return false;
    }
    selectable.remove(job);
    leaveLine(job);
    offerHead(job.name());
    return true;
  }

  /** The name of a job that was taken is idle again. */
  synchronized void release(Job job) {
    busy.remove(job.name());
    offerHead(job.name());
  }

  /** Whether a job stands in line behind one of the same name that was taken. */
  synchronized boolean isDelayed(Job job) {
    TreeSet<Job> line = lines.get(job.name());
    return busy.contains(job.name()) && line != null && line.contains(job);
  }

  /** Number of jobs that could be taken now. */
  synchronized int selectable() {
    return selectable.size();
  }

  private void leaveLine(Job job) {
    TreeSet<Job> line = lines.get(job.name());
    if (line != null) {
      line.remove(job);
      if (line.isEmpty()) {
        lines.remove(job.name());
      }
    }
  }

  private void offerHead(String name) {
    TreeSet<Job> line = lines.get(name);
    if (line != null && !busy.contains(name)) {
      selectable.add(line.first());
    }
  }
}
