package io.lparjar.jes.program.sort;

import java.io.IOException;

/** An operator of ICETOOL. Holds no state between operations. */
@FunctionalInterface
interface ToolOperator {

  /**
   * Carries out one statement.
   *
   * @return its condition code
   * @throws ToolException when it cannot be carried out
   */
  int run(ToolOperation operation) throws IOException;
}
