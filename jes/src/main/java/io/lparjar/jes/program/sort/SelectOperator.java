package io.lparjar.jes.program.sort;

import io.lparjar.jes.program.sort.SortControl.Technique;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code SELECT}: writes to TO the records whose value in the ON fields is there as often as
 * wanted, the others to DISCARD. Holds no more records of a value than the criterion needs.
 */
final class SelectOperator implements ToolOperator {
  @Override
  public int run(ToolOperation operation) throws IOException {
    SortKey key = ToolOperation.keyOf(operation.fields());
    Occurrences wanted =
        Occurrences.of(operation.keywords())
            .orElseThrow(() -> new ToolException(ToolMessage.KEYWORD_MISSING, "FIRST"));
    SortControl control = operation.control(Optional.of(Technique.COPY));
    Optional<RecordOutput> discard = operation.output("DISCARD");
    Selection selection;
    long read;
    try (ToolOutput to = ToolOutput.open(operation, control)) {
      selection = new Selection(wanted, new ValueGroups(key), to, discard);
      read = operation.sort(control, key, selection::take);
      selection.groups.finish(selection::end);
      to.finish(operation.listing());
    } finally {
      close(discard);
    }
    operation.say(ToolMessage.RECORD_COUNT, read);
    operation.say(ToolMessage.RESULTING, selection.selected);
    return 0;
  }

  /** Closes an output that there may be. */
  static void close(Optional<RecordOutput> output) throws IOException {
    if (output.isPresent()) {
      output.get().close();
    }
  }

  private static final class Selection {
    private final Occurrences wanted;
    private final ValueGroups groups;
    private final ToolOutput to;
    private final Optional<RecordOutput> discard;
    private final List<WorkRecord> held = new ArrayList<>();
    private long selected;

    Selection(
        Occurrences wanted, ValueGroups groups, ToolOutput to, Optional<RecordOutput> discard) {
      this.wanted = wanted;
      this.groups = groups;
      this.to = to;
      this.discard = discard;
    }

    void take(WorkRecord record) throws IOException {
      groups.next(record, this::end);
      long count = groups.count();
      if (wanted.first() > 0 && count > wanted.first()) {
        releaseWhenSure(count);
        discard(record);
        return;
      }
      if (wanted.last()) {
        release(false);
      }
      WorkRecord copy = new WorkRecord();
      copy.set(record);
      held.add(copy);
      if (!wanted.last()) {
        releaseWhenSure(count);
      }
    }

    private void releaseWhenSure(long count) throws IOException {
      if (count > wanted.most()) {
        release(false);
      } else if (count >= wanted.least() && wanted.most() == Long.MAX_VALUE) {
        release(true);
      }
    }

    private void end() throws IOException {
      release(wanted.holds(groups.count()));
    }

    private void release(boolean chosen) throws IOException {
      for (WorkRecord record : held) {
        selected += chosen ? 1 : 0;
        if (chosen) {
          to.write(record);
        } else {
          discard(record);
        }
      }
      held.clear();
    }

    private void discard(WorkRecord record) throws IOException {
      if (discard.isPresent()) {
        discard.get().write(record);
      }
    }
  }
}
