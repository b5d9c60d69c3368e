package io.lparjar.datasets.store;

import io.lparjar.datasets.catalog.Catalog;
import io.lparjar.datasets.catalog.CatalogDefinition;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.catalog.CatalogPath;
import io.lparjar.datasets.catalog.CatalogRecord;
import io.lparjar.datasets.catalog.CatalogVisitor;
import io.lparjar.datasets.catalog.GenerationDataGroup;
import io.lparjar.datasets.catalog.GenerationSphere;
import io.lparjar.datasets.catalog.MemberTotals;
import io.lparjar.datasets.catalog.PendingRename;
import io.lparjar.datasets.device.ContentKey;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.DataSetPattern;
import io.lparjar.datasets.name.GenerationName;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.name.MemberPattern;
import io.lparjar.datasets.pds.Member;
import io.lparjar.datasets.pds.MemberGeneration;
import io.lparjar.security.store.Database;
import io.lparjar.security.store.Remembered;
import io.lparjar.security.store.Transaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The catalog in a database.
 *
 * <p>A key is never changed in place: a rename deletes one row and inserts another, so that the
 * journal can repeat it.
 */
public final class CatalogStore implements Catalog {
  private final Database database;
  private final AtomicLong lastId;
  private final Remembered<String, Optional<CatalogRecord>> found;
  private final Remembered<String, Optional<CatalogRecord>> described;
  private final Remembered<String, Optional<CatalogDefinition>> definitions;

  private CatalogStore(Database database, long lastId) {
    this.database = database;
    this.lastId = new AtomicLong(lastId);
    this.found = database.remember("data_set");
    this.described = database.remember("data_set", "pds_member");
    this.definitions = database.remember("catalog_definition");
  }

  /** The catalog that {@code database} holds; its tables are made when they are missing. */
  public static Catalog open(Database database) {
    database.define(
        DataSetTable.DEFINITION,
        MemberTable.DEFINITION,
        MemberTable.INDEX,
        MemberGenerationTable.LIMITS,
        MemberGenerationTable.DEFINITION,
        VolumeTable.DEFINITION,
        RenameTable.DEFINITION,
        DefinitionTable.DEFINITION,
        DefinitionTable.INDEX,
        DefinitionTable.EXPIRATION,
        GenerationTable.DEFINITION);
    long lastId =
        database.transaction(
            transaction ->
                Math.max(DataSetTable.highestId(transaction), MemberTable.highestId(transaction)));
    return new CatalogStore(database, lastId);
  }

  @Override
  public Optional<CatalogRecord> find(DataSetName name) {
    return found.get(name.value(), transaction -> DataSetTable.find(transaction, name));
  }

  @Override
  public Optional<CatalogEntry> describe(DataSetName name) {
    return described
        .get(name.value(), transaction -> DataSetTable.describe(transaction, name))
        .map(CatalogRecord::entry);
  }

  @Override
  public void list(DataSetPattern pattern, Consumer<CatalogEntry> action) {
    Pages.read(
        CollatingSequence.keyOf(pattern.prefix()),
        (from, to) -> database.transaction(t -> DataSetTable.list(t, from, to)),
        record -> DataSetTable.keyOf(record.name()),
        record -> {
          if (pattern.matches(record.name())) {
            action.accept(record.entry());
          }
        });
  }

  @Override
  public void list(DataSetPattern pattern, CatalogVisitor visitor) {
    String prefix = CollatingSequence.keyOf(pattern.prefix());
    DefinitionCursor definitions = new DefinitionCursor(database, prefix);
    Consumer<CatalogDefinition> matching =
        definition -> {
          if (pattern.matches(definition.name())) {
            visitor.definition(definition);
          }
        };
    list(
        pattern,
        entry -> {
          definitions.before(DataSetTable.keyOf(entry.name()), matching);
          visitor.dataSet(entry);
        });
    definitions.rest(matching);
  }

  @Override
  public void listAll(Consumer<CatalogRecord> action) {
    Pages.read(
        "",
        (from, to) -> database.transaction(t -> DataSetTable.listAll(t, from, to)),
        record -> DataSetTable.keyOf(record.name()),
        action);
  }

  @Override
  public long newId() {
    return lastId.incrementAndGet();
  }

  @Override
  public void add(CatalogRecord record) {
    database.transact(
        transaction -> {
          DataSetTable.insert(transaction, record);
          if (record.cataloged()) {
            GenerationRolls.defer(transaction, record.name());
          }
        });
  }

  @Override
  public void relabel(CatalogRecord record) {
    database.transact(
        transaction -> {
          DataSetTable.relabel(transaction, record);
          if (!record.cataloged()) {
            forgetGeneration(transaction, record.name());
          }
        });
  }

  @Override
  public void touch(CatalogRecord record) {
    database.transact(transaction -> DataSetTable.touch(transaction, record));
  }

  @Override
  public void redate(CatalogRecord record) {
    database.transact(transaction -> DataSetTable.redate(transaction, record));
  }

  @Override
  public void move(CatalogRecord record) {
    database.transact(transaction -> DataSetTable.move(transaction, record));
  }

  @Override
  public void remove(CatalogRecord record) {
    database.transact(transaction -> remove(transaction, record));
  }

  @Override
  public PendingRename beginRename(CatalogRecord record, DataSetName to) {
    CatalogRecord renamed = record.renamed(to);
    PendingRename rename = new PendingRename(record.key(), renamed.key());
    database.transact(
        transaction -> {
          replace(transaction, record, renamed);
          RenameTable.insert(transaction, rename);
        });
    return rename;
  }

  @Override
  public PendingRename beginRename(CatalogRecord record, Member member, Member renamed) {
    PendingRename rename = new PendingRename(record.key(member.name()), record.key(renamed.name()));
    database.transact(
        transaction -> {
          replace(transaction, record, member, renamed);
          RenameTable.insert(transaction, rename);
        });
    return rename;
  }

  @Override
  public void finishRename(PendingRename rename) {
    database.transact(
        transaction -> {
          RenameTable.delete(transaction, rename);
          if (!rename.to().isMember()) {
            DataSetName from = new DataSetName(rename.from().name());
            forgetGeneration(transaction, from);
            DefinitionTable.relate(transaction, from, new DataSetName(rename.to().name()));
          }
        });
  }

  @Override
  public void undoRename(PendingRename rename) {
    ContentKey from = rename.from();
    ContentKey to = rename.to();
    database.transact(
        transaction -> {
          RenameTable.delete(transaction, rename);
          DataSetTable.find(transaction, new DataSetName(to.name()))
              .ifPresent(
                  record -> {
                    if (to.isMember()) {
                      MemberTable.find(transaction, record, new MemberName(to.member()))
                          .ifPresent(
                              member ->
                                  replace(
                                      transaction,
                                      record,
                                      member,
                                      member.renamed(new MemberName(from.member()))));
                    } else {
                      replace(transaction, record, record.renamed(new DataSetName(from.name())));
                    }
                  });
        });
  }

  @Override
  public List<PendingRename> pendingRenames() {
    return database.transaction(RenameTable::list);
  }

  @Override
  public Optional<Member> findMember(CatalogRecord record, MemberName member) {
    return database.transaction(transaction -> MemberTable.find(transaction, record, member));
  }

  @Override
  public void listMembers(CatalogRecord record, MemberPattern pattern, Consumer<Member> action) {
    Pages.read(
        CollatingSequence.keyOf(pattern.prefix()),
        (from, to) -> database.transaction(t -> MemberTable.list(t, record, from, to)),
        member -> MemberTable.keyOf(member.name()),
        member -> {
          if (pattern.matches(member.name())) {
            action.accept(member);
          }
        });
  }

  @Override
  public MemberTotals memberTotals(CatalogRecord record) {
    return database.transaction(transaction -> MemberTable.totals(transaction, record));
  }

  @Override
  public void putMember(CatalogRecord record, Member member) {
    database.transact(transaction -> MemberTable.put(transaction, record, member));
  }

  @Override
  public void putMembers(CatalogRecord record, List<Member> members) {
    database.transact(
        transaction -> members.forEach(member -> MemberTable.put(transaction, record, member)));
  }

  @Override
  public void putMemberAndTouch(CatalogRecord record, Member member) {
    database.transact(
        transaction -> {
          MemberTable.put(transaction, record, member);
          DataSetTable.touch(transaction, record);
        });
  }

  @Override
  public List<Member> aliases(CatalogRecord record, MemberName main) {
    return database.transaction(transaction -> MemberTable.aliases(transaction, record, main));
  }

  @Override
  public void renameAlias(CatalogRecord record, Member alias, MemberName to) {
    database.transact(
        transaction -> {
          MemberTable.delete(transaction, record, alias.name());
          MemberTable.put(transaction, record, alias.renamed(to));
        });
  }

  @Override
  public void removeMember(CatalogRecord record, MemberName member) {
    database.transact(
        transaction -> {
          MemberTable.delete(transaction, record, member);
          MemberTable.deleteAliases(transaction, record, member);
          MemberGenerationTable.replace(transaction, record, member, List.of());
        });
  }

  @Override
  public void removeAliases(CatalogRecord record, MemberName main) {
    database.transact(transaction -> MemberTable.deleteAliases(transaction, record, main));
  }

  @Override
  public void keepGenerations(CatalogRecord record, int most) {
    database.transact(transaction -> MemberGenerationTable.limit(transaction, record, most));
  }

  @Override
  public int mostGenerations(CatalogRecord record) {
    return database.transaction(transaction -> MemberGenerationTable.most(transaction, record));
  }

  @Override
  public List<MemberGeneration> generations(CatalogRecord record, MemberName member) {
    return database.transaction(
        transaction -> MemberGenerationTable.list(transaction, record, member));
  }

  @Override
  public List<MemberGeneration> generations(CatalogRecord record) {
    return database.transaction(transaction -> MemberGenerationTable.list(transaction, record));
  }

  @Override
  public void replaceGenerations(
      CatalogRecord record, MemberName member, List<MemberGeneration> generations) {
    database.transact(
        transaction -> MemberGenerationTable.replace(transaction, record, member, generations));
  }

  @Override
  public int removeStrayMembers() {
    return database.transaction(
        transaction -> {
          List<Long> strays = MemberTable.strayDataSets(transaction);
          strays.forEach(id -> MemberTable.deleteAll(transaction, id));
          MemberGenerationTable.deleteStrays(transaction);
          return strays.size();
        });
  }

  @Override
  public Map<String, Long> tracksByVolume() {
    return database.transaction(DataSetTable::tracksByVolume);
  }

  @Override
  public List<String> volumes() {
    return database.transaction(VolumeTable::list);
  }

  @Override
  public void addVolume(String serial, String unit) {
    database.transact(transaction -> VolumeTable.insert(transaction, serial, unit));
  }

  @Override
  public Optional<CatalogDefinition> findDefinition(DataSetName name) {
    return definitions.get(name.value(), transaction -> DefinitionTable.find(transaction, name));
  }

  @Override
  public void define(CatalogDefinition definition) {
    database.transact(transaction -> DefinitionTable.insert(transaction, definition));
  }

  @Override
  public void alter(CatalogPath path) {
    database.transact(transaction -> DefinitionTable.update(transaction, path));
  }

  @Override
  public List<CatalogDefinition> related(DataSetName name) {
    return database.transaction(transaction -> DefinitionTable.related(transaction, name));
  }

  @Override
  public void undefine(DataSetName name) {
    database.transact(
        transaction -> {
          DefinitionTable.delete(transaction, name);
          DefinitionTable.deleteRelated(transaction, name);
        });
  }

  @Override
  public Optional<GenerationSphere> findGenerationGroup(DataSetName base) {
    return database.transaction(transaction -> GenerationRolls.find(transaction, base));
  }

  @Override
  public List<CatalogRecord> alter(GenerationDataGroup group, Predicate<DataSetName> mayScratch) {
    return database.transaction(
        transaction -> {
          DefinitionTable.update(transaction, group);
          return GenerationRolls.find(transaction, group.name())
              .map(GenerationSphere::beyondLimit)
              .map(old -> GenerationRolls.rollOff(transaction, group, old, mayScratch))
              .orElseGet(List::of);
        });
  }

  @Override
  public List<CatalogRecord> rollIn(
      CatalogRecord record, LocalDate today, Predicate<DataSetName> mayScratch) {
    return database.transaction(
        transaction -> {
          CatalogRecord cataloged = record.cataloged(true);
          if (DataSetTable.find(transaction, record.name()).isPresent()) {
            DataSetTable.relabel(transaction, cataloged);
          } else {
            DataSetTable.insert(transaction, cataloged);
          }
          return GenerationName.of(record.name())
              .map(name -> GenerationRolls.rollIn(transaction, name, today, mayScratch))
              .orElseGet(List::of);
        });
  }

  /** Removes a data set, its members, its aliases and its place in a group. */
  static void remove(Transaction transaction, CatalogRecord record) {
    DataSetTable.delete(transaction, record.name());
    if (record.isPartitioned()) {
      MemberTable.deleteAll(transaction, record.id());
      MemberGenerationTable.deleteAll(transaction, record.id());
    }
    DefinitionTable.deleteRelated(transaction, record.name());
    forgetGeneration(transaction, record.name());
  }

  private static void forgetGeneration(Transaction transaction, DataSetName name) {
    GenerationName.of(name)
        .ifPresent(generation -> GenerationTable.delete(transaction, generation));
  }

  private static void replace(Transaction transaction, CatalogRecord old, CatalogRecord now) {
    DataSetTable.delete(transaction, old.name());
    DataSetTable.insert(transaction, now);
    if (old.entry().attributes().isVsam()) {
      ClusterStore.renameComponent(transaction, old.name(), now.name());
    }
  }

  private static void replace(
      Transaction transaction, CatalogRecord record, Member member, Member renamed) {
    MemberTable.delete(transaction, record, member.name());
    MemberTable.relateAliases(transaction, record, member.name(), renamed.name());
    MemberTable.put(transaction, record, renamed);
  }
}
