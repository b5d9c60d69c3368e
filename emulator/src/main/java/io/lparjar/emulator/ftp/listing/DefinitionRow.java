package io.lparjar.emulator.ftp.listing;

import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.catalog.CatalogAlias;
import io.lparjar.datasets.catalog.CatalogDefinition;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.catalog.CatalogPath;
import io.lparjar.datasets.catalog.GenerationDataGroup;
import java.util.Optional;

/**
 * The row of what the catalog holds besides data sets. An alias is shown as the data set that it
 * relates to, under its own name [inferred]; an alias of a user catalog is not shown [inferred].
 */
final class DefinitionRow {
  private DefinitionRow() {}

  /**
   * Writes the row up to the name, and nothing but the name when there is no form.
   *
   * @return whether there is anything to show
   */
  static boolean begin(
      CatalogDefinition definition,
      DataSets dataSets,
      Optional<DataSetRow> row,
      StatusRows status,
      LineBuffer line) {
    Optional<CatalogEntry> related =
        definition instanceof CatalogAlias ? dataSets.find(definition.name()) : Optional.empty();
    if (definition instanceof CatalogAlias && related.isEmpty()) {
      return false;
    }
    if (row.isPresent()) {
      DataSetRow form = row.get();
      if (line.lines() == 0) {
        form.header(line);
      }
      if (related.isPresent()) {
        status.begin(related.get(), form, line);
      } else if (definition instanceof GenerationDataGroup) {
        form.beginGenerationGroup(line);
      } else if (definition instanceof CatalogPath) {
        form.beginPath(line);
      } else {
        form.beginUserCatalog(line);
      }
    }
    return true;
  }
}
