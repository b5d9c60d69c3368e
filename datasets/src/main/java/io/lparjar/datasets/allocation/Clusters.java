package io.lparjar.datasets.allocation;

import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.vsam.Cluster;
import io.lparjar.datasets.vsam.ClusterAttributes;
import io.lparjar.datasets.vsam.ClusterDefinition;
import java.util.Optional;

/**
 * The VSAM clusters among the data sets. They are allocated, deleted and renamed as all {@link
 * DataSets}; a component neither allocated for input or output nor deleted alone.
 */
public interface Clusters {

  /**
   * Makes and catalogs a cluster with its components, without records.
   *
   * @throws DataSetException {@code ALREADY_EXISTS}, {@code NOT_AUTHORIZED}, {@code IN_USE} ...
   */
  void define(Requester requester, ClusterDefinition definition);

  /** The cluster of that name. */
  Optional<Cluster> find(DataSetName name);

  /** The cluster that has a component of that name. */
  Optional<Cluster> ofComponent(DataSetName component);

  /**
   * Changes attributes of a cluster.
   *
   * @throws DataSetException {@code NOT_FOUND}, {@code NOT_AUTHORIZED}, {@code IN_USE}
   */
  void alter(Requester requester, DataSetName name, ClusterAttributes attributes);
}
