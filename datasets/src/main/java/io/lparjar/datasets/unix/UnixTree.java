package io.lparjar.datasets.unix;

import io.lparjar.datasets.store.UnixFileRow;
import io.lparjar.datasets.store.UnixFileTable;
import io.lparjar.datasets.unix.UnixFileException.Reason;
import io.lparjar.datasets.unix.UnixLookup.Place;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UnixIdentities;
import io.lparjar.security.saf.UnixIdentities.UnixIdentity;
import io.lparjar.security.saf.UnixPrivilege;
import io.lparjar.security.store.Database;
import io.lparjar.security.store.Remembered;
import io.lparjar.security.store.Transaction;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;

/**
 * The directories and the names in them, in a table.
 *
 * <p>Questions are answered without a lock. Changes are made one at a time, under this object's
 * lock, so that what they have checked stays true until they commit.
 */
final class UnixTree {
  private static final int ROOT_MODE = 0755;
  private static final int SET_GID = 02000;

  /** The bits of a mode that {@code chmod} sets. */
  static final int MODE_BITS = 07777;

  private final Database database;
  private final UnixIdentities identities;
  private final Clock clock;
  private final AtomicLong lastNumber;

  /** By the number of a directory and the name in it. */
  private final Remembered<String, Optional<UnixFileRow>> rows;

  private UnixTree(Database database, UnixIdentities identities, Clock clock, long lastNumber) {
    this.database = database;
    this.identities = identities;
    this.clock = clock;
    this.lastNumber = new AtomicLong(lastNumber);
    this.rows = database.remember("unix_file");
  }

  /** The tree of a database; a new one has a root. */
  static UnixTree open(Database database, UnixIdentities identities, Clock clock) {
    UnixFileTable.define(database);
    long last = database.transaction(UnixFileTable::lastNumber);
    UnixTree tree = new UnixTree(database, identities, clock, last);
    if (last == 0) {
      tree.makeRoot();
    }
    return tree;
  }

  private void makeRoot() {
    UnixFileRow root =
        new UnixFileRow(
            nextNumber(),
            0,
            "",
            String.valueOf(UnixFileType.DIRECTORY.letter()),
            ROOT_MODE,
            0,
            0,
            0,
            clock.instant(),
            "",
            "",
            0,
            0);
    database.transact(transaction -> UnixFileTable.insert(transaction, root));
  }

  UnixIdentities identities() {
    return identities;
  }

  UnixIdentity identity(SecurityEnvironment user) {
    return identities.of(user);
  }

  /** A number that no file and no content has had. */
  long nextNumber() {
    return lastNumber.incrementAndGet();
  }

  /** Whether a file has content of that number. */
  boolean isContent(long number) {
    return database.transaction(each -> UnixFileTable.isContent(each, number));
  }

  /** Where a path leads a user, as committed. */
  Place place(SecurityEnvironment user, UnixPath path, boolean follow) {
    return new UnixLookup(this::row, identities.of(user)).find(path, follow);
  }

  private Optional<UnixFileRow> row(long directory, String name) {
    return rows.get(
        directory + "/" + name, transaction -> UnixFileTable.find(transaction, directory, name));
  }

  /**
   * The next files of a directory behind a name, {@link UnixFileTable#PAGE} unless there are fewer.
   */
  List<UnixFileRow> page(UnixFileRow directory, String behind) {
    return database.transaction(each -> UnixFileTable.page(each, directory.id(), behind));
  }

  /** A directory to which the user has the wanted access. */
  UnixFileRow directory(SecurityEnvironment user, UnixPath path, int wanted) {
    UnixFileRow row = place(user, path, true).required();
    if (!UnixLookup.isDirectory(row)) {
      throw new UnixFileException(Reason.NOT_DIRECTORY, path.toString());
    }
    UnixAccess.check(identities.of(user), row, wanted, path);
    return row;
  }

  /** Looks a path up and changes the tree there, while nobody else does. */
  synchronized void change(
      SecurityEnvironment user,
      UnixPath path,
      boolean follow,
      BiConsumer<Transaction, Place> work) {
    UnixIdentity identity = identities.of(user);
    database.transact(
        transaction ->
            work.accept(transaction, UnixLookup.in(transaction, identity).find(path, follow)));
  }

  /** Puts a new file into its directory. */
  void insert(Transaction transaction, Place place, UnixFileRow file) {
    UnixFileTable.insert(transaction, file);
    touch(transaction, place.directory());
  }

  /** Takes a file out of its directory, if the user may. */
  void remove(Transaction transaction, SecurityEnvironment user, Place place) {
    UnixFileRow file = place.required();
    UnixAccess.checkRemoval(identities.of(user), place.directory(), file, place.path());
    UnixFileTable.delete(transaction, file.id());
    touch(transaction, place.directory());
  }

  /** Something in the directory has changed now. */
  void touch(Transaction transaction, UnixFileRow directory) {
    UnixFileTable.touch(transaction, directory.id(), clock.instant());
  }

  /** The file has other content now. */
  void rewrite(Transaction transaction, UnixFileRow file, long content, long size, String tag) {
    UnixFileTable.rewrite(transaction, file.id(), content, size, clock.instant(), tag);
  }

  /**
   * Fails unless there is a directory with nothing in it, which is not the root. Whether it is
   * empty is nobody's business who may not remove it.
   */
  void checkEmptyDirectory(Transaction transaction, SecurityEnvironment user, Place place) {
    UnixFileRow file = place.required();
    String path = place.path().toString();
    if (!UnixLookup.isDirectory(file)) {
      throw new UnixFileException(Reason.NOT_DIRECTORY, path);
    }
    if (file.id() == UnixLookup.ROOT) {
      throw new UnixFileException(Reason.INVALID, path);
    }
    UnixAccess.checkRemoval(identities.of(user), place.directory(), file, place.path());
    if (!UnixFileTable.isEmpty(transaction, file.id())) {
      throw new UnixFileException(Reason.NOT_EMPTY, path);
    }
  }

  /** A file that is made now at a place. */
  UnixFileRow file(
      Place place,
      UnixFileType type,
      int mode,
      UnixIdentity owner,
      String target,
      String tag,
      long size,
      long content) {
    return new UnixFileRow(
        nextNumber(),
        place.directory().id(),
        place.path().name(),
        String.valueOf(type.letter()),
        mode & MODE_BITS,
        owner.uid(),
        groupOf(place.directory(), owner),
        size,
        clock.instant(),
        tag,
        target,
        content,
        0);
  }

  /** The group of a new file: that of its directory, unless set-GID bits decide and it has none. */
  private static int groupOf(UnixFileRow directory, UnixIdentity owner) {
    boolean inherits =
        (directory.mode() & SET_GID) != 0 || !owner.privileges().has(UnixPrivilege.OWN_GROUP);
    return inherits ? directory.gid() : owner.gid();
  }
}
