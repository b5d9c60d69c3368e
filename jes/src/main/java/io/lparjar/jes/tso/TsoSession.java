package io.lparjar.jes.tso;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.jes.program.StepContext;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A user's TSO session, or that of a job step: who he is, his terminal, and what commands leave for
 * the next ones. Used by one thread; closing it frees its data sets, but those of a step end with
 * it.
 *
 * @see "z/OS TSO/E User's Guide, Beginning and ending a terminal session"
 */
public final class TsoSession implements AutoCloseable {
  private final Requester requester;
  private final TsoTerminal terminal;
  private final @Nullable StepContext step;
  private final Map<String, Allocation> allocations = new LinkedHashMap<>();
  private String prefix;
  private boolean ended;

  private TsoSession(Requester requester, TsoTerminal terminal, @Nullable StepContext step) {
    this.requester = requester;
    this.terminal = terminal;
    this.step = step;
    this.prefix = requester.user().userId().value();
  }

  /** The session of a user who has logged on. */
  public static TsoSession of(Requester requester, TsoTerminal terminal) {
    return new TsoSession(requester, terminal, null);
  }

  /** The session of a job step. */
  static TsoSession of(StepContext step, TsoTerminal terminal) {
    return new TsoSession(step.requester(), terminal, step);
  }

  /** The address space, and the user under whose authority it runs. */
  public Requester requester() {
    return requester;
  }

  public TsoTerminal terminal() {
    return terminal;
  }

  /** Shows a line. */
  public void show(String line) {
    terminal.show(line);
  }

  /** The job step it runs in; empty for somebody who has logged on. */
  public Optional<StepContext> step() {
    return Optional.ofNullable(step);
  }

  /** First qualifiers of names without quotation marks; empty for none. */
  public String prefix() {
    return prefix;
  }

  void prefix(String wanted) {
    prefix = wanted;
  }

  /** What was allocated, by DD name, oldest first. */
  public Map<String, Allocation> allocations() {
    return Collections.unmodifiableMap(allocations);
  }

  /** Whether a DD name is taken, by ALLOCATE or by a DD statement of the step. */
  boolean isAllocated(String ddName) {
    return allocations.containsKey(ddName) || (step != null && step.dd(ddName).isPresent());
  }

  /** Takes over what a DD name stands for now; programs of the step see it too. */
  void allocated(String ddName, Allocation allocation) {
    allocations.put(ddName, allocation);
    if (step != null) {
      step.allocate(ddName, allocation);
    }
  }

  /** Frees a DD name; false when there is none. */
  boolean free(String ddName) throws IOException {
    @Nullable Allocation freed = allocations.remove(ddName);
    if (step != null) {
      return step.free(ddName);
    }
    if (freed != null) {
      freed.close();
    }
    return freed != null;
  }

  /** Whether LOGOFF was given. */
  public boolean isEnded() {
    return ended;
  }

  void end() {
    ended = true;
  }

  @Override
  public void close() {
    if (step == null) {
      allocations.values().forEach(Allocation::close);
    }
    allocations.clear();
  }
}
