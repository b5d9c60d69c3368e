package io.lparjar.datasets.unix;

import io.lparjar.datasets.store.UnixFileRow;
import io.lparjar.datasets.store.UnixFileTable;
import io.lparjar.datasets.unix.UnixFileException.Reason;
import io.lparjar.security.saf.UnixIdentities.UnixIdentity;
import io.lparjar.security.store.Transaction;
import java.util.Optional;

/** Walks along a path from the root, name by name, as far as a user may search. */
final class UnixLookup {
  static final long ROOT = 1;

  /** The directory that the row of the root names as its own. */
  private static final long ABOVE_ROOT = 0;

  /** Most symbolic links on the way (POSIX_SYMLOOP of z/OS). [recalled] */
  private static final int MOST_LINKS = 24;

  private final Rows rows;
  private final UnixIdentity user;
  private int links;

  /**
   * Where a path leads.
   *
   * @param directory that the file is in, or would be
   * @param path of the file, behind symbolic links
   * @param file empty when there is none
   */
  record Place(UnixFileRow directory, UnixPath path, Optional<UnixFileRow> file) {
    UnixFileRow required() {
      return file.orElseThrow(() -> new UnixFileException(Reason.NOT_FOUND, path.toString()));
    }
  }

  /** Where it reads what there is. */
  @FunctionalInterface
  interface Rows {
    /** The file {@code name} of a directory; the root in directory 0, without name. */
    Optional<UnixFileRow> find(long directory, String name);
  }

  UnixLookup(Rows rows, UnixIdentity user) {
    this.rows = rows;
    this.user = user;
  }

  /** As {@code transaction} sees the tree, which it is going to change. */
  static UnixLookup in(Transaction transaction, UnixIdentity user) {
    return new UnixLookup(
        (directory, name) -> UnixFileTable.find(transaction, directory, name), user);
  }

  /**
   * Where {@code path} leads.
   *
   * @param follow whether a symbolic link at its end is followed
   * @throws UnixFileException {@code NOT_FOUND} or {@code NOT_DIRECTORY} when a directory on the
   *     way is none, {@code PERMISSION_DENIED}, {@code TOO_MANY_LINKS}
   */
  Place find(UnixPath path, boolean follow) {
    UnixAccess.checkEntry(user, path);
    return walk(path, follow);
  }

  private Place walk(UnixPath path, boolean follow) {
    UnixFileRow directory = rows.find(ABOVE_ROOT, "").orElseThrow();
    Place place = new Place(directory, UnixPath.ROOT, Optional.of(directory));
    UnixPath at = UnixPath.ROOT;
    int left = path.names().size();
    for (String name : path.names()) {
      left--;
      UnixFileRow parent = place.required();
      if (!isDirectory(parent)) {
        throw new UnixFileException(Reason.NOT_DIRECTORY, place.path().toString());
      }
      at = place.path().child(name);
      UnixAccess.check(user, parent, UnixAccess.SEARCH, at);
      Optional<UnixFileRow> file = rows.find(parent.id(), name);
      place = new Place(parent, at, file);
      if (file.isPresent() && isLink(file.get()) && (follow || left > 0)) {
        place = behind(file.get(), at);
      }
    }
    return place;
  }

  private Place behind(UnixFileRow link, UnixPath path) {
    if (++links > MOST_LINKS) {
      throw new UnixFileException(Reason.TOO_MANY_LINKS, path.toString());
    }
    return walk(path.parent().resolve(link.target()), true);
  }

  static boolean isDirectory(UnixFileRow file) {
    return file.type().charAt(0) == UnixFileType.DIRECTORY.letter();
  }

  static boolean isRegular(UnixFileRow file) {
    return file.type().charAt(0) == UnixFileType.REGULAR.letter();
  }

  static boolean isPipe(UnixFileRow file) {
    return file.type().charAt(0) == UnixFileType.FIFO.letter();
  }

  private static boolean isLink(UnixFileRow file) {
    return file.type().charAt(0) == UnixFileType.SYMBOLIC_LINK.letter();
  }
}
