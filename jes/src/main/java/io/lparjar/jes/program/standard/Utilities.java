package io.lparjar.jes.program.standard;

import io.lparjar.jes.program.ProgramTable;
import io.lparjar.jes.program.sort.Dfsort;

/** The utilities that have a package of their own, IDCAMS aside. */
public final class Utilities {
  private Utilities() {}

  /** Makes all of them known. */
  public static void register(ProgramTable table) {
    Dfsort.register(table);
  }
}
