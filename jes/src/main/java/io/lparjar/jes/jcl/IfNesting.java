package io.lparjar.jes.jcl;

import java.util.ArrayList;
import java.util.List;

/** The IF statements that are open at one place of a job. */
final class IfNesting {
  private static final int DEEPEST = 15;

  private final List<IfBranch> branches = new ArrayList<>();

  /**
   * Opens an IF statement.
   *
   * @return false when there are 15 already
   */
  boolean open(int statement, IfExpression expression) {
    if (branches.size() == DEEPEST) {
      return false;
    }
    branches.add(new IfBranch(statement, expression, true));
    return true;
  }

  /**
   * Turns to the other side of the innermost IF.
   *
   * @return false when there is none, or it has been turned
   */
  boolean turn(int statement) {
    if (branches.isEmpty() || !branches.get(branches.size() - 1).then()) {
      return false;
    }
    IfBranch then = branches.remove(branches.size() - 1);
    branches.add(new IfBranch(statement, then.expression(), false));
    return true;
  }

  /**
   * Closes the innermost IF.
   *
   * @return false when there is none
   */
  boolean close() {
    if (branches.isEmpty()) {
      return false;
    }
    branches.remove(branches.size() - 1);
    return true;
  }

  /** Outermost first. */
  List<IfBranch> branches() {
    return List.copyOf(branches);
  }
}
