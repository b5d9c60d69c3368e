package io.lparjar.jes.program.update;

import io.lparjar.jes.program.statement.Keywords;
import io.lparjar.jes.program.statement.Statement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Merges the data records behind CHANGE into old ones by their sequence numbers, and carries out
 * the DELETE and NUMBER statements among them.
 */
final class Change {
  private final List<byte[]> old;
  private final List<byte[]> result = new ArrayList<>();
  private final List<Numbering> numberings = new ArrayList<>();
  private final List<Statement> details = new ArrayList<>();
  private int next;
  private boolean valid = true;

  private Change(List<byte[]> old) {
    this.old = old;
  }

  /** What became of the records; {@code records} is empty when numbers are out of order. */
  record Outcome(Optional<List<byte[]>> records, List<Statement> details) {
    Outcome {
      details = List.copyOf(details);
    }
  }

  /** Reads all that belongs to the CHANGE and carries it out. */
  static Outcome apply(List<byte[]> old, UpdateCards cards) throws IOException {
    Change change = new Change(old);
    long last = -1;
    while (cards.isData() || cards.isDetail()) {
      if (cards.isStatement()) {
        change.detail(cards.readStatement());
        continue;
      }
      byte[] record = cards.readData();
      long number = Numbering.of(record);
      change.valid &= number < 0 || number > last;
      last = Math.max(last, number);
      change.merge(record, number);
    }
    change.copyBefore(Long.MAX_VALUE);
    change.numberings.forEach(numbering -> numbering.apply(change.result));
    return new Outcome(
        change.valid ? Optional.of(change.result) : Optional.empty(), change.details);
  }

  private void detail(Statement statement) {
    details.add(statement);
    if (statement.operation().equals("NUMBER")) {
      numberings.add(Numbering.of(statement));
      return;
    }
    Keywords keywords = Keywords.of(statement);
    long from = keywords.number("SEQ1", 0);
    long to = keywords.number("SEQ2", (int) from);
    copyBefore(from);
    while (next < old.size() && Numbering.of(old.get(next)) <= to) {
      next++;
    }
  }

  /** A record without number goes behind the one before it. */
  private void merge(byte[] record, long number) {
    if (number >= 0) {
      copyBefore(number);
      if (next < old.size() && Numbering.of(old.get(next)) == number) {
        next++;
      }
    }
    result.add(record);
  }

  private void copyBefore(long number) {
    while (next < old.size()
        && (number == Long.MAX_VALUE || Numbering.of(old.get(next)) < number)) {
      result.add(old.get(next++));
    }
  }
}
