package io.lparjar.datasets.allocation;

import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.catalog.CatalogRecord;
import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.vsam.AlternateIndex;
import io.lparjar.datasets.vsam.AlternateIndexWriter;
import io.lparjar.datasets.vsam.Cluster;
import io.lparjar.datasets.vsam.ClusterReader;
import io.lparjar.datasets.vsam.ClusterWriter;
import io.lparjar.datasets.vsam.Growth;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The records of a cluster, in the content of its data component. */
final class ClusterAccess {
  private final Storage storage;
  private final CatalogRecord record;
  private final Cluster cluster;
  private final CatalogRecord data;

  /**
   * Of a data set.
   *
   * @throws DataSetException {@code UNSUPPORTED_ORGANIZATION} when it is no cluster
   */
  ClusterAccess(Storage storage, CatalogRecord record) {
    this.storage = storage;
    this.record = record;
    this.cluster =
        storage.clusters().find(record).orElseThrow(() -> failure(Reason.UNSUPPORTED_ORGANIZATION));
    this.data = storage.catalog().find(cluster.data()).orElseThrow(() -> failure(Reason.NOT_FOUND));
  }

  ClusterReader openReader() {
    Content content = content();
    storage.refer(data);
    try {
      return ClusterReader.open(cluster.attributes(), content);
    } catch (IOException e) {
      throw Storage.failure(record.name(), e);
    }
  }

  /**
   * Opens it for output.
   *
   * @param upgrading whether its alternate indexes follow
   */
  ClusterWriter openWriter(boolean reuse, boolean upgrading) {
    try {
      ClusterWriter.Drafts drafts = () -> storage.draft(data);
      SequentialSpace space =
          new SequentialSpace(storage.volumes(), data.name(), data.entry().space(), List.of());
      ClusterWriter.Publication publication = draft -> storage.replace(data, draft, space);
      Growth growth =
          space.growth(data.entry().attributes(), cluster.attributes().intervalsPerTrack());
      ClusterWriter writer =
          reuse
              ? ClusterWriter.reuse(cluster.attributes(), content(), drafts, publication, growth)
              : ClusterWriter.open(cluster.attributes(), content(), drafts, publication, growth);
      return upgrading ? writer.upgrading(upgradeSet()) : writer;
    } catch (IOException e) {
      throw Storage.failure(record.name(), e);
    }
  }

  /**
   * Writers of the alternate indexes that follow. One that was never built does not [documented].
   */
  private List<AlternateIndexWriter> upgradeSet() throws IOException {
    List<AlternateIndexWriter> writers = new ArrayList<>();
    for (AlternateIndex index : storage.clusters().alternateIndexes(record)) {
      DataSetName name = index.index().name();
      Optional<CatalogRecord> found = storage.catalog().find(name);
      if (index.upgrade() && found.isPresent()) {
        ClusterAccess access = new ClusterAccess(storage, found.get());
        if (access.hasRecords()) {
          writers.add(
              new AlternateIndexWriter(
                  index, cluster.attributes(), access.openWriter(false, false)));
        }
      }
    }
    return writers;
  }

  private boolean hasRecords() throws IOException {
    try (ClusterReader reader = openReader()) {
      return reader.records() > 0;
    }
  }

  private Content content() {
    return storage.open(data, data.key()).orElseThrow(() -> failure(Reason.NOT_FOUND));
  }

  private DataSetException failure(Reason reason) {
    return DataSetException.of(reason, record.name());
  }
}
