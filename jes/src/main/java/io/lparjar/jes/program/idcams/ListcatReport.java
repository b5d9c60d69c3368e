package io.lparjar.jes.program.idcams;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.catalog.CatalogDefinition;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.catalog.CatalogVisitor;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.vsam.Cluster;
import io.lparjar.datasets.vsam.ClusterReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Prints the catalog entries that it is shown, and counts them. */
final class ListcatReport implements CatalogVisitor {
  /** The catalog that all entries are in. */
  static final String CATALOG = "CATALOG.MVS1.MASTER";

  private final Services services;
  private final Set<ListcatKind> kinds;
  private final Keyword detail;
  private final boolean components;
  private final Map<ListcatKind, Integer> counts = new EnumMap<>(ListcatKind.class);

  /**
   * Begins a report.
   *
   * @param kinds what is to be listed
   * @param detail which groups are printed: NAME for none
   * @param components whether a cluster is followed by its components, indented
   */
  ListcatReport(Services services, Set<ListcatKind> kinds, Keyword detail, boolean components) {
    this.services = services;
    this.kinds = kinds;
    this.detail = detail;
    this.components = components;
  }

  @Override
  public void dataSet(CatalogEntry entry) {
    print(entry, false);
    if (components && entry.attributes().isCluster()) {
      services.dataSets().findCluster(entry.name()).stream()
          .flatMap(cluster -> cluster.components().stream())
          .flatMap(component -> services.dataSets().find(component).stream())
          .forEach(component -> print(component, true));
    }
  }

  @Override
  public void definition(CatalogDefinition definition) {
    ListcatKind kind = ListcatKind.of(definition);
    if (kinds.contains(kind)) {
      List<String> lines =
          detail == Keyword.NAME
              ? List.of()
              : ListcatDefinition.of(definition, services.dataSets()).lines();
      print(kind, definition.name(), false, lines);
    }
  }

  /** Number of entries that were listed. */
  int listed() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Prints how many entries of each kind were listed. */
  void printCounts() throws IOException {
    services.message(IdcamsMessage.ENTRIES_PROCESSED);
    for (ListcatKind kind : ListcatKind.values()) {
      count(kind.name(), counts.getOrDefault(kind, 0));
    }
    count("TOTAL", listed());
    services.message(IdcamsMessage.PROTECTED_ENTRIES);
  }

  private void count(String kind, int number) throws IOException {
    services.listing().line(" ".repeat(20) + ListcatField.of(kind + " ", number));
  }

  private void print(CatalogEntry entry, boolean component) {
    ListcatKind kind = ListcatKind.of(entry);
    if (!kinds.contains(kind)) {
      return;
    }
    List<String> lines =
        switch (detail) {
          case ALL -> detailOf(entry).all();
          case HISTORY -> detailOf(entry).history();
          case VOLUMES -> withHistory(detailOf(entry), false);
          case ALLOCATION -> withHistory(detailOf(entry), true);
          default -> List.of();
        };
    print(kind, entry.name(), component, lines);
  }

  private static List<String> withHistory(ListcatEntry entry, boolean allocation) {
    List<String> lines = new ArrayList<>(entry.history());
    lines.addAll(entry.volume());
    if (allocation) {
      lines.addAll(entry.allocation());
    }
    return lines;
  }

  private void print(ListcatKind kind, DataSetName name, boolean component, List<String> lines) {
    counts.merge(kind, 1, Integer::sum);
    Listing listing = services.listing();
    try {
      listing.line(ListcatField.entry(kind.title(), name.value(), component));
      listing.line(ListcatField.group("IN-CAT --- " + CATALOG));
      for (String line : lines) {
        listing.line(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ListcatEntry detailOf(CatalogEntry entry) {
    ListcatRelations relations = ListcatRelations.of(entry, services.dataSets());
    Optional<Cluster> cluster = relations.cluster();
    if (cluster.isEmpty() || entry.attributes().isCluster()) {
      return new ListcatEntry(entry, relations, 0, 0);
    }
    AllocationRequest request =
        AllocationRequest.existing(cluster.get().name(), DispositionStatus.SHR);
    try (Allocation allocation = services.dataSets().allocate(request);
        ClusterReader reader = allocation.openCluster()) {
      return new ListcatEntry(entry, relations, reader.records(), reader.recordBytes());
    } catch (DataSetException inUseOrNotAllowed) {
      return new ListcatEntry(entry, relations, 0, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
