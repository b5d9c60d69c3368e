package io.lparjar.jes.tso;

import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.InvalidNameException;
import java.util.Locale;
import java.util.Optional;

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
  public int execute(TsoSession session, String command) {
    try {
      DataSetName name = DataSetOperand.of(session, command).dataSet();
      session.show(name.value());
      Optional<CatalogEntry> entry = dataSets.find(name);
      if (entry.isEmpty()) {
        session.show(TsoMessage.NOT_IN_CATALOG.with(name));
        return FAILED;
      }
      list(entry.get(), session);
      return 0;
    } catch (InvalidNameException e) {
      session.show(TsoMessage.INVALID_NAME.with(e.text()));
      return FAILED;
    }
  }

  private static void list(CatalogEntry entry, TsoSession session) {
    DataSetAttributes attributes = entry.attributes();
    session.show("--RECFM-LRECL-BLKSIZE-DSORG");
    session.show(
        String.format(
            Locale.ROOT,
            "  %-5s %-5s %-7s %s",
            attributes.recfm(),
            attributes.lrecl(),
            attributes.blksize(),
            attributes.dsorg()));
    session.show("--VOLUMES--");
    session.show("  " + entry.volume());
  }

  @Override
  public String help() {
    return "LISTDS name: record format, record length, block size and volume of a data set";
  }
}
