package io.lparjar.jes.tso;

import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.jes.subsystem.JobControl;
import io.lparjar.jes.subsystem.JobEntrySubsystem;
import java.time.Clock;

/** The commands of TSO/E about data sets, jobs and the session itself. */
public final class StandardTsoCommands {
  private StandardTsoCommands() {}

  /**
   * Makes them known, by their names and abbreviations.
   *
   * @param catalog name of the master catalog
   */
  public static <J extends JobEntrySubsystem & JobControl> void register(
      TsoCommandTable table, DataSets dataSets, J jes, Clock clock, String catalog) {
    register(table, new AllocateCommand(dataSets), "ALLOCATE", "ALLOC");
    register(table, new BrowseCommand(dataSets, jes), "BROWSE", "B");
    register(table, new CallCommand(), "CALL");
    register(table, new CancelCommand(jes, jes), "CANCEL");
    register(table, new DeleteTsoCommand(dataSets), "DELETE", "DEL");
    register(table, new FreeCommand(), "FREE");
    register(table, new HelpCommand(table), "HELP", "H");
    register(table, new ListalcCommand(), "LISTALC", "LISTA");
    register(table, new ListcatTsoCommand(dataSets, catalog), "LISTCAT", "LISTC");
    register(table, new ListdsCommand(dataSets), "LISTDS", "LISTD");
    register(table, new LogoffCommand(), "LOGOFF");
    register(table, new OutputCommand(jes), "OUTPUT", "OUT");
    register(table, new ProfileCommand(), "PROFILE", "PROF");
    register(table, new RenameTsoCommand(dataSets), "RENAME", "REN");
    register(table, new StatusCommand(jes), "STATUS", "ST");
    register(table, new SubmitCommand(dataSets, jes), "SUBMIT", "SUB");
    register(table, new TimeCommand(clock), "TIME");
  }

  private static void register(TsoCommandTable table, TsoCommand command, String... names) {
    for (String name : names) {
      table.register(name, command);
    }
  }
}
