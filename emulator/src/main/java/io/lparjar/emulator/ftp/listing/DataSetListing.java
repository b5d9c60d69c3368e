package io.lparjar.emulator.ftp.listing;

import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.catalog.CatalogDefinition;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.catalog.CatalogVisitor;
import io.lparjar.datasets.name.DataSetPattern;
import java.util.Optional;

/**
 * What the catalog has that matches a pattern: rows under a header, or names only.
 *
 * @param dataSets where they are
 * @param pattern which
 * @param shown how to show names
 * @param row form of the rows; empty for names only
 * @param status rows of another form
 */
record DataSetListing(
    DataSets dataSets,
    DataSetPattern pattern,
    ShownName shown,
    Optional<DataSetRow> row,
    StatusRows status)
    implements Listing {

  @Override
  public void write(LineBuffer lines) {
    dataSets.list(pattern, new Rows(lines));
  }

  private final class Rows implements CatalogVisitor {
    private final LineBuffer lines;

    Rows(LineBuffer lines) {
      this.lines = lines;
    }

    @Override
    public void definition(CatalogDefinition definition) {
      String name = definition.name().value();
      if (shown.includes(name) && DefinitionRow.begin(definition, dataSets, row, status, lines)) {
        shown.write(name, lines);
        lines.end();
      }
    }

    @Override
    public void dataSet(CatalogEntry entry) {
      String name = entry.name().value();
      if (!shown.includes(name)) {
        return;
      }
      if (row.isPresent()) {
        if (lines.lines() == 0) {
          row.get().header(lines);
        }
        status.begin(entry, row.get(), lines);
      }
      shown.write(name, lines);
      lines.end();
    }
  }
}
