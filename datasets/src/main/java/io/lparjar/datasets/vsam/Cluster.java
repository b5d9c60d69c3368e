package io.lparjar.datasets.vsam;

import io.lparjar.datasets.name.DataSetName;
import java.util.List;
import java.util.Optional;

/**
 * A cluster as the catalog knows it, beside its entry.
 *
 * @param id of the data set in the catalog
 * @param name of the cluster
 * @param attributes what it is like
 * @param components names of the data component and, when it is INDEXED, of the index component
 */
public record Cluster(
    long id, DataSetName name, ClusterAttributes attributes, List<DataSetName> components) {

  public Cluster {
    components = List.copyOf(components);
  }

  /** The component that the records are in. */
  public DataSetName data() {
    return components.get(0);
  }

  /** The component that the index is in. */
  public Optional<DataSetName> index() {
    return components.size() > 1 ? Optional.of(components.get(1)) : Optional.empty();
  }

  /** The same with other attributes. */
  public Cluster with(ClusterAttributes wanted) {
    return new Cluster(id, name, wanted, components);
  }
}
