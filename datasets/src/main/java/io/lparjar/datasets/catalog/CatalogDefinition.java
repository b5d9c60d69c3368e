package io.lparjar.datasets.catalog;

import io.lparjar.datasets.name.DataSetName;
import java.time.LocalDate;

/**
 * What the catalog holds besides data sets. A name is that of one definition or data set only.
 *
 * @see "z/OS DFSMS Access Method Services Commands, DEFINE"
 */
public sealed interface CatalogDefinition
    permits GenerationDataGroup, CatalogAlias, CatalogPath, UserCatalogConnector {

  /** Entry name. */
  DataSetName name();

  /** When it was defined. */
  LocalDate created();
}
