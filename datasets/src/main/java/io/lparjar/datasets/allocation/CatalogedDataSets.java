package io.lparjar.datasets.allocation;

import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.allocation.Serialization.Mode;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.StorageClasses;
import io.lparjar.datasets.catalog.Catalog;
import io.lparjar.datasets.catalog.CatalogAlias;
import io.lparjar.datasets.catalog.CatalogDefinition;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.catalog.CatalogPath;
import io.lparjar.datasets.catalog.CatalogRecord;
import io.lparjar.datasets.catalog.CatalogVisitor;
import io.lparjar.datasets.catalog.GenerationDataGroup;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.DataSetPattern;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.name.MemberPattern;
import io.lparjar.datasets.pds.Member;
import io.lparjar.datasets.storage.StorageConfiguration;
import io.lparjar.datasets.storage.VolumeStatus;
import io.lparjar.datasets.vsam.AlternateIndex;
import io.lparjar.datasets.vsam.Cluster;
import io.lparjar.security.saf.AccessLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The data sets in the catalog and on the devices. */
final class CatalogedDataSets implements DataSets {
  private final Storage storage;
  private final Catalog catalog;
  private final Volumes volumes;
  private final StorageConfiguration configuration;
  private final Migration migration;
  private final Authority authority;
  private final Serialization serialization;
  private final CatalogDefinitions definitions;
  private final Clusters clusters;

  /** New data sets that are not released yet; one address space could else make one twice. */
  private final Set<DataSetName> inTheMaking = ConcurrentHashMap.newKeySet();

  CatalogedDataSets(
      Storage storage,
      StorageConfiguration configuration,
      Migration migration,
      Authority authority,
      Serialization serialization) {
    this.storage = storage;
    this.catalog = storage.catalog();
    this.volumes = storage.volumes();
    this.configuration = configuration;
    this.migration = migration;
    this.authority = authority;
    this.serialization = serialization;
    this.definitions = new CatalogDefinitions(storage, authority, serialization);
    this.clusters =
        new CatalogedClusters(storage, configuration, definitions, authority, serialization);
  }

  @Override
  public CatalogDefinitions definitions() {
    return definitions;
  }

  @Override
  public Optional<CatalogEntry> find(DataSetName name) {
    return catalog.describe(name).or(() -> definitions.find(name).flatMap(this::describe));
  }

  @Override
  public void list(DataSetPattern pattern, Consumer<CatalogEntry> action) {
    catalog.list(pattern, action);
  }

  @Override
  public void list(DataSetPattern pattern, CatalogVisitor visitor) {
    catalog.list(pattern, visitor);
  }

  @Override
  public Allocation allocate(Requester requester, AllocationRequest request) {
    Holds holds = new Holds(serialization, requester);
    boolean allocated = false;
    try {
      Allocation allocation = allocate(requester, request, holds);
      allocated = true;
      return allocation;
    } finally {
      if (!allocated) {
        holds.close();
      }
    }
  }

  private Allocation allocate(Requester requester, AllocationRequest request, Holds holds) {
    DataSetName name = request.name();
    Mode mode = request.status() == DispositionStatus.SHR ? Mode.SHARED : Mode.EXCLUSIVE;
    holds.add(name, mode);
    if (request.generation().isPresent()) {
      DataSetName generation = definitions.requireGeneration(name, request.generation().get());
      return allocate(requester, request.absolute(generation), holds);
    }
    Optional<CatalogRecord> found = catalog.find(name);
    CatalogDefinition other = otherThan(found, name);
    if (other instanceof CatalogAlias alias) {
      return allocate(requester, request.absolute(alias.related()), holds);
    }
    if (other instanceof CatalogPath path) {
      DataSetName cluster = baseOf(path);
      holds.add(path.related(), mode);
      holds.add(cluster, mode);
      HeldDataSet base =
          allocated(requester, request.absolute(cluster), catalog.find(cluster), holds);
      return new PathAllocation(base, base.entry().named(name), indexOf(path), path.update());
    }
    return allocated(requester, request, found, holds);
  }

  /** What is defined under a name that no data set has, or null. */
  private @Nullable CatalogDefinition otherThan(Optional<CatalogRecord> found, DataSetName name) {
    return found.isPresent() ? null : definitions.find(name).orElse(null);
  }

  private HeldDataSet allocated(
      Requester requester, AllocationRequest request, Optional<CatalogRecord> found, Holds holds) {
    boolean mayBeMade = request.newDataSet().isPresent();
    return switch (request.status()) {
      case OLD, SHR -> existing(requester, request, found, holds);
      case NEW -> made(requester, request, found, holds);
      case MOD ->
          found.isPresent() || !mayBeMade
              ? existing(requester, request, found, holds)
              : made(requester, request, found, holds);
    };
  }

  /** What an alias is shown as, its data set, and a path: its base cluster, under its own name. */
  private Optional<CatalogEntry> describe(CatalogDefinition definition) {
    if (definition instanceof CatalogPath path) {
      return catalog.describe(baseOf(path)).map(entry -> entry.named(path.name()));
    }
    return definition instanceof CatalogAlias alias
        ? catalog.describe(alias.related())
        : Optional.empty();
  }

  private DataSetName baseOf(CatalogPath path) {
    return clusters
        .findAlternateIndex(path.related())
        .map(AlternateIndex::base)
        .orElse(path.related());
  }

  private Optional<ClusterAccess> indexOf(CatalogPath path) {
    return catalog
        .find(path.related())
        .filter(record -> record.entry().attributes().type() == DataSetType.AIX)
        .map(record -> new ClusterAccess(storage, record));
  }

  @Override
  public StorageClasses classesOf(DataSetName name, StorageClasses wanted) {
    return configuration.classesOf(name, wanted);
  }

  @Override
  public Clusters clusters() {
    return clusters;
  }

  @Override
  public void delete(Requester requester, DataSetName name) {
    delete(requester, name, false);
  }

  @Override
  public void purge(Requester requester, DataSetName name) {
    delete(requester, name, true);
  }

  private void delete(Requester requester, DataSetName name, boolean purge) {
    try (Holds holds = new Holds(serialization, requester)) {
      holds.add(name, Mode.EXCLUSIVE);
      CatalogDefinition other = otherThan(catalog.find(name), name);
      if (other instanceof CatalogAlias) {
        definitions.deleteAlias(requester, name);
        return;
      }
      if (other instanceof CatalogPath) {
        definitions.deletePath(requester, name);
        return;
      }
      CatalogRecord record = cataloged(name);
      if (isComponent(record)) {
        throw DataSetException.of(Reason.UNSUPPORTED_ORGANIZATION, name);
      }
      authority.require(requester, name, AccessLevel.ALTER);
      if (!purge) {
        storage.requireExpired(record);
      }
      for (AlternateIndex index : clusters.alternateIndexes(name)) {
        holds.add(index.index().name(), Mode.EXCLUSIVE);
        catalog.find(index.index().name()).ifPresent(storage::scratch);
      }
      storage.scratch(record);
    }
  }

  @Override
  public void expire(Requester requester, DataSetName name, Optional<LocalDate> expires) {
    if (otherThan(catalog.find(name), name) instanceof GenerationDataGroup) {
      definitions.expire(requester, name, expires);
      return;
    }
    try (Holds holds = new Holds(serialization, requester)) {
      holds.add(name, Mode.EXCLUSIVE);
      CatalogRecord record = cataloged(name);
      authority.require(requester, name, AccessLevel.ALTER);
      catalog.redate(record.expiring(expires));
      for (DataSetName component : clusters.find(name).map(Cluster::components).orElse(List.of())) {
        catalog.redate(cataloged(component).expiring(expires));
      }
    }
  }

  @Override
  public void rename(Requester requester, DataSetName from, DataSetName to) {
    try (Holds holds = new Holds(serialization, requester)) {
      holds.add(from, Mode.EXCLUSIVE);
      holds.add(to, Mode.EXCLUSIVE);
      CatalogRecord record = cataloged(from);
      authority.require(requester, from, AccessLevel.ALTER);
      authority.require(requester, to, AccessLevel.ALTER);
      if (catalog.find(to).isPresent()
          || definitions.find(to).isPresent()
          || inTheMaking.contains(to)) {
        throw DataSetException.of(Reason.ALREADY_EXISTS, to);
      }
      if (!record.entry().isOnVolume() && !record.entry().isMigrated()) {
        throw DataSetException.of(Reason.VOLUME_NOT_MOUNTED, from);
      }
      if (record.isCluster()) {
        storage.clusters().rename(record, to);
      } else {
        CatalogRecord present =
            record.entry().isMigrated() ? migration.recalled(record, true) : record;
        storage.follow(present, catalog.beginRename(present, to));
      }
    }
  }

  @Override
  public Optional<Member> findMember(Requester requester, DataSetName name, MemberName member) {
    try (Holds holds = new Holds(serialization, requester)) {
      holds.add(name, Mode.SHARED);
      return catalog.findMember(directory(requester, name, member, AccessLevel.READ), member);
    }
  }

  @Override
  public void listMembers(
      Requester requester, DataSetName name, MemberPattern pattern, Consumer<Member> action) {
    try (Holds holds = new Holds(serialization, requester)) {
      holds.add(name, Mode.SHARED);
      catalog.listMembers(directory(requester, name, AccessLevel.READ), pattern, action);
    }
  }

  @Override
  public void restore(Requester requester, DataSetName name, DataSetHistory history) {
    try (Holds holds = new Holds(serialization, requester)) {
      holds.add(name, Mode.SHARED);
      authority.require(requester, name, AccessLevel.UPDATE);
      synchronized (storage.lockOf(name)) {
        CatalogRecord record = cataloged(name);
        catalog.redate(record.dated(history.created(), history.referred()));
        history.directory().forEach(entry -> storage.describe(record, entry));
      }
    }
  }

  @Override
  public void addAlias(Requester requester, DataSetName name, MemberName member, MemberName alias) {
    try (Holds holds = new Holds(serialization, requester)) {
      holds.add(name, Mode.SHARED);
      holds.add(name, member, Mode.SHARED);
      holds.add(name, alias, Mode.EXCLUSIVE);
      CatalogRecord record = directory(requester, name, AccessLevel.UPDATE);
      Member named = existing(record, member);
      if (catalog.findMember(record, alias).isPresent()) {
        throw DataSetException.of(Reason.MEMBER_ALREADY_EXISTS, name, alias);
      }
      storage.putAlias(record, named.renamed(alias).aliasOf(named.aliasOf().orElse(member)));
    }
  }

  @Override
  public void deleteMember(Requester requester, DataSetName name, MemberName member) {
    try (Holds holds = new Holds(serialization, requester)) {
      holds.add(name, Mode.SHARED);
      holds.add(name, member, Mode.EXCLUSIVE);
      CatalogRecord record = directory(requester, name, member, AccessLevel.UPDATE);
      storage.scratch(record, existing(record, member));
    }
  }

  @Override
  public void renameMember(Requester requester, DataSetName name, MemberName from, MemberName to) {
    try (Holds holds = new Holds(serialization, requester)) {
      holds.add(name, Mode.SHARED);
      holds.add(name, from, Mode.EXCLUSIVE);
      holds.add(name, to, Mode.EXCLUSIVE);
      CatalogRecord record = directory(requester, name, from, AccessLevel.UPDATE);
      Member member = existing(record, from);
      if (catalog.findMember(record, to).isPresent()) {
        throw DataSetException.of(Reason.MEMBER_ALREADY_EXISTS, name, to);
      }
      if (member.isAlias()) {
        catalog.renameAlias(record, member, to);
      } else {
        storage.dropGenerations(record, from);
        storage.follow(record, catalog.beginRename(record, member, member.renamed(to)));
      }
    }
  }

  private HeldDataSet existing(
      Requester requester, AllocationRequest request, Optional<CatalogRecord> found, Holds holds) {
    String volume = request.volume();
    CatalogRecord record =
        found
            .filter(candidate -> candidate.cataloged() || !volume.isEmpty())
            .filter(candidate -> volume.isEmpty() || candidate.entry().volume().equals(volume))
            .orElseThrow(
                () ->
                    DataSetException.of(
                        Reason.NOT_FOUND, request.name(), request.member().orElse(null)));
    boolean migrated = record.entry().isMigrated();
    if (migrated) {
      record = migration.recalled(record, request.recalls());
    }
    requireMounted(record, request.mounts());
    SequentialSpace space =
        new SequentialSpace(volumes, record.name(), record.entry().space(), List.of());
    HeldDataSet held = held(requester, request, record, false, false, space, holds);
    return migrated ? held.afterRecall() : held;
  }

  private HeldDataSet made(
      Requester requester, AllocationRequest request, Optional<CatalogRecord> found, Holds holds) {
    DataSetName name = request.name();
    NewDataSet wanted =
        completed(
            name,
            request
                .newDataSet()
                .orElseThrow(() -> DataSetException.of(Reason.INVALID_ATTRIBUTES, name)));
    authority.require(requester, name, AccessLevel.ALTER);
    boolean exists =
        found.isPresent() ? !definitions.reclaim(found.get()) : definitions.find(name).isPresent();
    if (exists || !inTheMaking.add(name)) {
      throw DataSetException.of(Reason.ALREADY_EXISTS, name);
    }
    holds.add(() -> inTheMaking.remove(name));
    requireRoomForMember(request, wanted.attributes());
    Volumes.Placement place = volumes.place(name, wanted, request.mounts());
    CatalogEntry entry =
        new CatalogEntry(
            name,
            place.space().volumes().get(0).volume(),
            Volumes.UNIT,
            wanted.attributes(),
            storage.today(),
            Optional.empty(),
            0,
            place.space(),
            wanted.classes(),
            wanted.expires());
    CatalogRecord record = new CatalogRecord(catalog.newId(), false, entry);
    if (wanted.generations() > 0 && wanted.attributes().type() == DataSetType.PDSE) {
      catalog.keepGenerations(record, wanted.generations());
    }
    SequentialSpace space = new SequentialSpace(volumes, name, place.space(), place.further());
    return held(requester, request, record, true, wanted.release(), space, holds);
  }

  /** The request with classes assigned, attributes completed and the day of expiration known. */
  private NewDataSet completed(DataSetName name, NewDataSet wanted) {
    StorageClasses classes = configuration.classesOf(name, wanted.classes());
    if (!configuration.knows(classes)) {
      throw DataSetException.of(Reason.INVALID_ATTRIBUTES, name);
    }
    DataSetAttributes attributes =
        formatted(name, wanted, configuration.complete(wanted.attributes(), classes), classes);
    return new NewDataSet(
        Labels.allocated(attributes),
        wanted.volumes(),
        wanted.unit(),
        wanted.unitCount(),
        classes,
        wanted.expires().or(() -> configuration.expiration(classes, storage.today())),
        wanted.release(),
        wanted.extendedPreferred(),
        wanted.generations());
  }

  /**
   * The attributes in a format that can be had: only SMS makes extended data sets, which a system
   * that is not strict takes to manage all. [documented]
   */
  private DataSetAttributes formatted(
      DataSetName name, NewDataSet wanted, DataSetAttributes attributes, StorageClasses classes) {
    boolean possible =
        attributes.type() != DataSetType.EXTENDED
            || classes.isManaged()
            || !configuration.isStrict();
    if (possible) {
      return attributes;
    }
    if (!wanted.extendedPreferred()) {
      throw DataSetException.of(Reason.INVALID_ATTRIBUTES, name);
    }
    return attributes.withType(DataSetType.BASIC);
  }

  private static void requireRoomForMember(
      AllocationRequest request, DataSetAttributes attributes) {
    if (request.member().isPresent() && !attributes.isPartitioned()) {
      throw DataSetException.of(
          Reason.NOT_PARTITIONED, request.name(), request.member().orElseThrow());
    }
  }

  private void requireMounted(CatalogRecord record, boolean mounts) {
    if (!record.entry().isOnVolume()) {
      throw DataSetException.of(Reason.VOLUME_NOT_MOUNTED, record.name());
    }
    volumes.require(record.name(), record.entry().volume(), mounts);
  }

  private HeldDataSet held(
      Requester requester,
      AllocationRequest request,
      CatalogRecord record,
      boolean isNew,
      boolean releasesSpace,
      SequentialSpace space,
      Holds holds) {
    @Nullable MemberName member = request.member().orElse(null);
    if (member != null && !record.isPartitioned()) {
      throw DataSetException.of(Reason.NOT_PARTITIONED, request.name(), member);
    }
    return new HeldDataSet(
        storage, authority, requester, record, member, isNew, releasesSpace, space, holds);
  }

  @Override
  public void migrate(Requester requester, DataSetName name) {
    try (Holds holds = new Holds(serialization, requester)) {
      holds.add(name, Mode.EXCLUSIVE);
      CatalogRecord record = cataloged(name);
      authority.require(requester, name, AccessLevel.UPDATE);
      if (!record.entry().isMigrated()) {
        requireMounted(record, true);
        migration.migrate(record);
      }
    }
  }

  @Override
  public void catalog(Requester requester, DataSetName name, String volume, String unit) {
    try (Holds holds = new Holds(serialization, requester)) {
      holds.add(name, Mode.EXCLUSIVE);
      authority.require(requester, name, AccessLevel.ALTER);
      if (catalog.find(name).isPresent() || inTheMaking.contains(name)) {
        throw DataSetException.of(Reason.ALREADY_EXISTS, name);
      }
      catalog.add(
          new CatalogRecord(
              catalog.newId(), true, CatalogEntry.elsewhere(name, volume, unit, storage.today())));
    }
  }

  @Override
  public List<VolumeStatus> volumes() {
    return volumes.status();
  }

  private static boolean isComponent(CatalogRecord record) {
    return record.entry().attributes().isVsam() && !record.isCluster();
  }

  private CatalogRecord cataloged(DataSetName name) {
    return catalog
        .find(name)
        .filter(CatalogRecord::cataloged)
        .orElseThrow(() -> DataSetException.of(Reason.NOT_FOUND, name));
  }

  private CatalogRecord directory(Requester requester, DataSetName name, AccessLevel wanted) {
    return directory(requester, name, null, wanted);
  }

  /**
   * The data set that has a directory.
   *
   * @param member whom an error is about
   */
  private CatalogRecord directory(
      Requester requester, DataSetName name, @Nullable MemberName member, AccessLevel wanted) {
    CatalogRecord record = cataloged(name);
    if (!record.isPartitioned()) {
      throw DataSetException.of(Reason.NOT_PARTITIONED, name, member);
    }
    authority.require(requester, name, member, wanted);
    return record;
  }

  private Member existing(CatalogRecord record, MemberName member) {
    return storage.existing(record, member);
  }
}
