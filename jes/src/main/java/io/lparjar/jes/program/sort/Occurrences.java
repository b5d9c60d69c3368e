package io.lparjar.jes.program.sort;

import io.lparjar.jes.program.statement.Keywords;
import java.util.Optional;

/**
 * How often a value must be there, and which of its records count.
 *
 * @param least of records with the same value
 * @param most of them
 * @param first only so many of the first; 0 for all
 * @param last only the last one
 */
record Occurrences(long least, long most, int first, boolean last) {
  private static final long ANY = Long.MAX_VALUE;

  /** Every value, every record. */
  static final Occurrences ALL = new Occurrences(1, ANY, 0, false);

  /** What ALLDUPS, NODUPS, HIGHER(n), FIRST and their kin say; empty without any of them. */
  static Optional<Occurrences> of(Keywords keywords) {
    if (keywords.has("ALLDUPS")) {
      return Optional.of(new Occurrences(2, ANY, 0, false));
    }
    if (keywords.has("NODUPS")) {
      return Optional.of(new Occurrences(1, 1, 0, false));
    }
    if (keywords.find("HIGHER").isPresent()) {
      return Optional.of(new Occurrences(keywords.number("HIGHER", 0) + 1L, ANY, 0, false));
    }
    if (keywords.find("LOWER").isPresent()) {
      return Optional.of(new Occurrences(1, keywords.number("LOWER", 0) - 1L, 0, false));
    }
    if (keywords.find("EQUAL").isPresent()) {
      int wanted = keywords.number("EQUAL", 0);
      return Optional.of(new Occurrences(wanted, wanted, 0, false));
    }
    for (String name : new String[] {"FIRST", "FIRSTDUP", "LAST", "LASTDUP"}) {
      if (keywords.has(name) || keywords.find(name).isPresent()) {
        boolean last = name.startsWith("LAST");
        return Optional.of(
            new Occurrences(
                name.endsWith("DUP") ? 2 : 1, ANY, last ? 0 : keywords.number(name, 1), last));
      }
    }
    return Optional.empty();
  }

  /** Whether a value that is there {@code count} times is wanted. */
  boolean holds(long count) {
    return count >= least && count <= most;
  }
}
