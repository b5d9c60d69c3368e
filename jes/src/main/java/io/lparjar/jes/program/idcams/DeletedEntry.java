package io.lparjar.jes.program.idcams;

import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.GenerationName;
import io.lparjar.datasets.vsam.AlternateIndex;
import io.lparjar.datasets.vsam.Cluster;
import io.lparjar.jes.program.UserDataSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An entry that goes when a data set is deleted, as DELETE reports it.
 *
 * @param kind letter of its kind
 * @param name of the entry
 */
record DeletedEntry(String kind, DataSetName name) {

  /**
   * What goes with a data set. A cluster goes after its components [seen], an alternate index after
   * its paths and before its cluster [inferred].
   */
  static List<DeletedEntry> of(DataSetName name, UserDataSets dataSets) {
    Optional<Cluster> cluster = dataSets.findCluster(name);
    if (cluster.isEmpty()) {
      boolean generation =
          GenerationName.of(name)
              .flatMap(it -> dataSets.findGenerationGroup(it.base()))
              .isPresent();
      return List.of(new DeletedEntry(generation ? "H" : "A", name));
    }
    List<DeletedEntry> entries = new ArrayList<>();
    for (AlternateIndex index : dataSets.alternateIndexes(name)) {
      addCluster(index.index(), "G", dataSets, entries);
    }
    boolean isIndex = dataSets.findAlternateIndex(name).isPresent();
    addCluster(cluster.get(), isIndex ? "G" : "C", dataSets, entries);
    return entries;
  }

  private static void addCluster(
      Cluster cluster, String kind, UserDataSets dataSets, List<DeletedEntry> entries) {
    dataSets.pathsTo(cluster.name()).forEach(path -> entries.add(new DeletedEntry("R", path)));
    entries.add(new DeletedEntry("D", cluster.data()));
    cluster.index().ifPresent(index -> entries.add(new DeletedEntry("I", index)));
    entries.add(new DeletedEntry(kind, cluster.name()));
  }
}
