package io.lparjar.jes.program;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DataSetHistory;
import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.catalog.CatalogDefinition;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.catalog.CatalogVisitor;
import io.lparjar.datasets.catalog.GenerationDataGroup.Option;
import io.lparjar.datasets.catalog.GenerationSphere;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.DataSetPattern;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.name.MemberPattern;
import io.lparjar.datasets.pds.Member;
import io.lparjar.datasets.vsam.AlternateIndex;
import io.lparjar.datasets.vsam.AlternateIndexDefinition;
import io.lparjar.datasets.vsam.Cluster;
import io.lparjar.datasets.vsam.ClusterAttributes;
import io.lparjar.datasets.vsam.ClusterDefinition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The data sets of the system as a job may use them: under the authority of its user, held by its
 * address space. For programs that name data sets in their control statements.
 *
 * <p>Errors are those of {@link DataSets}.
 */
public final class UserDataSets {
  private final DataSets dataSets;
  private final Requester requester;

  /** The data sets that {@code requester} may use. */
  public UserDataSets(DataSets dataSets, Requester requester) {
    this.dataSets = dataSets;
    this.requester = requester;
  }

  /** The catalog entry of a data set. */
  public Optional<CatalogEntry> find(DataSetName name) {
    return dataSets.find(name);
  }

  /** Hands every data set that matches to {@code action} in ascending order. */
  public void list(DataSetPattern pattern, Consumer<CatalogEntry> action) {
    dataSets.list(pattern, action);
  }

  /** Gets hold of a data set or member. */
  public Allocation allocate(AllocationRequest request) {
    return dataSets.allocate(requester, request);
  }

  /** Scratches and uncatalogs a data set. */
  public void delete(DataSetName name) {
    dataSets.delete(requester, name);
  }

  /** Scratches and uncatalogs a data set before its day of expiration, too. */
  public void purge(DataSetName name) {
    dataSets.purge(requester, name);
  }

  /** Has a data set, cluster or generation data group kept until a day, or no longer. */
  public void expire(DataSetName name, Optional<LocalDate> expires) {
    dataSets.expire(requester, name, expires);
  }

  /** Deletes a member. */
  public void deleteMember(DataSetName name, MemberName member) {
    dataSets.deleteMember(requester, name, member);
  }

  /** Renames a data set. */
  public void rename(DataSetName from, DataSetName to) {
    dataSets.rename(requester, from, to);
  }

  /** Renames a member. */
  public void renameMember(DataSetName name, MemberName from, MemberName to) {
    dataSets.renameMember(requester, name, from, to);
  }

  /** A member of a partitioned data set. */
  public Optional<Member> findMember(DataSetName name, MemberName member) {
    return dataSets.findMember(requester, name, member);
  }

  /** Hands every member to {@code action} in ascending order. */
  public void listMembers(DataSetName name, Consumer<Member> action) {
    dataSets.listMembers(requester, name, MemberPattern.ALL, action);
  }

  /** Gives a data set the dates and directory entries that it had where it was copied from. */
  public void restore(DataSetName name, DataSetHistory history) {
    dataSets.restore(requester, name, history);
  }

  /** Shows {@code visitor} all entries of the catalog that match, in ascending order. */
  public void list(DataSetPattern pattern, CatalogVisitor visitor) {
    dataSets.list(pattern, visitor);
  }

  /** What is defined under a name that is no data set's. */
  public Optional<CatalogDefinition> findDefinition(DataSetName name) {
    return dataSets.definitions().find(name);
  }

  /** A generation data group with its generations. */
  public Optional<GenerationSphere> findGenerationGroup(DataSetName base) {
    return dataSets.definitions().findGenerationGroup(base);
  }

  /** Defines an empty generation data group. */
  public void defineGenerationGroup(
      DataSetName base, int limit, Set<Option> options, Optional<LocalDate> expires) {
    dataSets.definitions().defineGenerationGroup(requester, base, limit, options, expires);
  }

  /** Deletes a generation data group; see {@code CatalogDefinitions}. */
  public void deleteGenerationGroup(DataSetName base, boolean force, boolean purge) {
    dataSets.definitions().deleteGenerationGroup(requester, base, force, purge);
  }

  /**
   * Changes limit and options of a generation data group.
   *
   * @throws IllegalArgumentException when the limit is not one for these options
   */
  public void alterGenerationGroup(DataSetName base, int limit, Set<Option> options) {
    dataSets.definitions().alterGenerationGroup(requester, base, limit, options);
  }

  /** Makes a deferred or rolled-off generation active. */
  public void rollIn(DataSetName generation) {
    dataSets.definitions().rollIn(requester, generation);
  }

  /** Catalogs a data set that is on no volume of this system, such as on tape. */
  public void catalog(DataSetName name, String volume, String unit) {
    dataSets.catalog(requester, name, volume, unit);
  }

  /** Makes a user catalog known. */
  public void defineUserCatalog(DataSetName name, String volume) {
    dataSets.definitions().defineUserCatalog(requester, name, volume);
  }

  /** Forgets a user catalog, and the aliases that relate to it. */
  public void deleteUserCatalog(DataSetName name) {
    dataSets.definitions().deleteUserCatalog(requester, name);
  }

  /** Gives a data set or user catalog another name. */
  public void defineAlias(DataSetName alias, DataSetName related) {
    dataSets.definitions().defineAlias(requester, alias, related);
  }

  /** Defines a path to a cluster or alternate index; {@code update} as UPDATE. */
  public void definePath(DataSetName path, DataSetName entry, boolean update) {
    dataSets.definitions().definePath(requester, path, entry, update);
  }

  /** Has the upgrade set of a cluster opened with a path, or not. */
  public void alterPath(DataSetName path, boolean update) {
    dataSets.definitions().alterPath(requester, path, update);
  }

  /** Deletes a path. */
  public void deletePath(DataSetName path) {
    dataSets.definitions().deletePath(requester, path);
  }

  /** Names of the paths that lead to a cluster or alternate index, ascending. */
  public List<DataSetName> pathsTo(DataSetName entry) {
    return dataSets.definitions().pathsTo(entry);
  }

  /** Names of the aliases of a data set or user catalog, ascending. */
  public List<DataSetName> aliasesOf(DataSetName entry) {
    return dataSets.definitions().aliasesOf(entry);
  }

  /** Deletes an alias. */
  public void deleteAlias(DataSetName alias) {
    dataSets.definitions().deleteAlias(requester, alias);
  }

  /** The VSAM cluster of that name. */
  public Optional<Cluster> findCluster(DataSetName name) {
    return dataSets.clusters().find(name);
  }

  /** The cluster whose keys are those of what is opened under a name; see {@code Clusters}. */
  public Optional<Cluster> findOpenedCluster(DataSetName name) {
    return dataSets.clusters().findOpened(name);
  }

  /** The alternate index of that name. */
  public Optional<AlternateIndex> findAlternateIndex(DataSetName name) {
    return dataSets.clusters().findAlternateIndex(name);
  }

  /** The alternate indexes of a cluster. */
  public List<AlternateIndex> alternateIndexes(DataSetName base) {
    return dataSets.clusters().alternateIndexes(base);
  }

  /** Makes an alternate index, which points to nothing. */
  public void define(AlternateIndexDefinition definition) {
    dataSets.clusters().define(requester, definition);
  }

  /** The VSAM cluster that has a component of that name. */
  public Optional<Cluster> findClusterOf(DataSetName component) {
    return dataSets.clusters().ofComponent(component);
  }

  /** Makes a VSAM cluster. */
  public void define(ClusterDefinition definition) {
    dataSets.clusters().define(requester, definition);
  }

  /** Changes attributes of a VSAM cluster. */
  public void alter(DataSetName name, ClusterAttributes attributes) {
    dataSets.clusters().alter(requester, name, attributes);
  }

  /** Changes whether an alternate index is unique, and whether it follows. */
  public void alter(AlternateIndex index) {
    dataSets.clusters().alter(requester, index);
  }
}
