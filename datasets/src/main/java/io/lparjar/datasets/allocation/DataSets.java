package io.lparjar.datasets.allocation;

import io.lparjar.datasets.attribute.StorageClasses;
import io.lparjar.datasets.catalog.Catalog;
import io.lparjar.datasets.catalog.CatalogCheck;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.catalog.CatalogVisitor;
import io.lparjar.datasets.device.ContentStore;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.DataSetPattern;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.name.MemberPattern;
import io.lparjar.datasets.pds.Member;
import io.lparjar.datasets.storage.StorageConfiguration;
import io.lparjar.datasets.storage.VolumeStatus;
import io.lparjar.datasets.store.CatalogStore;
import io.lparjar.datasets.store.ClusterStore;
import io.lparjar.security.saf.Saf;
import io.lparjar.security.store.Database;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The data sets of the system: the door through which jobs, the FTP server and everybody else come.
 *
 * <p>Every call that touches a data set asks SAF first (class DATASET) and takes the ENQ that z/OS
 * takes (SYSDSN). When SAF has no decision the access is allowed, as without PROTECTALL. Safe for
 * use by many threads.
 *
 * <p>Errors are {@link DataSetException}s; a failing host is an {@link
 * java.io.UncheckedIOException}.
 */
public interface DataSets {

  /**
   * The data sets that {@code database} knows, with their content on {@code devices}.
   *
   * @param serialization that jobs wait on
   * @param storage volumes and classes
   * @param pause how recalls wait
   */
  static DataSets open(
      Database database,
      ContentStore devices,
      Saf saf,
      Clock clock,
      Serialization serialization,
      StorageConfiguration storage,
      Pause pause) {
    Catalog catalog = CatalogStore.open(database);
    if (database.recovered()) {
      new CatalogCheck(catalog, devices).run();
    }
    Volumes volumes = new Volumes(catalog, storage);
    Storage content = new Storage(catalog, ClusterStore.open(database), devices, clock, volumes);
    return new CatalogedDataSets(
        content,
        storage,
        new Migration(content, volumes, storage, pause),
        new Authority(saf),
        serialization);
  }

  /**
   * The same with large volumes over which new data sets are spread by name.
   *
   * @param volumes serials, at least one
   */
  static DataSets open(
      Database database,
      ContentStore devices,
      Saf saf,
      Clock clock,
      Serialization serialization,
      List<String> volumes) {
    return open(
        database,
        devices,
        saf,
        clock,
        serialization,
        StorageConfiguration.ofVolumes(volumes),
        Pause.HOST);
  }

  /** What the catalog holds besides data sets: generation data groups, aliases, user catalogs. */
  CatalogDefinitions definitions();

  /**
   * The catalog entry of a data set, also by an alias or path; needs no authority, as a catalog
   * search on z/OS.
   */
  Optional<CatalogEntry> find(DataSetName name);

  /**
   * Hands every data set that matches to {@code action} in ascending order of names, in bounded
   * memory, until {@code action} throws.
   */
  void list(DataSetPattern pattern, Consumer<CatalogEntry> action);

  /**
   * Shows {@code visitor} the data sets and the definitions that match, in ascending order of
   * names, in bounded memory, until it throws.
   */
  void list(DataSetPattern pattern, CatalogVisitor visitor);

  /**
   * Gets hold of a data set or member.
   *
   * @throws DataSetException {@code NOT_FOUND}, {@code ALREADY_EXISTS}, {@code IN_USE}, {@code
   *     NOT_AUTHORIZED}, {@code NOT_PARTITIONED}, {@code INVALID_ATTRIBUTES}, {@code
   *     GENERATION_NOT_FOUND} ...
   */
  Allocation allocate(Requester requester, AllocationRequest request);

  /** The SMS classes of a data set that is made: those wanted, else those that rules assign. */
  StorageClasses classesOf(DataSetName name, StorageClasses wanted);

  /** The VSAM clusters among them. */
  Clusters clusters();

  /**
   * Scratches and uncatalogs a data set, with all members or components, and a cluster with its
   * alternate indexes; of an alias or path only that goes.
   */
  void delete(Requester requester, DataSetName name);

  /** Deletes a data set before its day of expiration, too (PURGE). */
  void purge(Requester requester, DataSetName name);

  /**
   * Has a data set, a cluster with its components or a generation data group kept until {@code
   * expires}, or deleted any day when that is empty.
   */
  void expire(Requester requester, DataSetName name, Optional<LocalDate> expires);

  /** Renames a data set on its volume and in the catalog; a migrated one is recalled first. */
  void rename(Requester requester, DataSetName from, DataSetName to);

  /** A member of a partitioned data set. */
  Optional<Member> findMember(Requester requester, DataSetName name, MemberName member);

  /** Hands every member that matches to {@code action} in ascending order, in bounded memory. */
  void listMembers(
      Requester requester, DataSetName name, MemberPattern pattern, Consumer<Member> action);

  /**
   * Gives a data set the dates, and members the directory entries, that they had where they were
   * copied from (as a restore does).
   *
   * @throws DataSetException {@code MEMBER_NOT_FOUND} for an entry of a member that is not there
   */
  void restore(Requester requester, DataSetName name, DataSetHistory history);

  /**
   * Gives a member a further name (STOW with the alias bit). An alias of an alias is one of its
   * member.
   *
   * @throws DataSetException {@code MEMBER_NOT_FOUND}, {@code MEMBER_ALREADY_EXISTS} for the alias,
   *     {@code DIRECTORY_FULL} ...
   * @see "z/OS DFSMS Macro Instructions for Data Sets, STOW"
   */
  void addAlias(Requester requester, DataSetName name, MemberName member, MemberName alias);

  /**
   * Deletes a member. Its aliases go with it in a PDSE; in a PDS they stay, and with them the
   * content. Of an alias only the alias goes.
   */
  void deleteMember(Requester requester, DataSetName name, MemberName member);

  /** Renames a member in its data set. */
  void renameMember(Requester requester, DataSetName name, MemberName from, MemberName to);

  /**
   * Moves a data set away from its volume (DFSMShsm); whoever allocates it waits for its recall.
   */
  void migrate(Requester requester, DataSetName name);

  /**
   * Catalogs a data set that is on no direct access volume of this system, such as on tape.
   *
   * @param unit device type, such as {@code 3490}
   */
  void catalog(Requester requester, DataSetName name, String volume, String unit);

  /** The volumes as they are now, by serial. */
  List<VolumeStatus> volumes();
}
