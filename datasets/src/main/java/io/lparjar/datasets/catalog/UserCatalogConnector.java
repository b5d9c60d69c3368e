package io.lparjar.datasets.catalog;

import io.lparjar.datasets.name.DataSetName;
import java.time.LocalDate;

/**
 * A user catalog as the master catalog knows it. All entries are in one catalog here; it is there
 * to be listed and related to.
 *
 * @param name of the user catalog
 * @param volume serial of its volume
 * @param created when it was defined
 * @see "z/OS DFSMS Access Method Services Commands, DEFINE USERCATALOG"
 */
public record UserCatalogConnector(DataSetName name, String volume, LocalDate created)
    implements CatalogDefinition {}
