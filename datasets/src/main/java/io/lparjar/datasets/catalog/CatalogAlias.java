package io.lparjar.datasets.catalog;

import io.lparjar.datasets.name.DataSetName;
import java.time.LocalDate;

/**
 * Another name of a data set, or a high-level qualifier whose names a user catalog holds.
 *
 * @param name alias
 * @param related true name of the data set or user catalog
 * @param created when it was defined
 * @see "z/OS DFSMS Access Method Services Commands, DEFINE ALIAS"
 */
public record CatalogAlias(DataSetName name, DataSetName related, LocalDate created)
    implements CatalogDefinition {}
