package io.lparjar.datasets.vsam;

import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.StorageClasses;
import io.lparjar.datasets.name.DataSetName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A cluster that is to be made.
 *
 * @param name of the cluster
 * @param components names of the data component and, when it is INDEXED, of the index component
 * @param attributes what it is to be like
 * @param space of the data component
 * @param volume wanted volume serial, or empty for any
 * @param classes wanted SMS classes, each empty for those that the system assigns
 * @param expires the day before which it is not to be deleted; without, the management class tells
 */
public record ClusterDefinition(
    DataSetName name,
    List<DataSetName> components,
    ClusterAttributes attributes,
    SpaceRequest space,
    String volume,
    StorageClasses classes,
    Optional<LocalDate> expires) {

  public ClusterDefinition {
    components = List.copyOf(components);
  }

  /** One that asks for no SMS classes, nor for a day of expiration. */
  public ClusterDefinition(
      DataSetName name,
      List<DataSetName> components,
      ClusterAttributes attributes,
      SpaceRequest space,
      String volume) {
    this(name, components, attributes, space, volume, StorageClasses.NONE, Optional.empty());
  }

  /** With SMS classes. */
  public ClusterDefinition managed(StorageClasses wanted) {
    return new ClusterDefinition(name, components, attributes, space, volume, wanted, expires);
  }

  /** With a day of expiration. */
  public ClusterDefinition expiring(Optional<LocalDate> day) {
    return new ClusterDefinition(name, components, attributes, space, volume, classes, day);
  }
}
