package io.lparjar.datasets.unix;

import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.device.ContentDraft;
import io.lparjar.datasets.device.ContentStore;
import io.lparjar.datasets.store.UnixFileRow;
import io.lparjar.datasets.store.UnixFileTable;
import io.lparjar.datasets.unix.UnixFileException.Reason;
import io.lparjar.datasets.unix.UnixLookup.Place;
import io.lparjar.datasets.unix.UnixPipe.Patience;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UnixIdentities;
import io.lparjar.security.saf.UnixIdentities.UnixIdentity;
import io.lparjar.security.saf.UnixPrivilege;
import io.lparjar.security.store.Database;
import io.lparjar.security.store.Remembered;
import io.lparjar.security.store.Transaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Files in a table, their content beside it.
 *
 * <p>Each version of a file's content has a number of its own. It is stored first, then a commit
 * makes it the file's, then the old one is deleted: a crash leaves one or the other, and at most
 * content of no file, which the next start removes. Changes of the tree are made one at a time,
 * under this object's lock, so that what they have checked stays true until they commit.
 */
final class UnixFileSystem implements UnixFiles {
  private static final int ROOT_MODE = 0755;
  private static final int LINK_MODE = 0777;
  private static final int MODE_BITS = 07777;
  private static final int SET_GID = 02000;

  private final Database database;
  private final UnixContents contents;
  private final UnixIdentities identities;
  private final Clock clock;
  private final AtomicLong lastNumber;
  private final Map<Long, UnixPipeBuffer> pipes = new ConcurrentHashMap<>();

  /** By the number of a directory and the name in it. */
  private final Remembered<String, Optional<UnixFileRow>> rows;

  private UnixFileSystem(
      Database database,
      UnixContents contents,
      UnixIdentities identities,
      Clock clock,
      long lastNumber) {
    this.database = database;
    this.contents = contents;
    this.identities = identities;
    this.clock = clock;
    this.lastNumber = new AtomicLong(lastNumber);
    this.rows = database.remember("unix_file");
  }

  static UnixFileSystem open(
      Database database, ContentStore devices, UnixIdentities identities, Clock clock) {
    UnixFileTable.define(database);
    long last = database.transaction(UnixFileTable::lastNumber);
    UnixFileSystem files =
        new UnixFileSystem(database, new UnixContents(devices), identities, clock, last);
    if (last == 0) {
      files.makeRoot();
    }
    return files;
  }

  private void makeRoot() {
    UnixFileRow root =
        new UnixFileRow(
            lastNumber.incrementAndGet(),
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

  /** Deletes the content of no file, which a crash may have left. */
  void removeOrphans() {
    contents.discardUnless(
        number -> database.transaction(each -> UnixFileTable.isContent(each, number)));
  }

  @Override
  public UnixIdentities identities() {
    return identities;
  }

  @Override
  public Optional<UnixFile> find(SecurityEnvironment user, UnixPath path) {
    return find(user, path, true);
  }

  @Override
  public Optional<UnixFile> findLink(SecurityEnvironment user, UnixPath path) {
    return find(user, path, false);
  }

  private Optional<UnixFile> find(SecurityEnvironment user, UnixPath path, boolean follow) {
    try {
      return place(user, path, follow).file().map(UnixFileSystem::shown);
    } catch (UnixFileException error) {
      if (error.reason() == Reason.NOT_FOUND) {
        return Optional.empty();
      }
      throw error;
    }
  }

  private Place place(SecurityEnvironment user, UnixPath path, boolean follow) {
    return new UnixLookup(this::row, identities.of(user)).find(path, follow);
  }

  private Optional<UnixFileRow> row(long directory, String name) {
    return rows.get(
        directory + "/" + name, transaction -> UnixFileTable.find(transaction, directory, name));
  }

  @Override
  public void list(SecurityEnvironment user, UnixPath directory, Consumer<UnixFile> action) {
    UnixFileRow row = directory(user, directory, UnixAccess.READ);
    String last = "";
    List<UnixFileRow> page;
    do {
      String from = last;
      page = database.transaction(each -> UnixFileTable.page(each, row.id(), from));
      for (UnixFileRow file : page) {
        action.accept(shown(file));
        last = file.name();
      }
    } while (page.size() == UnixFileTable.PAGE);
  }

  @Override
  public void checkDirectory(SecurityEnvironment user, UnixPath path) {
    directory(user, path, UnixAccess.SEARCH);
  }

  private UnixFileRow directory(SecurityEnvironment user, UnixPath path, int wanted) {
    UnixFileRow row = place(user, path, true).required();
    if (!UnixLookup.isDirectory(row)) {
      throw new UnixFileException(Reason.NOT_DIRECTORY, path.toString());
    }
    UnixAccess.check(identities.of(user), row, wanted, path);
    return row;
  }

  /** Looks again when the content was replaced between the look and the opening. */
  @Override
  public Content read(SecurityEnvironment user, UnixPath path) {
    while (true) {
      UnixFileRow file = place(user, path, true).required();
      checkRegular(file, path);
      UnixAccess.check(identities.of(user), file, UnixAccess.READ, path);
      try {
        return contents.open(file.content());
      } catch (NoSuchFileException replaced) {
        if (place(user, path, true).required().content() == file.content()) {
          throw new UncheckedIOException(replaced);
        }
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }

  @Override
  public UnixWriter write(
      SecurityEnvironment user, UnixPath path, boolean append, int mode, String tag)
      throws IOException {
    Place place = place(user, path, true);
    checkWrite(identities.of(user), place);
    Optional<UnixFileRow> continued = append ? place.file() : Optional.empty();
    ContentDraft draft =
        continued.isPresent() ? contents.draftFrom(continued.get().content()) : contents.draft();
    String tagged = continued.map(UnixFileRow::tag).orElse(tag);
    return new UnixDraftWriter(
        draft, place.file().isEmpty(), done -> publish(user, place.path(), mode, tagged, done));
  }

  private static void checkWrite(UnixIdentity identity, Place place) {
    if (place.file().isPresent()) {
      checkRegular(place.file().get(), place.path());
      UnixAccess.check(identity, place.file().get(), UnixAccess.WRITE, place.path());
    } else {
      UnixAccess.check(
          identity, place.directory(), UnixAccess.WRITE + UnixAccess.SEARCH, place.path());
    }
  }

  private static void checkRegular(UnixFileRow file, UnixPath path) {
    if (UnixLookup.isDirectory(file)) {
      throw new UnixFileException(Reason.IS_DIRECTORY, path.toString());
    }
    if (!UnixLookup.isRegular(file)) {
      throw new UnixFileException(Reason.INVALID, path.toString());
    }
  }

  private void publish(
      SecurityEnvironment user, UnixPath path, int mode, String tag, ContentDraft draft)
      throws IOException {
    long content = lastNumber.incrementAndGet();
    long size = draft.size();
    contents.publish(draft, content);
    AtomicLong unused = new AtomicLong(content);
    try {
      change(
          user,
          path,
          true,
          (transaction, place) -> {
            UnixIdentity identity = identities.of(user);
            checkWrite(identity, place);
            if (place.file().isEmpty()) {
              UnixFileRow made =
                  file(place, UnixFileType.REGULAR, mode, identity, "", tag, size, content);
              insert(transaction, place, made);
              unused.set(0);
            } else {
              UnixFileRow old = place.file().get();
              UnixFileTable.rewrite(transaction, old.id(), content, size, clock.instant(), tag);
              unused.set(old.content());
            }
          });
    } finally {
      contents.discard(unused.get());
    }
  }

  @Override
  public void makeDirectory(SecurityEnvironment user, UnixPath path, int mode) {
    make(user, path, UnixFileType.DIRECTORY, mode, "");
  }

  @Override
  public void makeSymbolicLink(SecurityEnvironment user, UnixPath path, String target) {
    make(user, path, UnixFileType.SYMBOLIC_LINK, LINK_MODE, target);
  }

  @Override
  public void makePipe(SecurityEnvironment user, UnixPath path, int mode) {
    make(user, path, UnixFileType.FIFO, mode, "");
  }

  @Override
  public UnixPipe readPipe(SecurityEnvironment user, UnixPath path, Patience patience) {
    return pipe(user, path, UnixAccess.READ).openToRead(patience);
  }

  @Override
  public UnixPipe writePipe(SecurityEnvironment user, UnixPath path, Patience patience) {
    return pipe(user, path, UnixAccess.WRITE).openToWrite(patience);
  }

  private UnixPipeBuffer pipe(SecurityEnvironment user, UnixPath path, int wanted) {
    UnixFileRow file = place(user, path, true).required();
    if (!UnixLookup.isPipe(file)) {
      throw new UnixFileException(Reason.INVALID, path.toString());
    }
    UnixAccess.check(identities.of(user), file, wanted, path);
    return pipes.computeIfAbsent(file.id(), id -> new UnixPipeBuffer());
  }

  private void make(
      SecurityEnvironment user, UnixPath path, UnixFileType type, int mode, String target) {
    UnixIdentity identity = identities.of(user);
    change(
        user,
        path,
        false,
        (transaction, place) -> {
          if (place.file().isPresent()) {
            throw new UnixFileException(Reason.ALREADY_EXISTS, path.toString());
          }
          UnixAccess.check(identity, place.directory(), UnixAccess.WRITE + UnixAccess.SEARCH, path);
          insert(
              transaction,
              place,
              file(place, type, mode, identity, target, "", target.length(), 0));
        });
  }

  @Override
  public void delete(SecurityEnvironment user, UnixPath path) {
    AtomicLong unused = new AtomicLong();
    change(
        user,
        path,
        false,
        (transaction, place) -> {
          UnixFileRow file = place.required();
          if (UnixLookup.isDirectory(file)) {
            throw new UnixFileException(Reason.IS_DIRECTORY, path.toString());
          }
          remove(transaction, user, place);
          unused.set(file.content());
        });
    contents.discard(unused.get());
  }

  @Override
  public void removeDirectory(SecurityEnvironment user, UnixPath path) {
    change(
        user,
        path,
        false,
        (transaction, place) -> {
          checkEmptyDirectory(transaction, user, place);
          remove(transaction, user, place);
        });
  }

  /** Whether it is empty is nobody's business who may not remove it. */
  private void checkEmptyDirectory(Transaction transaction, SecurityEnvironment user, Place place) {
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

  private void remove(Transaction transaction, SecurityEnvironment user, Place place) {
    UnixFileRow file = place.required();
    UnixAccess.checkRemoval(identities.of(user), place.directory(), file, place.path());
    UnixFileTable.delete(transaction, file.id());
    UnixFileTable.touch(transaction, place.directory().id(), clock.instant());
    pipes.remove(file.id());
  }

  @Override
  public void rename(SecurityEnvironment user, UnixPath from, UnixPath to) {
    AtomicLong unused = new AtomicLong();
    change(
        user,
        from,
        false,
        (transaction, old) -> {
          UnixIdentity identity = identities.of(user);
          Place target = UnixLookup.in(transaction, identity).find(to, false);
          UnixFileRow file = old.required();
          if (target.file().filter(file::equals).isPresent()) {
            return;
          }
          if (file.id() == UnixLookup.ROOT || target.path().startsWith(old.path())) {
            throw new UnixFileException(Reason.INVALID, to.toString());
          }
          UnixAccess.checkRemoval(identity, old.directory(), file, from);
          UnixAccess.check(identity, target.directory(), UnixAccess.WRITE + UnixAccess.SEARCH, to);
          if (target.file().isPresent()) {
            unused.set(replaced(transaction, user, file, target));
          }
          UnixFileTable.move(transaction, file.id(), target.directory().id(), to.name());
          UnixFileTable.touch(transaction, old.directory().id(), clock.instant());
          UnixFileTable.touch(transaction, target.directory().id(), clock.instant());
        });
    contents.discard(unused.get());
  }

  /** Makes way for {@code file}; gives back the content that is then of no use. */
  private long replaced(
      Transaction transaction, SecurityEnvironment user, UnixFileRow file, Place target) {
    UnixFileRow present = target.required();
    if (UnixLookup.isDirectory(file)) {
      checkEmptyDirectory(transaction, user, target);
    } else if (UnixLookup.isDirectory(present)) {
      throw new UnixFileException(Reason.IS_DIRECTORY, target.path().toString());
    }
    remove(transaction, user, target);
    return present.content();
  }

  @Override
  public void changeMode(SecurityEnvironment user, UnixPath path, int mode) {
    change(
        user,
        path,
        true,
        (transaction, place) -> {
          UnixFileRow file = place.required();
          UnixAccess.checkChangeMode(identities.of(user), file, path);
          UnixFileTable.setMode(transaction, file.id(), mode & MODE_BITS);
        });
  }

  @Override
  public void changeOwner(SecurityEnvironment user, UnixPath path, SecurityEnvironment owner) {
    UnixIdentity wanted = identities.of(owner);
    change(
        user,
        path,
        true,
        (transaction, place) -> {
          UnixFileRow file = place.required();
          UnixAccess.checkChangeOwner(identities.of(user), file, path);
          UnixFileTable.setOwner(transaction, file.id(), wanted.uid(), wanted.gid());
        });
  }

  /** Looks a path up and changes the tree there, while nobody else does. */
  private synchronized void change(
      SecurityEnvironment user,
      UnixPath path,
      boolean follow,
      BiConsumer<Transaction, Place> work) {
    UnixIdentity identity = identities.of(user);
    database.transact(
        transaction ->
            work.accept(transaction, UnixLookup.in(transaction, identity).find(path, follow)));
  }

  private void insert(Transaction transaction, Place place, UnixFileRow file) {
    UnixFileTable.insert(transaction, file);
    UnixFileTable.touch(transaction, place.directory().id(), clock.instant());
  }

  /** The group of a new file: that of its directory, unless set-GID bits decide and it has none. */
  private static int groupOf(UnixFileRow directory, UnixIdentity owner) {
    boolean inherits =
        (directory.mode() & SET_GID) != 0 || !owner.privileges().has(UnixPrivilege.OWN_GROUP);
    return inherits ? directory.gid() : owner.gid();
  }

  private UnixFileRow file(
      Place place,
      UnixFileType type,
      int mode,
      UnixIdentity owner,
      String target,
      String tag,
      long size,
      long content) {
    return new UnixFileRow(
        lastNumber.incrementAndGet(),
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

  private static UnixFile shown(UnixFileRow row) {
    UnixFileType type = UnixFileType.of(row.type());
    int links = type == UnixFileType.DIRECTORY ? row.directories() + 2 : 1;
    return new UnixFile(
        row.name(),
        type,
        row.mode(),
        row.uid(),
        row.gid(),
        links,
        row.size(),
        row.modified(),
        row.tag(),
        row.target());
  }
}
