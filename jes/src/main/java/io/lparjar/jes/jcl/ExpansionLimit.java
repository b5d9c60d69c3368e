package io.lparjar.jes.jcl;

/**
 * Keeps procedures and INCLUDE groups that call themselves from filling the storage: 15 of them in
 * each other [documented], and a number of statements that a job of 255 steps does not reach
 * [inferred]. Behind one of the limits nothing more is expanded.
 *
 * @see "z/OS MVS JCL Reference, nested procedures; INCLUDE statement"
 */
final class ExpansionLimit {
  private static final int DEEPEST = 15;
  private static final int MOST_STATEMENTS = 100_000;

  private final Diagnostics diagnostics;
  private int statements;
  private boolean reached;

  ExpansionLimit(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Counts a statement of a procedure or group; false when it is not to be converted. */
  boolean allowsStatement() {
    statements++;
    if (statements > MOST_STATEMENTS) {
      reach(JclMessageText.TOO_MANY_STEPS);
    }
    return !reached;
  }

  /** Whether there may be another one inside of {@code depth} others. */
  boolean allowsDepth(int depth) {
    if (depth >= DEEPEST) {
      reach(JclMessageText.INVALID_STATEMENT);
    }
    return !reached;
  }

  private void reach(JclMessageText limit) {
    if (!reached) {
      reached = true;
      diagnostics.add(limit);
    }
  }
}
