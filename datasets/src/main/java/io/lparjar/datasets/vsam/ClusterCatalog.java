package io.lparjar.datasets.vsam;

import io.lparjar.datasets.catalog.CatalogRecord;
import io.lparjar.datasets.name.DataSetName;
import java.util.List;
import java.util.Optional;

/**
 * What the catalog knows of clusters beyond what it knows of every data set. Each change is one
 * commit; safe for use by many threads.
 */
public interface ClusterCatalog {

  /**
   * Adds a cluster with its components.
   *
   * @param records the cluster and its components
   * @throws io.lparjar.security.store.DuplicateKeyException when there is a data set of one of
   *     their names
   */
  void add(List<CatalogRecord> records, Cluster cluster);

  /**
   * Adds an alternate index with its components; its base cluster is there.
   *
   * @throws io.lparjar.security.store.DuplicateKeyException as with clusters
   */
  void add(List<CatalogRecord> records, AlternateIndex index);

  /** The cluster that a data set is. */
  Optional<Cluster> find(CatalogRecord record);

  /** The cluster that a data set is a component of. */
  Optional<Cluster> ofComponent(DataSetName component);

  /** The alternate index that a data set is. */
  Optional<AlternateIndex> findAlternateIndex(CatalogRecord record);

  /** The alternate indexes of a cluster, in the order in which they were made. */
  List<AlternateIndex> alternateIndexes(CatalogRecord base);

  /** Changes the attributes of a cluster. */
  void alter(Cluster cluster);

  /** Changes whether an alternate index is unique, and whether it follows. */
  void alter(AlternateIndex index);

  /** Renames a cluster; its components keep their names, its paths their entry. */
  void rename(CatalogRecord cluster, DataSetName to);

  /** Removes a cluster with its components, and the aliases and paths that relate to it. */
  void remove(CatalogRecord record, Cluster cluster);
}
