package io.lparjar.jes.execution;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.jes.jcl.DdDisposition;
import io.lparjar.jes.jcl.DdDisposition.Action;
import io.lparjar.jes.jcl.DdModel;
import io.lparjar.jes.jcl.DdStatement;
import io.lparjar.jes.jcl.StepModel;
import io.lparjar.jes.program.Closing;
import io.lparjar.jes.program.StepContext.DdAttributes;
import io.lparjar.jes.spool.SystemMessage;
import io.lparjar.jes.spool.SystemMessages;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What the DD statements of a step have been given, from its start to its end. Used by one thread.
 *
 * @see "z/OS MVS JCL User's Guide, allocating resources"
 */
final class StepAllocation {
  private final RunningJob job;
  private final StepModel step;
  private final StepName name;
  private final Map<String, List<DdAllocation>> dds = new HashMap<>();
  private final List<DdAllocation> inOrder = new ArrayList<>();
  private final Set<String> freedAtClose = new HashSet<>();
  private final DdAllocator allocator;

  StepAllocation(RunningJob job, StepModel step, StepName name) {
    this.job = job;
    this.step = step;
    this.name = name;
    this.allocator = new DdAllocator(job, step, name);
  }

  /**
   * Allocates everything, and says so.
   *
   * @throws JclErrorException when something cannot be had; the rest is still to be released
   */
  void allocate(SystemMessages messages) {
    List<String> lines = new ArrayList<>();
    try {
      for (DdModel dd : new StepDds(job.model(), step).resolved(messages)) {
        List<DdAllocation> parts = new ArrayList<>();
        dds.putIfAbsent(dd.name(), parts);
        for (DdStatement statement : expanded(dd)) {
          DdAllocation allocation =
              allocator.allocate(statement, dd.name(), positionOf(dd.name(), parts.size()));
          lines.addAll(allocation.allocated(parts.isEmpty() ? dd.name() : ""));
          parts.add(allocation);
          inOrder.add(allocation);
          if (statement.target().freeAtClose()) {
            freedAtClose.add(dd.name());
          }
        }
      }
    } finally {
      if (!lines.isEmpty()) {
        messages.write(SystemMessage.ALLOCATION.with(name));
        lines.forEach(messages::write);
      }
    }
  }

  /** What is behind a DD name, of several the first; empty when the step has none of that name. */
  List<DdAllocation> find(String ddName) {
    return dds.getOrDefault(ddName, List.of());
  }

  /** What a DD name stands for was closed: with FREE=CLOSE it is given back now. */
  void closed(String ddName, SystemMessages messages) throws IOException {
    if (freedAtClose.remove(ddName)) {
      free(ddName, messages);
    }
  }

  /** Gives a DD name to what a program has allocated by itself; KEEP is its disposition. */
  void add(String ddName, Allocation held) {
    DataSetDd dd =
        new DataSetDd(
            held,
            held,
            new DdDisposition(DispositionStatus.OLD, Action.KEEP, Action.KEEP),
            false,
            false,
            false,
            DdAttributes.NONE,
            job.passed());
    dds.put(ddName, List.of(dd));
    inOrder.add(dd);
  }

  /** Gives back what a DD name stands for; false when the step has none of that name. */
  boolean free(String ddName, SystemMessages messages) throws IOException {
    List<DdAllocation> parts = dds.getOrDefault(ddName, List.of());
    for (DdAllocation part : parts) {
      part.release(StepEnd.NORMAL, messages);
      inOrder.remove(part);
    }
    return dds.remove(ddName) != null;
  }

  /** Gives everything back in the order of the statements, whatever fails on the way. */
  void release(StepEnd end, SystemMessages messages) throws IOException {
    Closing.all(
        inOrder.stream().map(part -> (Closeable) () -> part.release(end, messages)).toList());
  }

  private List<DdStatement> expanded(DdModel dd) {
    return dd.statements().stream()
        .flatMap(statement -> job.references().expand(statement).stream())
        .toList();
  }

  private static String positionOf(String ddName, int index) {
    return index == 0 ? ddName : ddName + String.format(Locale.ROOT, "+%03d", index);
  }
}
