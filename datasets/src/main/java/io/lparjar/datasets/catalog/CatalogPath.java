package io.lparjar.datasets.catalog;

import io.lparjar.datasets.name.DataSetName;
import java.time.LocalDate;

/**
 * A name by which a cluster is opened together with an alternate index, whose keys are used then;
 * or another name of a cluster.
 *
 * @param name of the path
 * @param related the alternate index or cluster (PATHENTRY)
 * @param update whether the upgrade set of the cluster is opened with it (UPDATE), so that
 *     alternate indexes follow what is written through the path
 * @param created when it was defined
 * @see "z/OS DFSMS Access Method Services Commands, DEFINE PATH"
 */
public record CatalogPath(DataSetName name, DataSetName related, boolean update, LocalDate created)
    implements CatalogDefinition {

  /** The same of an entry that has another name. */
  public CatalogPath relatedTo(DataSetName entry) {
    return new CatalogPath(name, entry, update, created);
  }
}
