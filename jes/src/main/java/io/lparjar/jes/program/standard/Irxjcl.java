package io.lparjar.jes.program.standard;

import io.lparjar.jes.program.Program;
import io.lparjar.jes.program.StepContext;
import java.io.IOException;

/**
 * {@code IRXJCL}: there is no REXX here; says so and ends with 20, as when an exec cannot be run.
 *
 * @see "z/OS TSO/E REXX Reference, running execs in MVS batch"
 */
final class Irxjcl implements Program {
  private static final int NOT_RUN = 20;

  @Override
  public int run(StepContext step) throws IOException {
    step.writeToProgrammer("IRX0406E REXX EXEC LOAD FILE CANNOT BE USED, REXX IS NOT EMULATED");
    return NOT_RUN;
  }
}
