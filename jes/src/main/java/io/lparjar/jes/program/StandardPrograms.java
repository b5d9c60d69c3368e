package io.lparjar.jes.program;

/** The programs that come with the system. */
public final class StandardPrograms {
  private StandardPrograms() {}

  /** A new table with all of them. */
  public static ProgramTable table() {
    ProgramTable table = new ProgramTable();
    table.register("IEFBR14", new Iefbr14());
    return table;
  }
}
