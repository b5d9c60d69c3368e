package io.lparjar.jes.tso;

import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.InvalidNameException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * {@code LISTDS}: lists the attributes and the volume of a data set.
 *
 * <pre>
 * USER1.INPUT
 * --RECFM-LRECL-BLKSIZE-DSORG
 *   FB    80    800     PS
 * --VOLUMES--
 *   WORK01
 * </pre>
 *
 * @see "z/OS TSO/E Command Reference, LISTDS command"
 */
public record ListdsCommand(DataSets dataSets) implements TsoCommand {
  private static final int FAILED = 12;

  @Override
  public int execute(Requester requester, String command, Consumer<String> terminal) {
    try {
      DataSetName name = DataSetOperand.of(requester.user().userId(), command).dataSet();
      terminal.accept(name.value());
      Optional<CatalogEntry> entry = dataSets.find(name);
      if (entry.isEmpty()) {
        terminal.accept(TsoMessage.NOT_IN_CATALOG.with(name));
        return FAILED;
      }
      list(entry.get(), terminal);
      return 0;
    } catch (InvalidNameException e) {
      terminal.accept(TsoMessage.INVALID_NAME.with(e.text()));
      return FAILED;
    }
  }

  private static void list(CatalogEntry entry, Consumer<String> terminal) {
    DataSetAttributes attributes = entry.attributes();
    terminal.accept("--RECFM-LRECL-BLKSIZE-DSORG");
    terminal.accept(
        String.format(
            Locale.ROOT,
            "  %-5s %-5s %-7s %s",
            attributes.recfm(),
            attributes.lrecl(),
            attributes.blksize(),
            attributes.dsorg()));
    terminal.accept("--VOLUMES--");
    terminal.accept("  " + entry.volume());
  }
}
