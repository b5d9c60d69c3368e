package io.lparjar.datasets.allocation;

import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.attribute.AllocatedSpace;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.catalog.Catalog;
import io.lparjar.datasets.catalog.CatalogEntry;
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
import io.lparjar.datasets.pds.MemberGeneration;
import io.lparjar.datasets.vsam.Cluster;
import io.lparjar.datasets.vsam.ClusterCatalog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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
 *   <li>What is added in place: content first, then its size; the next start cuts off what the
 *       record does not know of.
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
  private final Volumes volumes;
  private final TrackSizes sizes;

  /** Of partitioned data sets that were written to, by id. */
  private final Map<Long, PartitionedSpace> partitioned = new ConcurrentHashMap<>();

  private final Object[] locks = Stream.generate(Object::new).limit(64).toArray();

  Storage(
      Catalog catalog,
      ClusterCatalog clusters,
      ContentStore devices,
      Clock clock,
      Volumes volumes) {
    this.catalog = catalog;
    this.clusters = clusters;
    this.devices = devices;
    this.clock = clock;
    this.volumes = volumes;
    this.sizes = new TrackSizes(catalog, devices);
  }

  Catalog catalog() {
    return catalog;
  }

  ClusterCatalog clusters() {
    return clusters;
  }

  Volumes volumes() {
    return volumes;
  }

  TrackSizes sizes() {
    return sizes;
  }

  /** The space of a partitioned data set that is to be written to. */
  PartitionedSpace partitioned(CatalogRecord record) {
    return partitioned.computeIfAbsent(
        record.id(),
        id ->
            new PartitionedSpace(
                volumes,
                record.name(),
                record.entry().space(),
                catalog.memberTotals(record).sized(sizes.of(record))));
  }

  /** The space of a data set, which may be more than the catalog knows yet. */
  AllocatedSpace spaceOf(CatalogRecord record) {
    PartitionedSpace written = partitioned.get(record.id());
    return written == null ? record.entry().space() : written.space();
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

  /**
   * The content of a sequential data set, to be added to in place by who has it alone; empty when
   * that cannot be done, and when the catalog does not know how much there is.
   */
  Optional<ContentDraft> extend(CatalogRecord record) {
    try {
      Optional<ContentDraft> draft = devices.extend(record.key());
      if (draft.isPresent() && draft.get().size() != record.entry().sizeInBytes()) {
        draft.get().close();
        return Optional.empty();
      }
      return draft;
    } catch (NoSuchFileException e) {
      return Optional.empty();
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
  void replace(CatalogRecord record, ContentDraft draft, SequentialSpace space) throws IOException {
    synchronized (lockOf(record.name())) {
      CatalogRecord before = catalog.find(record.name()).orElse(record);
      CatalogRecord after = before.written(draft.size(), today()).spaced(space.reserved());
      draft.publish(record.key());
      if (!after.equals(before)) {
        catalog.touch(after);
      }
      space.keepInPlaceOf(before.entry().space());
    }
  }

  /** Content of a member, also by an alias; empty when there is none. */
  Optional<Content> openMember(CatalogRecord record, MemberName name) {
    return open(record, record.key(name))
        .or(
            () ->
                catalog
                    .findMember(record, name)
                    .flatMap(Member::aliasOf)
                    .flatMap(main -> open(record, record.key(main))));
  }

  /**
   * Publishes a member and brings its directory entry up to date. The aliases of a member that is
   * replaced stay with the old content in a PDS, and go in a PDSE; an alias that is written to
   * becomes a member.
   */
  void replaceMember(
      CatalogRecord record,
      MemberName name,
      ContentDraft draft,
      Optional<IspfStatistics> statistics)
      throws IOException {
    Optional<Member> before = catalog.findMember(record, name);
    Member member = new Member(name, draft.size(), statistics);
    PartitionedSpace space = partitioned(record);
    space.requireEntry(record.entry().attributes(), before, member);
    Optional<Member> replaced = before.map(old -> sizes.of(record, old));
    keepGeneration(record, before);
    boolean passedOn =
        before.isPresent() && !before.get().isAlias() && giveUpAliases(record, before.get());
    draft.publish(record.key(name));
    if (isReferred(record, today()) && record.entry().space().equals(space.space())) {
      catalog.putMember(record, member);
    } else {
      synchronized (lockOf(record.name())) {
        catalog.putMemberAndTouch(record.referred(today()).spaced(space.space()), member);
      }
    }
    space.stored(passedOn ? Optional.empty() : replaced, sizes.of(record, member));
  }

  /** Adds members that hold nothing to a library; see {@link LibraryMembers#addEmpty}. */
  void addEmptyMembers(CatalogRecord record, List<Member> added) {
    PartitionedSpace space = partitioned(record);
    space.requireEntries(record.entry().attributes(), added);
    for (Member member : added) {
      try (ContentDraft draft = draft(record)) {
        draft.publish(record.key(member.name()));
      } catch (IOException e) {
        throw failure(record.name(), e);
      }
      space.stored(Optional.empty(), member);
    }
    catalog.putMembers(record, added);
  }

  /**
   * Refuses to delete or replace a data set before its time.
   *
   * @throws DataSetException {@code NOT_EXPIRED}
   */
  void requireExpired(CatalogRecord record) {
    requireExpired(record.name(), record.entry().expires());
  }

  /**
   * Refuses to delete what is to be kept until a day.
   *
   * @throws DataSetException {@code NOT_EXPIRED}
   */
  void requireExpired(DataSetName name, Optional<LocalDate> expires) {
    if (expires
        .filter(day -> day.isAfter(today()) || day.equals(CatalogEntry.NEVER_EXPIRES))
        .isPresent()) {
      throw DataSetException.of(Reason.NOT_EXPIRED, name);
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
    volumes.give(spaceOf(record));
    partitioned.remove(record.id());
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
      volumes.give(record.entry().space());
      if (!record.isCluster()) {
        delete(record, record.key());
      }
    }
  }

  /**
   * Removes a member with its content; an alias only from the directory. The aliases of a member
   * stay in a PDS, with its content, and go with it in a PDSE.
   *
   * @see "z/OS DFSMS Using Data Sets, using the STOW macro to update the directory"
   */
  void scratch(CatalogRecord record, Member member) {
    if (!member.isAlias() && giveUpAliases(record, member)) {
      return;
    }
    List<MemberGeneration> generations = catalog.generations(record, member.name());
    catalog.removeMember(record, member.name());
    forget(record, member);
    if (!member.isAlias()) {
      delete(record, record.key(member.name()));
      generations.forEach(generation -> delete(record, record.key(generation)));
    }
  }

  /** Forgets the generations of a member that gets another name. [inferred] */
  void dropGenerations(CatalogRecord record, MemberName member) {
    List<MemberGeneration> generations = catalog.generations(record, member);
    if (!generations.isEmpty()) {
      catalog.replaceGenerations(record, member, List.of());
      generations.forEach(generation -> delete(record, record.key(generation)));
    }
  }

  /**
   * Keeps a copy of a member that is to be replaced, when its data set has MAXGENS; the oldest
   * beyond that go. They take no space of the data set. [inferred]
   */
  private void keepGeneration(CatalogRecord record, Optional<Member> before) {
    if (record.entry().attributes().type() != DataSetType.PDSE
        || before.isEmpty()
        || before.get().isAlias()) {
      return;
    }
    int most = catalog.mostGenerations(record);
    if (most == 0) {
      return;
    }
    MemberName name = before.get().name();
    List<MemberGeneration> kept = new ArrayList<>(catalog.generations(record, name));
    int number = kept.isEmpty() ? 1 : kept.get(kept.size() - 1).number() + 1;
    MemberGeneration added = new MemberGeneration(name, number, before.get().sizeInBytes());
    copy(record, record.key(name), record.key(added));
    kept.add(added);
    int dropped = Math.max(0, kept.size() - most);
    catalog.replaceGenerations(record, name, kept.subList(dropped, kept.size()));
    kept.subList(0, dropped).forEach(generation -> delete(record, record.key(generation)));
  }

  /**
   * Parts a member from its aliases, before it is replaced or deleted.
   *
   * @return whether its content is the first alias's now
   */
  private boolean giveUpAliases(CatalogRecord record, Member member) {
    List<Member> aliases = catalog.aliases(record, member.name());
    if (aliases.isEmpty()) {
      return false;
    }
    if (record.entry().attributes().type() == DataSetType.PDSE) {
      catalog.removeAliases(record, member.name());
      aliases.forEach(alias -> forget(record, alias));
      return false;
    }
    PartitionedSpace written = partitioned.get(record.id());
    Member heir = aliases.get(0).owning(member.sizeInBytes());
    Member before = written == null ? member : sizes.of(record, member);
    follow(record, catalog.beginRename(record, member, heir));
    if (written != null) {
      written.removed(before);
      written.stored(Optional.of(aliases.get(0)), heir.sized(before.sizeInBytes()));
    }
    return true;
  }

  private void forget(CatalogRecord record, Member member) {
    PartitionedSpace written = partitioned.get(record.id());
    if (written != null) {
      written.removed(sizes.of(record, member));
    }
  }

  /**
   * Gives a member another directory entry, for the content that it has; or puts an alias there.
   *
   * @throws DataSetException {@code MEMBER_NOT_FOUND}; else see {@link #putAlias}
   */
  void describe(CatalogRecord record, Member entry) {
    Optional<MemberName> named = entry.aliasOf();
    if (named.isPresent()) {
      MemberName main = existing(record, named.get()).aliasOf().orElse(named.get());
      putAlias(record, entry.aliasOf(main));
    } else {
      catalog.putMember(record, entry.sized(existing(record, entry.name()).sizeInBytes()));
    }
  }

  /** The member of that name. */
  Member existing(CatalogRecord record, MemberName member) {
    return catalog
        .findMember(record, member)
        .orElseThrow(() -> DataSetException.of(Reason.MEMBER_NOT_FOUND, record.name(), member));
  }

  /**
   * Puts an alias into the directory, in place of what has its name.
   *
   * @throws DataSetException {@code DIRECTORY_FULL}; {@code MEMBER_ALREADY_EXISTS} when the member
   *     that it is to stand for has its name
   */
  void putAlias(CatalogRecord record, Member alias) {
    Optional<Member> before = catalog.findMember(record, alias.name());
    if (alias.aliasOf().equals(Optional.of(alias.name()))) {
      throw DataSetException.of(Reason.MEMBER_ALREADY_EXISTS, record.name(), alias.name());
    }
    if (before.filter(member -> !member.isAlias()).isPresent()) {
      scratch(record, before.get());
      before = Optional.empty();
    }
    PartitionedSpace space = partitioned(record);
    space.requireEntry(record.entry().attributes(), before, alias);
    catalog.putMember(record, alias);
    space.stored(before, alias);
  }

  /** Copies content to another place. */
  void copy(CatalogRecord record, ContentKey from, ContentKey to) {
    try (Content content = devices.open(from);
        ContentDraft draft = devices.draft(to.volume())) {
      copy(content, draft);
      draft.publish(to);
    } catch (IOException e) {
      throw failure(record.name(), e);
    }
  }

  /** Copies all bytes. */
  static void copy(Content content, ContentDraft draft) throws IOException {
    long position = 0;
    while (position < content.size()) {
      position += content.transferTo(position, content.size() - position, draft);
    }
  }

  /** The content of a data set was copied to another volume: it is there from now on. */
  void moved(CatalogRecord from, CatalogRecord to) {
    catalog.move(to);
    partitioned.remove(from.id());
    delete(from, from.key());
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

  /** Held while the record of a data set is read and changed. */
  Object lockOf(DataSetName name) {
    return locks[Math.floorMod(name.value().hashCode(), locks.length)];
  }
}
