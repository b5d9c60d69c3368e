package io.lparjar.jes.program.idcams;

import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.catalog.Generation;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.GenerationName;
import io.lparjar.datasets.vsam.AlternateIndex;
import io.lparjar.datasets.vsam.Cluster;
import io.lparjar.jes.program.UserDataSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What else in the catalog belongs to an entry.
 *
 * @param cluster the cluster that it is, or that it is a component of
 * @param index the same as an alternate index, when it is one
 * @param generation its place in a generation data group
 * @param lines what ASSOCIATIONS shows, in order
 */
record ListcatRelations(
    Optional<Cluster> cluster,
    Optional<AlternateIndex> index,
    Optional<Generation> generation,
    List<String> lines) {

  static ListcatRelations of(CatalogEntry entry, UserDataSets dataSets) {
    DataSetName name = entry.name();
    return entry.attributes().isVsam() ? ofVsam(entry, dataSets) : ofDataSet(name, dataSets);
  }

  private static ListcatRelations ofVsam(CatalogEntry entry, UserDataSets dataSets) {
    DataSetName name = entry.name();
    boolean component = !entry.attributes().isCluster();
    Optional<Cluster> cluster =
        component ? dataSets.findClusterOf(name) : dataSets.findCluster(name);
    Optional<AlternateIndex> index =
        cluster.flatMap(found -> dataSets.findAlternateIndex(found.name()));
    List<String> lines = new ArrayList<>();
    if (component) {
      String kind = index.isPresent() ? "AIX------" : "CLUSTER--";
      cluster.ifPresent(found -> lines.add(kind + found.name()));
    } else if (cluster.isPresent()) {
      lines.addAll(components(cluster.get()));
      index.ifPresent(found -> lines.add("CLUSTER--" + found.base()));
      dataSets
          .alternateIndexes(name)
          .forEach(found -> lines.add("AIX------" + found.index().name()));
      dataSets.pathsTo(name).forEach(path -> lines.add("PATH-----" + path));
    }
    return new ListcatRelations(cluster, index, Optional.empty(), lines);
  }

  private static ListcatRelations ofDataSet(DataSetName name, UserDataSets dataSets) {
    Optional<GenerationName> generation = GenerationName.of(name);
    Optional<Generation> place =
        generation.flatMap(it -> dataSets.findGenerationGroup(it.base())).stream()
            .flatMap(sphere -> sphere.generations().stream())
            .filter(it -> it.name().equals(generation.orElseThrow()))
            .findFirst();
    List<String> lines = new ArrayList<>();
    place.ifPresent(it -> lines.add("GDG------" + it.name().base()));
    lines.addAll(aliases(name, dataSets));
    return new ListcatRelations(Optional.empty(), Optional.empty(), place, lines);
  }

  /** The form of aliases is [recalled]. */
  static List<String> aliases(DataSetName entry, UserDataSets dataSets) {
    return dataSets.aliasesOf(entry).stream().map(alias -> "ALIAS----" + alias).toList();
  }

  /** The components that a path opens: of its alternate index, then of the cluster. [seen] */
  static List<String> ofPath(DataSetName entry, UserDataSets dataSets) {
    Optional<AlternateIndex> index = dataSets.findAlternateIndex(entry);
    List<String> lines = new ArrayList<>();
    lines.add((index.isPresent() ? "AIX------" : "CLUSTER--") + entry);
    dataSets.findCluster(entry).ifPresent(found -> lines.addAll(components(found)));
    index
        .flatMap(found -> dataSets.findCluster(found.base()))
        .ifPresent(base -> lines.addAll(components(base)));
    return lines;
  }

  private static List<String> components(Cluster cluster) {
    List<String> lines = new ArrayList<>();
    lines.add("DATA-----" + cluster.data());
    cluster.index().ifPresent(index -> lines.add("INDEX----" + index));
    return lines;
  }
}
