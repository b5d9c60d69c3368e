package io.lparjar.datasets.allocation;

import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.vsam.AlternateIndex;
import io.lparjar.datasets.vsam.AlternateIndexDefinition;
import io.lparjar.datasets.vsam.Cluster;
import io.lparjar.datasets.vsam.ClusterAttributes;
import io.lparjar.datasets.vsam.ClusterDefinition;
import java.util.List;
import java.util.Optional;

/**
 * The VSAM clusters among the data sets. They are allocated, deleted and renamed as all {@link
 * DataSets}; a component neither allocated for input or output nor deleted alone.
 */
public interface Clusters {

  /**
   * Makes and catalogs a cluster with its components, without records.
   *
   * @throws DataSetException {@code ALREADY_EXISTS}, {@code NOT_AUTHORIZED}, {@code IN_USE}, {@code
   *     INVALID_ATTRIBUTES} for an SMS class that nobody defined ...
   */
  void define(Requester requester, ClusterDefinition definition);

  /**
   * Makes and catalogs an alternate index, which points to nothing. Its SMS classes are those of
   * the base cluster [documented].
   *
   * @throws DataSetException {@code NOT_FOUND} without the base cluster; {@code
   *     UNSUPPORTED_ORGANIZATION} when that cannot have one; else as for clusters
   */
  void define(Requester requester, AlternateIndexDefinition definition);

  /**
   * Has an alternate index point to all records of its base cluster that it can point to; nothing
   * is done while there are none.
   *
   * @throws DataSetException {@code NOT_FOUND}, {@code NOT_AUTHORIZED}, {@code IN_USE}
   */
  void build(Requester requester, DataSetName index);

  /** The cluster or alternate index of that name. */
  Optional<Cluster> find(DataSetName name);

  /**
   * The cluster whose keys are those of what is opened under a name: of a path, that of its
   * alternate index.
   */
  Optional<Cluster> findOpened(DataSetName name);

  /** The alternate index of that name. */
  Optional<AlternateIndex> findAlternateIndex(DataSetName name);

  /** The alternate indexes of a cluster, in the order in which they were made. */
  List<AlternateIndex> alternateIndexes(DataSetName base);

  /** The cluster that has a component of that name. */
  Optional<Cluster> ofComponent(DataSetName component);

  /**
   * Changes attributes of a cluster.
   *
   * @throws DataSetException {@code NOT_FOUND}, {@code NOT_AUTHORIZED}, {@code IN_USE}
   */
  void alter(Requester requester, DataSetName name, ClusterAttributes attributes);

  /**
   * Changes whether an alternate index is unique, and whether it follows its base cluster.
   *
   * @throws DataSetException {@code NOT_FOUND}, {@code NOT_AUTHORIZED}, {@code IN_USE}
   */
  void alter(Requester requester, AlternateIndex index);
}
