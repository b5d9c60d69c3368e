package io.lparjar.emulator.ftp.listing;

import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.site.SiteParameters;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rows of data sets that cannot be looked at: migrated, on tape, on a volume that is not mounted.
 *
 * <pre>
 * 0         1         2         3         4         5
 * 012345678901234567890123456789012345678901234567890123456
 * Migrated                                                A.B
 * ARCIVE Not Direct Access Device                         A.B
 * ML382E Not Mounted                                      A.B
 * TSO61A 3390   &lt; File not on volume &gt;                    A.B
 * CM1001 3490   &lt; Not a DASD device &gt;                     A.B
 * </pre>
 *
 * [seen]
 *
 * @param migrated volume serial that stands for migrated (SITE MIGRATEVOL)
 * @param notMounted volume serials
 */
record StatusRows(String migrated, Set<String> notMounted) {
  private static final String ARCHIVED = "ARCIVE";

  static StatusRows of(FtpSession session) {
    return new StatusRows(
        session.settings().get(SiteParameters.MIGRATEVOL),
        session.services().dataSets().volumes().stream()
            .filter(volume -> !volume.mounted())
            .map(volume -> volume.definition().serial())
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Writes the row of a data set up to its name: one of these, or that of {@code form}. */
  void begin(CatalogEntry entry, DataSetRow form, LineBuffer line) {
    String volume = entry.volume();
    if (volume.equals(migrated)) {
      line.text("Migrated");
    } else if (volume.equals(ARCHIVED)) {
      line.text("ARCIVE Not Direct Access Device");
    } else if (notMounted.contains(volume)) {
      line.left(0, volume).left(7, "Not Mounted");
    } else if (!entry.isOnVolume()) {
      String status = entry.unit().startsWith("33") ? "File not on volume" : "Not a DASD device";
      line.left(0, volume).left(7, entry.unit()).left(14, "< " + status + " >");
    } else {
      form.begin(entry, line);
      return;
    }
    line.pad(form.nameColumn());
  }
}
