package io.lparjar.jes.program.db2;

import io.lparjar.jes.db2.Db2Session;
import io.lparjar.jes.program.StepContext;
import java.io.IOException;

/** A program that the RUN subcommand of DSN starts. */
@FunctionalInterface
public interface Db2Program {

  /**
   * Runs it.
   *
   * @param thread that of the step's user; what is not committed at the end is kept
   * @return the condition code
   */
  int run(StepContext step, Db2Session thread) throws IOException;
}
