package io.lparjar.datasets.allocation;

import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.catalog.CatalogRecord;
import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.vsam.AlternateIndex;
import io.lparjar.datasets.vsam.AlternateIndexWriter;
import io.lparjar.datasets.vsam.Cluster;
import io.lparjar.datasets.vsam.ClusterAttributes;
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

  /** Opens it for input. */
  ClusterReader openReader() {
    storage.refer(data);
    try {
      return openCurrent();
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
      ClusterWriter writer = openWriter(reuse ? ClusterWriter::reuse : ClusterWriter::open);
      return upgrading && !isAlternateIndex() ? upgrading(writer) : writer;
    } catch (IOException e) {
      throw Storage.failure(record.name(), e);
    }
  }

  /** A way to open the content of a cluster for output. */
  @FunctionalInterface
  private interface Opening {
    ClusterWriter open(
        ClusterAttributes attributes,
        Content present,
        ClusterWriter.Drafts drafts,
        ClusterWriter.Publication publication,
        Growth growth)
        throws IOException;
  }

  private ClusterWriter openWriter(Opening opening) throws IOException {
    SequentialSpace space =
        new SequentialSpace(storage.volumes(), data.name(), data.entry().space(), List.of());
    return opening.open(
        cluster.attributes(),
        content(),
        () -> storage.draft(data),
        draft -> storage.replace(data, draft, space),
        space.growth(data.entry().attributes(), cluster.attributes().intervalsPerTrack()));
  }

  /**
   * Has the alternate indexes follow that are to. One that was never built does not [documented].
   */
  private ClusterWriter upgrading(ClusterWriter writer) throws IOException {
    List<AlternateIndexWriter> followers = new ArrayList<>();
    boolean done = false;
    try {
      long version = version() + 1;
      addFollowers(followers, version);
      done = true;
      return writer.upgrading(followers, version);
    } finally {
      if (!done) {
        for (AlternateIndexWriter follower : followers) {
          follower.abandon();
        }
        writer.abandon();
      }
    }
  }

  private void addFollowers(List<AlternateIndexWriter> followers, long version) throws IOException {
    for (AlternateIndex index : storage.clusters().alternateIndexes(record)) {
      Optional<CatalogRecord> found = storage.catalog().find(index.index().name());
      if (index.upgrade() && found.isPresent()) {
        ClusterAccess access = new ClusterAccess(storage, found.get());
        if (access.version() > 0) {
          followers.add(
              new AlternateIndexWriter(
                  index, cluster.attributes(), access.openWriter(false, false), version));
        }
      }
    }
  }

  private long version() throws IOException {
    try (ClusterReader reader = openCurrent()) {
      return reader.version();
    }
  }

  /**
   * Opens it for input; before that an alternate index is built again that does not point into the
   * content that its base cluster has. That is so when a crash came between the two.
   */
  private ClusterReader openCurrent() throws IOException {
    if (isAlternateIndex()) {
      AlternateIndex index = alternateIndex();
      ClusterAccess base = baseOf(index);
      long version = storedVersion();
      if (index.upgrade() && version > 0 && version != base.version()) {
        build(index, base);
      }
    }
    return ClusterReader.open(cluster.attributes(), content());
  }

  private long storedVersion() throws IOException {
    try (ClusterReader reader = ClusterReader.open(cluster.attributes(), content())) {
      return reader.version();
    }
  }

  private boolean isAlternateIndex() {
    return record.entry().attributes().type() == DataSetType.AIX;
  }

  private AlternateIndex alternateIndex() {
    return storage
        .clusters()
        .findAlternateIndex(record)
        .orElseThrow(() -> failure(Reason.NOT_FOUND));
  }

  private ClusterAccess baseOf(AlternateIndex index) {
    CatalogRecord base =
        storage.catalog().find(index.base()).orElseThrow(() -> failure(Reason.NOT_FOUND));
    return new ClusterAccess(storage, base);
  }

  /** Has an alternate index point to the records of its base cluster, if that was ever loaded. */
  void build() {
    AlternateIndex index = alternateIndex();
    try {
      ClusterAccess base = baseOf(index);
      if (base.version() > 0) {
        build(index, base);
      }
    } catch (IOException e) {
      throw Storage.failure(record.name(), e);
    }
  }

  private void build(AlternateIndex index, ClusterAccess base) throws IOException {
    try (ClusterReader records = base.openCurrent()) {
      AlternateIndexWriter writer =
          new AlternateIndexWriter(
              index,
              base.cluster.attributes(),
              openWriter(ClusterWriter::rewrite),
              records.version());
      try {
        while (records.next()) {
          writer.add(records.array(), records.offset(), records.length(), records.key());
        }
        writer.close();
      } finally {
        writer.abandon();
      }
    }
  }

  private Content content() {
    return storage.open(data, data.key()).orElseThrow(() -> failure(Reason.NOT_FOUND));
  }

  private DataSetException failure(Reason reason) {
    return DataSetException.of(reason, record.name());
  }
}
