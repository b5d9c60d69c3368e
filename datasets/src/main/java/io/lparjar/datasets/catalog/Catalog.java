package io.lparjar.datasets.catalog;

import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.DataSetPattern;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.name.MemberPattern;
import io.lparjar.datasets.pds.Member;
import io.lparjar.datasets.pds.MemberGeneration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The records of all data sets, members and volumes. It knows nothing of content, authority or
 * serialization. Each change is one commit; safe for use by many threads.
 *
 * <p>Names ascend in the order of EBCDIC, as on z/OS: special characters, letters, digits.
 */
public interface Catalog {

  /**
   * A data set, cataloged or not; the size of a partitioned one is given as 0, because adding up
   * its members takes time.
   */
  Optional<CatalogRecord> find(DataSetName name);

  /** A cataloged data set with its size, even of a partitioned one. */
  Optional<CatalogEntry> describe(DataSetName name);

  /** Hands the cataloged data sets that match to {@code action}, ascending, in bounded memory. */
  void list(DataSetPattern pattern, Consumer<CatalogEntry> action);

  /**
   * Shows {@code visitor} the cataloged data sets and the definitions that match, ascending, in
   * bounded memory.
   */
  void list(DataSetPattern pattern, CatalogVisitor visitor);

  /** Hands all data sets, cataloged or not, to {@code action}, ascending, in bounded memory. */
  void listAll(Consumer<CatalogRecord> action);

  /** An id for a new data set; no two are the same. */
  long newId();

  /**
   * Adds a data set. A generation of a group waits to be rolled in.
   *
   * @throws io.lparjar.security.store.DuplicateKeyException when there is one of that name
   */
  void add(CatalogRecord record);

  /** Changes the attributes of a data set, and whether it is cataloged. */
  void relabel(CatalogRecord record);

  /** Changes the size and space of a data set and the date of its last use. */
  void touch(CatalogRecord record);

  /** Changes the dates when a data set was made and last used, and when it expires. */
  void redate(CatalogRecord record);

  /** Changes the volume of a data set, with its space there. */
  void move(CatalogRecord record);

  /** Removes a data set and its members. */
  void remove(CatalogRecord record);

  /**
   * Renames a data set, and remembers that its content is still to be renamed.
   *
   * @return what {@link #finishRename} or {@link #undoRename} is to be given
   */
  PendingRename beginRename(CatalogRecord record, DataSetName to);

  /**
   * Renames a member, which keeps its aliases, and remembers that its content is still to be
   * renamed.
   *
   * @param renamed its entry from now on; may be that of an alias so far
   */
  PendingRename beginRename(CatalogRecord record, Member member, Member renamed);

  /** Forgets a rename whose content has been renamed. */
  void finishRename(PendingRename rename);

  /** Takes back a rename whose content cannot be renamed. */
  void undoRename(PendingRename rename);

  /** Renames that were begun and not finished, such as after a kill. */
  List<PendingRename> pendingRenames();

  /** A member of a data set. */
  Optional<Member> findMember(CatalogRecord record, MemberName member);

  /** Hands the members that match to {@code action}, ascending, in bounded memory. */
  void listMembers(CatalogRecord record, MemberPattern pattern, Consumer<Member> action);

  /** What all members of a data set are together. */
  MemberTotals memberTotals(CatalogRecord record);

  /** Adds or changes a member. */
  void putMember(CatalogRecord record, Member member);

  /** Adds or changes members, all in one commit. */
  void putMembers(CatalogRecord record, List<Member> members);

  /** Adds or changes a member, and the date when its data set was last used. */
  void putMemberAndTouch(CatalogRecord record, Member member);

  /** The aliases of a member, ascending. */
  List<Member> aliases(CatalogRecord record, MemberName main);

  /** Gives an alias another name. */
  void renameAlias(CatalogRecord record, Member alias, MemberName to);

  /** Removes a member with its aliases and generations. */
  void removeMember(CatalogRecord record, MemberName member);

  /** Removes the aliases of a member. */
  void removeAliases(CatalogRecord record, MemberName main);

  /** Has a PDSE keep so many generations of each member from now on. */
  void keepGenerations(CatalogRecord record, int most);

  /** How many generations of each member a data set keeps; 0 for none. */
  int mostGenerations(CatalogRecord record);

  /** The generations of a member that are kept, ascending. */
  List<MemberGeneration> generations(CatalogRecord record, MemberName member);

  /** The generations of all members. */
  List<MemberGeneration> generations(CatalogRecord record);

  /** Has a member have these generations and no others. */
  void replaceGenerations(
      CatalogRecord record, MemberName member, List<MemberGeneration> generations);

  /**
   * Removes the members whose data set was never added or is gone, such as after a kill.
   *
   * @return of how many data sets
   */
  int removeStrayMembers();

  /** Tracks that all data sets have together, by volume serial. */
  Map<String, Long> tracksByVolume();

  /** Serials of the volumes that data sets may be on. */
  List<String> volumes();

  /** Adds a volume. */
  void addVolume(String serial, String unit);

  /** What is defined under a name that is no data set's. */
  Optional<CatalogDefinition> findDefinition(DataSetName name);

  /**
   * Adds a definition.
   *
   * @throws io.lparjar.security.store.DuplicateKeyException when there is one of that name
   */
  void define(CatalogDefinition definition);

  /** Changes a path. */
  void alter(CatalogPath path);

  /** The aliases and paths that relate to a data set or definition, ascending. */
  List<CatalogDefinition> related(DataSetName name);

  /** Removes a definition, and the aliases that relate to it. */
  void undefine(DataSetName name);

  /** A generation data group and its generations. */
  Optional<GenerationSphere> findGenerationGroup(DataSetName base);

  /**
   * Changes a generation data group and rolls off what is beyond its limit, in one commit.
   *
   * @param mayScratch whether a data set that is rolled off may be deleted now
   * @return removed data sets, whose content is to be deleted
   */
  List<CatalogRecord> alter(GenerationDataGroup group, Predicate<DataSetName> mayScratch);

  /**
   * Adds a generation, or catalogs one that is there, and makes it active; rolls off those that it
   * puts out, all in one commit. A name that is no generation of a group is only cataloged.
   *
   * @param mayScratch whether a data set that is rolled off may be deleted now
   * @return removed data sets, whose content is to be deleted
   */
  List<CatalogRecord> rollIn(
      CatalogRecord record, LocalDate today, Predicate<DataSetName> mayScratch);
}
