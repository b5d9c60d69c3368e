package io.lparjar.datasets.allocation;

import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.allocation.Serialization.Mode;
import io.lparjar.datasets.catalog.Catalog;
import io.lparjar.datasets.catalog.CatalogAlias;
import io.lparjar.datasets.catalog.CatalogDefinition;
import io.lparjar.datasets.catalog.CatalogPath;
import io.lparjar.datasets.catalog.CatalogRecord;
import io.lparjar.datasets.catalog.Generation;
import io.lparjar.datasets.catalog.GenerationDataGroup;
import io.lparjar.datasets.catalog.GenerationDataGroup.Option;
import io.lparjar.datasets.catalog.GenerationSphere;
import io.lparjar.datasets.catalog.GenerationStatus;
import io.lparjar.datasets.catalog.UserCatalogConnector;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.GenerationName;
import io.lparjar.security.saf.AccessLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Generation data groups, aliases, paths and user catalogs: found, defined and deleted.
 *
 * <p>Changes need ALTER to the name in class DATASET [inferred] and hold the name (SYSDSN)
 * meanwhile; looking needs nothing. Errors are {@link DataSetException}s. Safe for use by many
 * threads.
 *
 * @see "z/OS DFSMS Access Method Services Commands, DEFINE, ALTER and DELETE"
 */
public final class CatalogDefinitions {
  private final Storage storage;
  private final Catalog catalog;
  private final Authority authority;
  private final Serialization serialization;

  CatalogDefinitions(Storage storage, Authority authority, Serialization serialization) {
    this.storage = storage;
    this.catalog = storage.catalog();
    this.authority = authority;
    this.serialization = serialization;
  }

  /** What is defined under a name that is no data set's. */
  public Optional<CatalogDefinition> find(DataSetName name) {
    return catalog.findDefinition(name);
  }

  /** The alias of that name. */
  public Optional<CatalogAlias> findAlias(DataSetName name) {
    return find(name).filter(CatalogAlias.class::isInstance).map(CatalogAlias.class::cast);
  }

  /** The path of that name. */
  public Optional<CatalogPath> findPath(DataSetName name) {
    return find(name).filter(CatalogPath.class::isInstance).map(CatalogPath.class::cast);
  }

  /** Names of the paths that lead to a cluster or alternate index, ascending. */
  public List<DataSetName> pathsTo(DataSetName entry) {
    return related(entry, CatalogPath.class);
  }

  /** Names of the aliases of a data set or user catalog, ascending. */
  public List<DataSetName> aliasesOf(DataSetName entry) {
    return related(entry, CatalogAlias.class);
  }

  private List<DataSetName> related(DataSetName entry, Class<? extends CatalogDefinition> kind) {
    return catalog.related(entry).stream()
        .filter(kind::isInstance)
        .map(CatalogDefinition::name)
        .toList();
  }

  /** A generation data group with its generations as they are now. */
  public Optional<GenerationSphere> findGenerationGroup(DataSetName base) {
    return catalog.findGenerationGroup(base);
  }

  /**
   * Defines an empty group that may be deleted any day.
   *
   * @see #defineGenerationGroup(Requester, DataSetName, int, Set, Optional)
   */
  public void defineGenerationGroup(
      Requester requester, DataSetName base, int limit, Set<Option> options) {
    defineGenerationGroup(requester, base, limit, options, Optional.empty());
  }

  /**
   * Defines an empty group.
   *
   * @param expires the day before which it is not to be deleted
   * @throws DataSetException {@code ALREADY_EXISTS}, {@code IN_USE}, {@code NOT_AUTHORIZED}
   * @throws io.lparjar.datasets.name.InvalidNameException when the base has over 35 characters
   * @throws IllegalArgumentException when the limit is not one for these options
   */
  public void defineGenerationGroup(
      Requester requester,
      DataSetName base,
      int limit,
      Set<Option> options,
      Optional<LocalDate> expires) {
    LocalDate today = storage.today();
    define(requester, new GenerationDataGroup(base, limit, options, today, today, expires));
  }

  /**
   * Changes the limit and options of a group. The oldest generations beyond a lower limit are
   * rolled off at once [recalled].
   */
  public void alterGenerationGroup(
      Requester requester, DataSetName base, int limit, Set<Option> options) {
    try (Holds holds = new Holds(serialization, requester)) {
      prepare(holds, requester, base);
      GenerationDataGroup group = requireGroup(base).group();
      storage.alter(
          new GenerationDataGroup(
              base, limit, options, group.created(), storage.today(), group.expires()),
          holds::tryExclusive);
    }
  }

  /** Has a group kept until another day, or no longer. */
  void expire(Requester requester, DataSetName base, Optional<LocalDate> day) {
    try (Holds holds = new Holds(serialization, requester)) {
      prepare(holds, requester, base);
      storage.alter(requireGroup(base).group().expiring(day), holds::tryExclusive);
    }
  }

  /**
   * Deletes a group.
   *
   * @param force whether its generations are scratched with it [recalled]
   * @param purge whether it is deleted before its day of expiration, too
   * @throws DataSetException {@code GENERATION_GROUP_NOT_EMPTY} when it has generations and is not
   *     forced; {@code NOT_EXPIRED}; {@code NOT_FOUND}
   */
  public void deleteGenerationGroup(
      Requester requester, DataSetName base, boolean force, boolean purge) {
    try (Holds holds = new Holds(serialization, requester)) {
      prepare(holds, requester, base);
      GenerationSphere sphere = requireGroup(base);
      if (!purge) {
        storage.requireExpired(base, sphere.group().expires());
      }
      if (!force && !sphere.generations().isEmpty()) {
        throw DataSetException.of(Reason.GENERATION_GROUP_NOT_EMPTY, base);
      }
      for (Generation generation : sphere.generations()) {
        DataSetName name = generation.name().dataSetName();
        holds.add(name, Mode.EXCLUSIVE);
        authority.require(requester, name, AccessLevel.ALTER);
        catalog.find(name).ifPresent(storage::scratch);
      }
      catalog.undefine(base);
    }
  }

  /** Makes a deferred or rolled-off generation active (ALTER ROLLIN). */
  public void rollIn(Requester requester, DataSetName generation) {
    try (Holds holds = new Holds(serialization, requester)) {
      prepare(holds, requester, generation);
      CatalogRecord record =
          catalog
              .find(generation)
              .filter(found -> GenerationName.of(generation).isPresent())
              .orElseThrow(() -> DataSetException.of(Reason.NOT_FOUND, generation));
      storage.rollIn(record, holds::tryExclusive);
    }
  }

  /**
   * Gives a data set or user catalog another name.
   *
   * @throws DataSetException {@code NOT_FOUND} when {@code related} is neither; {@code
   *     ALREADY_EXISTS}
   */
  public void defineAlias(Requester requester, DataSetName alias, DataSetName related) {
    boolean exists =
        catalog.find(related).filter(CatalogRecord::cataloged).isPresent()
            || find(related).filter(UserCatalogConnector.class::isInstance).isPresent();
    if (!exists) {
      throw DataSetException.of(Reason.NOT_FOUND, related);
    }
    define(requester, new CatalogAlias(alias, related, storage.today()));
  }

  /** Deletes an alias; what it relates to stays. */
  public void deleteAlias(Requester requester, DataSetName alias) {
    undefine(requester, alias, CatalogAlias.class);
  }

  /**
   * Defines a path to a cluster or alternate index.
   *
   * @param update whether the upgrade set of the cluster is opened with it
   * @throws DataSetException {@code NOT_FOUND} when {@code entry} is neither; {@code
   *     ALREADY_EXISTS}
   */
  public void definePath(Requester requester, DataSetName path, DataSetName entry, boolean update) {
    if (catalog.find(entry).filter(CatalogRecord::isCluster).isEmpty()) {
      throw DataSetException.of(Reason.NOT_FOUND, entry);
    }
    define(requester, new CatalogPath(path, entry, update, storage.today()));
  }

  /**
   * Has the upgrade set of a cluster opened with a path, or not.
   *
   * @throws DataSetException {@code NOT_FOUND}
   */
  public void alterPath(Requester requester, DataSetName path, boolean update) {
    try (Holds holds = new Holds(serialization, requester)) {
      prepare(holds, requester, path);
      CatalogPath old =
          findPath(path).orElseThrow(() -> DataSetException.of(Reason.NOT_FOUND, path));
      catalog.alter(new CatalogPath(path, old.related(), update, old.created()));
    }
  }

  /** Deletes a path; what it leads to stays. */
  public void deletePath(Requester requester, DataSetName path) {
    undefine(requester, path, CatalogPath.class);
  }

  /** Makes a user catalog known. */
  public void defineUserCatalog(Requester requester, DataSetName name, String volume) {
    define(requester, new UserCatalogConnector(name, volume, storage.today()));
  }

  /** Forgets a user catalog, and the aliases that relate to it. */
  public void deleteUserCatalog(Requester requester, DataSetName name) {
    undefine(requester, name, UserCatalogConnector.class);
  }

  /**
   * The data set that a relative number means.
   *
   * @throws DataSetException {@code GENERATION_GROUP_NOT_FOUND}, {@code GENERATION_NOT_FOUND}
   */
  public DataSetName requireGeneration(DataSetName base, int relative) {
    return findGenerationGroup(base)
        .orElseThrow(() -> DataSetException.of(Reason.GENERATION_GROUP_NOT_FOUND, base))
        .relative(relative)
        .orElseThrow(
            () -> DataSetException.ofGeneration(Reason.GENERATION_NOT_FOUND, base, relative));
  }

  /** Scratches a data set when it is a deferred generation, whose name the next one takes. */
  boolean reclaim(CatalogRecord record) {
    Optional<GenerationName> name = GenerationName.of(record.name());
    boolean deferred =
        name.flatMap(it -> findGenerationGroup(it.base())).stream()
            .flatMap(sphere -> sphere.generations().stream())
            .anyMatch(
                it ->
                    it.status() == GenerationStatus.DEFERRED
                        && it.name().equals(name.orElseThrow()));
    if (deferred) {
      storage.scratch(record);
    }
    return deferred;
  }

  private void define(Requester requester, CatalogDefinition definition) {
    DataSetName name = definition.name();
    try (Holds holds = new Holds(serialization, requester)) {
      prepare(holds, requester, name);
      if (catalog.find(name).isPresent() || find(name).isPresent()) {
        throw DataSetException.of(Reason.ALREADY_EXISTS, name);
      }
      catalog.define(definition);
    }
  }

  private void undefine(
      Requester requester, DataSetName name, Class<? extends CatalogDefinition> kind) {
    try (Holds holds = new Holds(serialization, requester)) {
      prepare(holds, requester, name);
      if (find(name).filter(kind::isInstance).isEmpty()) {
        throw DataSetException.of(Reason.NOT_FOUND, name);
      }
      catalog.undefine(name);
    }
  }

  private GenerationSphere requireGroup(DataSetName base) {
    return findGenerationGroup(base).orElseThrow(() -> DataSetException.of(Reason.NOT_FOUND, base));
  }

  /** Checks that the requester may change a name, and holds it. */
  private void prepare(Holds holds, Requester requester, DataSetName name) {
    authority.require(requester, name, AccessLevel.ALTER);
    holds.add(name, Mode.EXCLUSIVE);
  }
}
