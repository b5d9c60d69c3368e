package io.lparjar.jes.tso;

/**
 * {@code LISTALC}: the data sets that are allocated; with STATUS their DD names, too. The layout
 * with STATUS is [recalled].
 *
 * @see "z/OS TSO/E Command Reference, LISTALC command"
 */
public final class ListalcCommand implements TsoCommand {
  @Override
  public int execute(TsoSession session, String command) {
    boolean status = TsoOperands.of(command).has("STATUS", "ST");
    if (status) {
      session.show("--DDNAME---DISP--");
    }
    session
        .allocations()
        .forEach(
            (ddName, allocation) -> {
              session.show(
                  allocation.entry().name()
                      + allocation.member().map(member -> "(" + member + ")").orElse(""));
              if (status) {
                session.show("  " + ddName + "   KEEP");
              }
            });
    return 0;
  }

  @Override
  public String help() {
    return "LISTALC [STATUS]: what is allocated";
  }
}
