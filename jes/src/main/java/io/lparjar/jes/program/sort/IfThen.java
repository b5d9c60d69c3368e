package io.lparjar.jes.program.sort;

import java.util.List;

/**
 * The IFTHEN clauses of a statement, in their order: those of WHEN=INIT and WHEN=GROUP always, of
 * the others the first that holds, further ones only behind {@code HIT=NEXT}; WHEN=NONE when none
 * did.
 */
final class IfThen implements Reformat {
  private final List<Clause> clauses;

  /** When a clause counts. */
  enum When {
    INIT,
    TEST,
    NONE
  }

  /** One clause. */
  record Clause(When when, RecordTest test, Reformat reformat, boolean goesOn) {}

  IfThen(List<Clause> clauses) {
    this.clauses = List.copyOf(clauses);
  }

  @Override
  public void apply(WorkRecord record) {
    boolean hit = false;
    boolean done = false;
    for (Clause clause : clauses) {
      boolean applies =
          switch (clause.when()) {
            case INIT -> true;
            case TEST -> !done && clause.test().holds(record);
            case NONE -> !hit;
          };
      if (applies) {
        clause.reformat().apply(record);
      }
      if (applies && clause.when() == When.TEST) {
        hit = true;
        done = !clause.goesOn();
      }
    }
  }

  @Override
  public int lengthOf(int input) {
    int base = input;
    for (Clause clause : clauses) {
      if (clause.when() == When.INIT) {
        base = clause.reformat().lengthOf(base);
      }
    }
    int longest = base;
    for (Clause clause : clauses) {
      if (clause.when() != When.INIT) {
        longest = Math.max(longest, clause.reformat().lengthOf(base));
      }
    }
    return longest;
  }
}
