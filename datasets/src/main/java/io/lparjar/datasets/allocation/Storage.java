package io.lparjar.datasets.allocation;

import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.catalog.Catalog;
import io.lparjar.datasets.catalog.CatalogRecord;
import io.lparjar.datasets.catalog.GenerationDataGroup;
import io.lparjar.datasets.catalog.PendingRename;
import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.device.ContentDraft;
import io.lparjar.datasets.device.ContentKey;
import io.lparjar.datasets.device.ContentStore;
import io.lparjar.datasets.device.DeviceFullException;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.pds.IspfStatistics;
import io.lparjar.datasets.pds.Member;
import io.lparjar.datasets.vsam.Cluster;
import io.lparjar.datasets.vsam.ClusterCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Changes content and catalog together, in the order that a crash can be repaired after.
 *
 * <ul>
 *   <li>What is made: content first, then the record. A crash between leaves content without a
 *       record, which the next start deletes.
 *   <li>What is deleted: the record first, then the content; the same.
 *   <li>What is renamed: the record first, with a note that the content is to follow; the next
 *       start follows the note.
 *   <li>What is replaced: content first, in one step, then its size; the next start corrects a
 *       size.
 * </ul>
 *
 * <p>Callers hold the ENQ. Writers that share a data set are put in order here, so that the size in
 * the catalog is that of the content that came last.
 *
 * @see io.lparjar.datasets.catalog.CatalogCheck
 */
final class Storage {
  private final Catalog catalog;
  private final ClusterCatalog clusters;
  private final ContentStore devices;
  private final Clock clock;
  private final Object[] locks = Stream.generate(Object::new).limit(64).toArray();

  Storage(Catalog catalog, ClusterCatalog clusters, ContentStore devices, Clock clock) {
    this.catalog = catalog;
    this.clusters = clusters;
    this.devices = devices;
    this.clock = clock;
  }

  Catalog catalog() {
    return catalog;
  }

  ClusterCatalog clusters() {
    return clusters;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  LocalDateTime now() {
    return LocalDateTime.now(clock);
  }

  ContentDraft draft(CatalogRecord record) {
    try {
      return devices.draft(record.entry().volume());
    } catch (IOException e) {
      throw failure(record.name(), e);
    }
  }

  /** Content, or empty when there is none. */
  Optional<Content> open(CatalogRecord record, ContentKey key) {
    try {
      return Optional.of(devices.open(key));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw failure(record.name(), e);
    }
  }

  /** Makes the empty content, or the directory, of a data set. */
  void makeEmpty(CatalogRecord record) {
    try {
      if (record.isPartitioned()) {
        devices.createDirectory(record.key());
      } else {
        try (ContentDraft draft = devices.draft(record.entry().volume())) {
          draft.publish(record.key());
        }
      }
    } catch (IOException e) {
      throw failure(record.name(), e);
    }
  }

  /** Notes that a data set was used today. */
  void refer(CatalogRecord record) {
    LocalDate today = today();
    if (isReferred(record, today)) {
      return;
    }
    synchronized (lockOf(record.name())) {
      catalog
          .find(record.name())
          .filter(current -> !isReferred(current, today))
          .ifPresent(current -> catalog.touch(current.referred(today)));
    }
  }

  /** Publishes the content of a sequential data set and brings its record up to date. */
  void replace(CatalogRecord record, ContentDraft draft) throws IOException {
    synchronized (lockOf(record.name())) {
      CatalogRecord before = catalog.find(record.name()).orElse(record);
      CatalogRecord after = before.written(draft.size(), today());
      draft.publish(record.key());
      if (!after.equals(before)) {
        catalog.touch(after);
      }
    }
  }

  /** Publishes a member and brings its directory entry up to date. */
  void replaceMember(
      CatalogRecord record,
      MemberName name,
      ContentDraft draft,
      Optional<IspfStatistics> statistics)
      throws IOException {
    Member member = new Member(name, draft.size(), statistics);
    LocalDate today = today();
    draft.publish(record.key(name));
    if (isReferred(record, today)) {
      catalog.putMember(record, member);
    } else {
      catalog.putMemberAndTouch(record.referred(today), member);
    }
  }

  /** Removes a data set with its content; a cluster with its components. */
  void scratch(CatalogRecord record) {
    Optional<Cluster> cluster = record.isCluster() ? clusters.find(record) : Optional.empty();
    if (cluster.isPresent()) {
      scratch(record, cluster.get());
      return;
    }
    catalog.remove(record);
    delete(record, record.key());
  }

  /**
   * Catalogs a generation, new or not, and deletes the content of those that it puts out.
   *
   * @param mayScratch whether a data set that is put out may be deleted now
   */
  void rollIn(CatalogRecord record, Predicate<DataSetName> mayScratch) {
    catalog.rollIn(record, today(), mayScratch).forEach(putOut -> delete(putOut, putOut.key()));
  }

  /** Changes a group, and deletes the content of generations that are beyond its limit now. */
  void alter(GenerationDataGroup group, Predicate<DataSetName> mayScratch) {
    catalog.alter(group, mayScratch).forEach(putOut -> delete(putOut, putOut.key()));
  }

  private void scratch(CatalogRecord record, Cluster cluster) {
    List<CatalogRecord> components =
        cluster.components().stream().flatMap(name -> catalog.find(name).stream()).toList();
    clusters.remove(record, cluster);
    deleteComponents(components);
  }

  /** Deletes the content of those among the records of a cluster that have any. */
  void deleteComponents(List<CatalogRecord> records) {
    for (CatalogRecord record : records) {
      if (!record.isCluster()) {
        delete(record, record.key());
      }
    }
  }

  /** Removes a member with its content. */
  void scratch(CatalogRecord record, MemberName member) {
    catalog.removeMember(record, member);
    delete(record, record.key(member));
  }

  /** Renames content whose record has been renamed. */
  void follow(CatalogRecord record, PendingRename rename) {
    try {
      devices.rename(rename.from(), rename.to());
    } catch (IOException e) {
      catalog.undoRename(rename);
      throw failure(record.name(), e);
    }
    catalog.finishRename(rename);
  }

  /** What to throw when the host fails. */
  static RuntimeException failure(DataSetName name, IOException cause) {
    if (cause instanceof DeviceFullException) {
      DataSetException full = DataSetException.of(Reason.OUT_OF_SPACE, name);
      full.initCause(cause);
      return full;
    }
    return new UncheckedIOException(cause);
  }

  private void delete(CatalogRecord record, ContentKey key) {
    try {
      devices.delete(key);
    } catch (IOException e) {
      throw failure(record.name(), e);
    }
  }

  private static boolean isReferred(CatalogRecord record, LocalDate today) {
    return record.entry().referred().equals(Optional.of(today));
  }

  private Object lockOf(DataSetName name) {
    return locks[Math.floorMod(name.value().hashCode(), locks.length)];
  }
}
