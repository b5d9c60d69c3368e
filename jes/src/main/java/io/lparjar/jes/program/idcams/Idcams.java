package io.lparjar.jes.program.idcams;

import io.lparjar.jes.program.Program;
import io.lparjar.jes.program.ProgramTable;
import io.lparjar.jes.program.StepContext;
import java.io.IOException;

/**
 * {@code IDCAMS}: carries out the access method services commands of SYSIN and reports on SYSPRINT.
 *
 * <ol>
 *   <li>The highest condition code of its commands, or what {@code SET MAXCC} says.
 *   <li>12 when there is no SYSPRINT or SYSIN.
 * </ol>
 *
 * @see "z/OS DFSMS Access Method Services Commands"
 */
public final class Idcams implements Program {
  private final CommandTable commands = new CommandTable();

  private Idcams() {}

  /** Makes the program known under its name. */
  public static void register(ProgramTable table) {
    table.register("IDCAMS", new Idcams());
  }

  @Override
  public int run(StepContext step) throws IOException {
    for (String ddName : new String[] {"SYSPRINT", "SYSIN"}) {
      if (step.dd(ddName).isEmpty()) {
        step.writeToProgrammer(IdcamsMessage.DD_STATEMENT_MISSING.with(ddName));
        return ConditionCode.SEVERE;
      }
    }
    try (Listing listing = Listing.open(step, "SYSPRINT");
        StatementReader statements = new StatementReader(step.openInput("SYSIN"))) {
      return new Interpreter(commands, statements, new Services(step, listing)).run();
    }
  }
}
