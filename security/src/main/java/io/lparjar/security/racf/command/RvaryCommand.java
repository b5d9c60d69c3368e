package io.lparjar.security.racf.command;

/**
 * {@code RVARY LIST}: shows the state of the RACF database, the only thing that RVARY does here.
 * The listing is [recalled].
 */
final class RvaryCommand implements RacfCommand {
  @Override
  public void execute(CommandRun run, Operands operands) {
    run.print(
        "ICH15013I RACF DATABASE STATUS:",
        "ACTIVE  USE    NUMBER  VOLUME    DATASET",
        "------  ---    ------  ------    -------",
        " YES    PRIM       1   WORK01    SYS1.RACF",
        "ICH15020I RVARY COMMAND HAS FINISHED PROCESSING.");
  }
}
