package io.lparjar.datasets.unix;

import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.device.ContentStore;
import io.lparjar.datasets.store.UnixFileRow;
import io.lparjar.datasets.store.UnixFileTable;
import io.lparjar.datasets.unix.UnixFileException.Reason;
import io.lparjar.datasets.unix.UnixPipe.Patience;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UnixIdentities;
import io.lparjar.security.saf.UnixIdentities.UnixIdentity;
import io.lparjar.security.store.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Files in a table, their content beside it.
 *
 * <p>Each version of a file's content has a number of its own: a crash leaves one or the other, and
 * at most content of no file, which the next start removes.
 */
final class UnixFileSystem implements UnixFiles {
  private static final int LINK_MODE = 0777;

  private final UnixTree tree;
  private final UnixContents contents;
  private final UnixPublication publication;
  private final Map<Long, UnixPipeBuffer> pipes = new ConcurrentHashMap<>();

  private UnixFileSystem(UnixTree tree, UnixContents contents) {
    this.tree = tree;
    this.contents = contents;
    this.publication = new UnixPublication(tree, contents);
  }

  static UnixFileSystem open(
      Database database, ContentStore devices, UnixIdentities identities, Clock clock) {
    return new UnixFileSystem(
        UnixTree.open(database, identities, clock), new UnixContents(devices));
  }

  /** Deletes the content of no file, which a crash may have left. */
  void removeOrphans() {
    contents.discardUnless(tree::isContent);
  }

  @Override
  public UnixIdentities identities() {
    return tree.identities();
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
      return tree.place(user, path, follow).file().map(UnixFileSystem::shown);
    } catch (UnixFileException error) {
      if (error.reason() == Reason.NOT_FOUND) {
        return Optional.empty();
      }
      throw error;
    }
  }

  @Override
  public void list(SecurityEnvironment user, UnixPath directory, Consumer<UnixFile> action) {
    UnixFileRow row = tree.directory(user, directory, UnixAccess.READ);
    String last = "";
    List<UnixFileRow> page;
    do {
      page = tree.page(row, last);
      for (UnixFileRow file : page) {
        action.accept(shown(file));
        last = file.name();
      }
    } while (page.size() == UnixFileTable.PAGE);
  }

  @Override
  public void checkDirectory(SecurityEnvironment user, UnixPath path) {
    tree.directory(user, path, UnixAccess.SEARCH);
  }

  /** Looks again when the content was replaced between the look and the opening. */
  @Override
  public Content read(SecurityEnvironment user, UnixPath path) {
    while (true) {
      UnixFileRow file = tree.place(user, path, true).required();
      UnixPublication.checkRegular(file, path);
      UnixAccess.check(tree.identity(user), file, UnixAccess.READ, path);
      try {
        return contents.open(file.content());
      } catch (NoSuchFileException replaced) {
        if (tree.place(user, path, true).required().content() == file.content()) {
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
    return publication.write(user, path, append, mode, tag);
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
    UnixFileRow file = tree.place(user, path, true).required();
    if (!UnixLookup.isPipe(file)) {
      throw new UnixFileException(Reason.INVALID, path.toString());
    }
    UnixAccess.check(tree.identity(user), file, wanted, path);
    return pipes.computeIfAbsent(file.id(), id -> new UnixPipeBuffer());
  }

  private void make(
      SecurityEnvironment user, UnixPath path, UnixFileType type, int mode, String target) {
    UnixIdentity identity = tree.identity(user);
    tree.change(
        user,
        path,
        false,
        (transaction, place) -> {
          if (place.file().isPresent()) {
            throw new UnixFileException(Reason.ALREADY_EXISTS, path.toString());
          }
          UnixAccess.check(identity, place.directory(), UnixAccess.WRITE + UnixAccess.SEARCH, path);
          tree.insert(
              transaction,
              place,
              tree.file(place, type, mode, identity, target, "", target.length(), 0));
        });
  }

  @Override
  public void delete(SecurityEnvironment user, UnixPath path) {
    AtomicReference<@Nullable UnixFileRow> gone = new AtomicReference<>();
    tree.change(
        user,
        path,
        false,
        (transaction, place) -> {
          UnixFileRow file = place.required();
          if (UnixLookup.isDirectory(file)) {
            throw new UnixFileException(Reason.IS_DIRECTORY, path.toString());
          }
          tree.remove(transaction, user, place);
          gone.set(file);
        });
    Optional.ofNullable(gone.get()).ifPresent(this::forget);
  }

  /** Deletes what belonged to a file that is in no directory any more. */
  private void forget(UnixFileRow file) {
    pipes.remove(file.id());
    contents.discard(file.content());
  }

  @Override
  public void removeDirectory(SecurityEnvironment user, UnixPath path) {
    tree.change(
        user,
        path,
        false,
        (transaction, place) -> {
          tree.checkEmptyDirectory(transaction, user, place);
          tree.remove(transaction, user, place);
        });
  }

  @Override
  public void rename(SecurityEnvironment user, UnixPath from, UnixPath to) {
    new UnixRenaming(tree, user, from, to).carryOut().ifPresent(this::forget);
  }

  @Override
  public void changeMode(SecurityEnvironment user, UnixPath path, int mode) {
    tree.change(
        user,
        path,
        true,
        (transaction, place) -> {
          UnixFileRow file = place.required();
          UnixAccess.checkChangeMode(tree.identity(user), file, path);
          UnixFileTable.setMode(transaction, file.id(), mode & UnixTree.MODE_BITS);
        });
  }

  @Override
  public void changeOwner(SecurityEnvironment user, UnixPath path, SecurityEnvironment owner) {
    UnixIdentity wanted = tree.identity(owner);
    tree.change(
        user,
        path,
        true,
        (transaction, place) -> {
          UnixFileRow file = place.required();
          UnixAccess.checkChangeOwner(tree.identity(user), file, path);
          UnixFileTable.setOwner(transaction, file.id(), wanted.uid(), wanted.gid());
        });
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
