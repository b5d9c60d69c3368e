package io.lparjar.jes.program;

import java.io.IOException;

/**
 * A program that a job step executes.
 *
 * <p>Sees nothing but its {@link StepContext}. One instance serves all steps, at the same time.
 */
@FunctionalInterface
public interface Program {

  /**
   * Runs the program.
   *
   * @return the condition code, 0 to 4,095
   * @throws Abend when it ends abnormally
   */
  int run(StepContext step) throws IOException;
}
