package io.lparjar.datasets.store;

import io.lparjar.datasets.catalog.Catalog;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.catalog.CatalogRecord;
import io.lparjar.datasets.catalog.MemberTotals;
import io.lparjar.datasets.catalog.PendingRename;
import io.lparjar.datasets.device.ContentKey;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.DataSetPattern;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.name.MemberPattern;
import io.lparjar.datasets.pds.Member;
import io.lparjar.security.store.Database;
import io.lparjar.security.store.Transaction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * The catalog in a database.
 *
 * <p>A key is never changed in place: a rename deletes one row and inserts another, so that the
 * journal can repeat it.
 */
public final class CatalogStore implements Catalog {
  private final Database database;
  private final AtomicLong lastId;

  private CatalogStore(Database database, long lastId) {
    this.database = database;
    this.lastId = new AtomicLong(lastId);
  }

  /** The catalog that {@code database} holds; its tables are made when they are missing. */
  public static Catalog open(Database database) {
    database.define(
        DataSetTable.DEFINITION,
        MemberTable.DEFINITION,
        VolumeTable.DEFINITION,
        RenameTable.DEFINITION);
    long lastId =
        database.transaction(
            transaction ->
                Math.max(DataSetTable.highestId(transaction), MemberTable.highestId(transaction)));
    return new CatalogStore(database, lastId);
  }

  @Override
  public Optional<CatalogRecord> find(DataSetName name) {
    return database.transaction(transaction -> DataSetTable.find(transaction, name));
  }

  @Override
  public Optional<CatalogEntry> describe(DataSetName name) {
    return database
        .transaction(transaction -> DataSetTable.describe(transaction, name))
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
    database.transact(transaction -> DataSetTable.insert(transaction, record));
  }

  @Override
  public void relabel(CatalogRecord record) {
    database.transact(transaction -> DataSetTable.relabel(transaction, record));
  }

  @Override
  public void touch(CatalogRecord record) {
    database.transact(transaction -> DataSetTable.touch(transaction, record));
  }

  @Override
  public void move(CatalogRecord record) {
    database.transact(transaction -> DataSetTable.move(transaction, record));
  }

  @Override
  public void remove(CatalogRecord record) {
    database.transact(
        transaction -> {
          DataSetTable.delete(transaction, record.name());
          if (record.isPartitioned()) {
            MemberTable.deleteAll(transaction, record.id());
          }
        });
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
  public PendingRename beginRename(CatalogRecord record, Member member, MemberName to) {
    PendingRename rename = new PendingRename(record.key(member.name()), record.key(to));
    database.transact(
        transaction -> {
          replace(transaction, record, member, to);
          RenameTable.insert(transaction, rename);
        });
    return rename;
  }

  @Override
  public void finishRename(PendingRename rename) {
    database.transact(transaction -> RenameTable.delete(transaction, rename));
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
                                      transaction, record, member, new MemberName(from.member())));
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
  public void putMemberAndTouch(CatalogRecord record, Member member) {
    database.transact(
        transaction -> {
          MemberTable.put(transaction, record, member);
          DataSetTable.touch(transaction, record);
        });
  }

  @Override
  public void removeMember(CatalogRecord record, MemberName member) {
    database.transact(transaction -> MemberTable.delete(transaction, record, member));
  }

  @Override
  public int removeStrayMembers() {
    return database.transaction(
        transaction -> {
          List<Long> strays = MemberTable.strayDataSets(transaction);
          strays.forEach(id -> MemberTable.deleteAll(transaction, id));
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

  private static void replace(Transaction transaction, CatalogRecord old, CatalogRecord now) {
    DataSetTable.delete(transaction, old.name());
    DataSetTable.insert(transaction, now);
  }

  private static void replace(
      Transaction transaction, CatalogRecord record, Member member, MemberName to) {
    MemberTable.delete(transaction, record, member.name());
    MemberTable.put(transaction, record, new Member(to, member.sizeInBytes(), member.statistics()));
  }
}
