package io.lparjar.jes.jcl;

import java.util.List;

/**
 * A DD name of a step and what is behind it.
 *
 * @param name 1 to 8 characters
 * @param statements one, or the data sets of a concatenation in order
 */
public record DdModel(String name, List<DdStatement> statements) {
  public DdModel {
    statements = List.copyOf(statements);
  }

  /** The named statement. */
  public DdStatement first() {
    return statements.get(0);
  }
}
