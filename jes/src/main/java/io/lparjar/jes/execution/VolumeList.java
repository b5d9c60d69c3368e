package io.lparjar.jes.execution;

import io.lparjar.datasets.attribute.VolumeSpace;
import io.lparjar.datasets.catalog.CatalogEntry;
import java.util.List;

/** Serials of the volumes that a data set is on, in their order. */
final class VolumeList {
  private VolumeList() {}

  /** At least one: where it has no space, the volume that the catalog names. */
  static List<String> of(CatalogEntry entry) {
    List<VolumeSpace> volumes = entry.space().volumes();
    return volumes.isEmpty()
        ? List.of(entry.volume())
        : volumes.stream().map(VolumeSpace::volume).toList();
  }
}
