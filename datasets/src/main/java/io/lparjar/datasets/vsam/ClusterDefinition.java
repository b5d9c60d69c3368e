package io.lparjar.datasets.vsam;

import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.StorageClasses;
import io.lparjar.datasets.name.DataSetName;
import java.util.List;

/**
 * A cluster that is to be made.
 *
 * @param name of the cluster
 * @param components names of the data component and, when it is INDEXED, of the index component
 * @param attributes what it is to be like
 * @param space of the data component
 * @param volume wanted volume serial, or empty for any
 * @param classes wanted SMS classes, each empty for those that the system assigns
 */
public record ClusterDefinition(
    DataSetName name,
    List<DataSetName> components,
    ClusterAttributes attributes,
    SpaceRequest space,
    String volume,
    StorageClasses classes) {

  public ClusterDefinition {
    components = List.copyOf(components);
  }

  /** One that asks for no SMS classes. */
  public ClusterDefinition(
      DataSetName name,
      List<DataSetName> components,
      ClusterAttributes attributes,
      SpaceRequest space,
      String volume) {
    this(name, components, attributes, space, volume, StorageClasses.NONE);
  }

  /** With SMS classes. */
  public ClusterDefinition managed(StorageClasses wanted) {
    return new ClusterDefinition(name, components, attributes, space, volume, wanted);
  }
}
