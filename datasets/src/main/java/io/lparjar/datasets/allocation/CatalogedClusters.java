package io.lparjar.datasets.allocation;

import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.allocation.Serialization.Mode;
import io.lparjar.datasets.attribute.AllocatedSpace;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetOrganization;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.StorageClasses;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.catalog.CatalogRecord;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.storage.StorageConfiguration;
import io.lparjar.datasets.vsam.AlternateIndex;
import io.lparjar.datasets.vsam.AlternateIndexDefinition;
import io.lparjar.datasets.vsam.Cluster;
import io.lparjar.datasets.vsam.ClusterAttributes;
import io.lparjar.datasets.vsam.ClusterCatalog;
import io.lparjar.datasets.vsam.ClusterDefinition;
import io.lparjar.datasets.vsam.ClusterOption;
import io.lparjar.datasets.vsam.ClusterType;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.store.DuplicateKeyException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The clusters in the catalog. */
final class CatalogedClusters implements Clusters {
  private final Storage storage;
  private final ClusterCatalog clusters;
  private final StorageConfiguration configuration;
  private final CatalogDefinitions definitions;
  private final Authority authority;
  private final Serialization serialization;

  CatalogedClusters(
      Storage storage,
      StorageConfiguration configuration,
      CatalogDefinitions definitions,
      Authority authority,
      Serialization serialization) {
    this.storage = storage;
    this.clusters = storage.clusters();
    this.configuration = configuration;
    this.definitions = definitions;
    this.authority = authority;
    this.serialization = serialization;
  }

  @Override
  public void define(Requester requester, ClusterDefinition definition) {
    try (Holds holds = new Holds(serialization, requester)) {
      make(
          requester,
          definition,
          DataSetType.VSAM,
          holds,
          records -> clusters.add(records, cluster(records, definition)));
    }
  }

  @Override
  public void define(Requester requester, AlternateIndexDefinition definition) {
    DataSetName base = definition.base();
    try (Holds holds = new Holds(serialization, requester)) {
      holds.add(base, Mode.SHARED);
      CatalogRecord record =
          storage
              .catalog()
              .find(base)
              .orElseThrow(() -> DataSetException.of(Reason.NOT_FOUND, base));
      if (clusters.find(record).filter(found -> takesIndex(record, found, definition)).isEmpty()) {
        throw DataSetException.of(Reason.UNSUPPORTED_ORGANIZATION, base);
      }
      make(
          requester,
          definition.index().managed(record.entry().classes()),
          DataSetType.AIX,
          holds,
          records ->
              clusters.add(
                  records,
                  new AlternateIndex(
                      cluster(records, definition.index()),
                      base,
                      definition.keyOffset(),
                      definition.unique(),
                      definition.upgrade())));
    }
  }

  @Override
  public void build(Requester requester, DataSetName index) {
    try (Holds holds = new Holds(serialization, requester)) {
      holds.add(index, Mode.EXCLUSIVE);
      CatalogRecord record =
          storage
              .catalog()
              .find(index)
              .orElseThrow(() -> DataSetException.of(Reason.NOT_FOUND, index));
      authority.require(requester, index, AccessLevel.UPDATE);
      new ClusterAccess(storage, record).build();
    }
  }

  @Override
  public void alter(Requester requester, AlternateIndex index) {
    DataSetName name = index.index().name();
    try (Holds holds = new Holds(serialization, requester)) {
      holds.add(name, Mode.EXCLUSIVE);
      if (findAlternateIndex(name).isEmpty()) {
        throw DataSetException.of(Reason.NOT_FOUND, name);
      }
      authority.require(requester, name, AccessLevel.ALTER);
      clusters.alter(index);
    }
  }

  /**
   * Whether a cluster may have an alternate index: by key or by address, not reusable, no alternate
   * index itself, and with room for the key in its longest record. [documented]
   */
  private static boolean takesIndex(
      CatalogRecord record, Cluster base, AlternateIndexDefinition definition) {
    ClusterAttributes attributes = base.attributes();
    ClusterType type = attributes.type();
    return record.entry().attributes().type() == DataSetType.VSAM
        && (type == ClusterType.INDEXED || type == ClusterType.NONINDEXED)
        && !attributes.has(ClusterOption.REUSE)
        && definition.keyOffset() + definition.index().attributes().keyLength()
            <= attributes.maximumLength();
  }

  private void make(
      Requester requester,
      ClusterDefinition definition,
      DataSetType type,
      Holds holds,
      Consumer<List<CatalogRecord>> addition) {
    List<DataSetName> names = new ArrayList<>(definition.components());
    names.add(0, definition.name());
    authority.require(requester, definition.name(), AccessLevel.ALTER);
    for (DataSetName name : names) {
      holds.add(name, Mode.EXCLUSIVE);
      if (storage.catalog().find(name).isPresent() || definitions.find(name).isPresent()) {
        throw DataSetException.of(Reason.ALREADY_EXISTS, name);
      }
    }
    ClusterDefinition managed = managed(definition);
    AllocatedSpace space = place(managed);
    String volume = space.last().volume();
    List<DataSetName> components = definition.components();
    List<CatalogRecord> records = new ArrayList<>();
    records.add(record(managed, definition.name(), type, volume));
    records.add(record(managed, components.get(0), DataSetType.DATA, volume).spaced(space));
    if (components.size() > 1) {
      records.add(record(managed, components.get(1), DataSetType.INDEX, volume));
    }
    add(records, definition.name(), addition);
  }

  @Override
  public Optional<Cluster> find(DataSetName name) {
    return storage.catalog().find(name).filter(CatalogRecord::isCluster).flatMap(clusters::find);
  }

  @Override
  public Optional<Cluster> findOpened(DataSetName name) {
    return find(name).or(() -> definitions.findPath(name).flatMap(path -> find(path.related())));
  }

  @Override
  public Optional<AlternateIndex> findAlternateIndex(DataSetName name) {
    return storage.catalog().find(name).flatMap(clusters::findAlternateIndex);
  }

  @Override
  public List<AlternateIndex> alternateIndexes(DataSetName base) {
    return storage.catalog().find(base).map(clusters::alternateIndexes).orElse(List.of());
  }

  @Override
  public Optional<Cluster> ofComponent(DataSetName component) {
    return clusters.ofComponent(component);
  }

  @Override
  public void alter(Requester requester, DataSetName name, ClusterAttributes attributes) {
    try (Holds holds = new Holds(serialization, requester)) {
      holds.add(name, Mode.EXCLUSIVE);
      Cluster cluster = find(name).orElseThrow(() -> DataSetException.of(Reason.NOT_FOUND, name));
      authority.require(requester, name, AccessLevel.ALTER);
      clusters.alter(cluster.with(attributes));
    }
  }

  private void add(
      List<CatalogRecord> records, DataSetName name, Consumer<List<CatalogRecord>> addition) {
    boolean added = false;
    try {
      for (CatalogRecord record : records) {
        if (!record.isCluster()) {
          storage.makeEmpty(record);
        }
      }
      addition.accept(records);
      added = true;
    } catch (DuplicateKeyException e) {
      throw DataSetException.of(Reason.ALREADY_EXISTS, name);
    } finally {
      if (!added) {
        storage.deleteComponents(records);
      }
    }
  }

  private static Cluster cluster(List<CatalogRecord> records, ClusterDefinition definition) {
    return new Cluster(
        records.get(0).id(), definition.name(), definition.attributes(), definition.components());
  }

  /** The same with the classes that it gets. */
  private ClusterDefinition managed(ClusterDefinition definition) {
    StorageClasses classes = configuration.classesOf(definition.name(), definition.classes());
    if (!configuration.knows(classes)) {
      throw DataSetException.of(Reason.INVALID_ATTRIBUTES, definition.name());
    }
    return definition.managed(classes);
  }

  /** Takes the primary space of the data component, on a volume for all of the cluster. */
  private AllocatedSpace place(ClusterDefinition definition) {
    NewDataSet wanted =
        new NewDataSet(attributes(definition, DataSetType.DATA), definition.volume(), "")
            .managed(definition.classes());
    return storage.volumes().place(definition.name(), wanted, true).space();
  }

  private CatalogRecord record(
      ClusterDefinition definition, DataSetName name, DataSetType type, String volume) {
    CatalogEntry entry =
        new CatalogEntry(
            name,
            volume,
            Volumes.UNIT,
            attributes(definition, type),
            storage.today(),
            Optional.empty(),
            0,
            AllocatedSpace.on(volume, 0, 0),
            definition.classes(),
            definition
                .expires()
                .or(() -> configuration.expiration(definition.classes(), storage.today())));
    return new CatalogRecord(storage.catalog().newId(), true, entry);
  }

  private static DataSetAttributes attributes(ClusterDefinition definition, DataSetType type) {
    return new DataSetAttributes(
        DataSetOrganization.VS,
        type,
        RecordFormat.NONE,
        definition.attributes().maximumLength(),
        0,
        definition.space());
  }
}
