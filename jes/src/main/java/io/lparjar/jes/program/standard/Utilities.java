package io.lparjar.jes.program.standard;

import io.lparjar.jes.program.ProgramTable;
import io.lparjar.jes.program.compare.Iebcompr;
import io.lparjar.jes.program.crypto.FileEncryption;
import io.lparjar.jes.program.dump.Adrdssu;
import io.lparjar.jes.program.edit.Iebedit;
import io.lparjar.jes.program.generate.Iebgener;
import io.lparjar.jes.program.library.Iebcopy;
import io.lparjar.jes.program.print.Iebptpch;
import io.lparjar.jes.program.sort.Dfsort;
import io.lparjar.jes.program.sort.Icetool;
import io.lparjar.jes.program.terse.Amaterse;
import io.lparjar.jes.program.testdata.Iebdg;
import io.lparjar.jes.program.update.Iebupdte;
import io.lparjar.jes.program.volume.Iehlist;
import io.lparjar.jes.program.volume.Iehprogm;

/** The utilities that have a package of their own, IDCAMS aside. */
public final class Utilities {
  private Utilities() {}

  /** Makes all of them known. */
  public static void register(ProgramTable table) {
    Adrdssu.register(table);
    Dfsort.register(table);
    Icetool.register(table);
    Iebgener.register(table);
    Iebcopy.register(table);
    Iebdg.register(table);
    Iebedit.register(table);
    Amaterse.register(table);
    Iebcompr.register(table);
    Iebptpch.register(table);
    Iebupdte.register(table);
    Iehlist.register(table);
    Iehprogm.register(table);
    FileEncryption.register(table);
    table.register("IRXJCL", new Irxjcl());
  }
}
