package io.lparjar.datasets.unix;

import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.device.ContentStore;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UnixIdentities;
import io.lparjar.security.store.Database;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The z/OS UNIX files of the system: the door through which the FTP server and everybody else come.
 *
 * <p>Every call is checked against the permission bits with the ids of {@code user}: search on each
 * directory of the path, write on a directory that changes, the sticky bit, and the file's own
 * bits. Symbolic links are followed inside the tree; no path leads out of it. Safe for use by many
 * threads.
 *
 * <p>Errors are {@link UnixFileException}s; a failing host is an {@link
 * java.io.UncheckedIOException}.
 *
 * @see "z/OS UNIX System Services Planning, controlling access to files and directories"
 */
public interface UnixFiles {

  /**
   * The files that {@code database} knows, with their content in {@code contents}: a host file for
   * each, named by number. What a crash left behind is removed. A new tree has the root only.
   */
  static UnixFiles open(
      Database database, ContentStore contents, UnixIdentities identities, Clock clock) {
    UnixFileSystem files = UnixFileSystem.open(database, contents, identities, clock);
    if (database.recovered()) {
      files.removeOrphans();
    }
    return files;
  }

  /** The file at {@code path}, behind symbolic links; empty when there is none. */
  Optional<UnixFile> find(SecurityEnvironment user, UnixPath path);

  /** The file at {@code path}, which may be a symbolic link itself; empty when there is none. */
  Optional<UnixFile> findLink(SecurityEnvironment user, UnixPath path);

  /**
   * Hands every file in a directory to {@code action} in EBCDIC order of names, in bounded memory,
   * until {@code action} throws. {@code .} and {@code ..} are not among them.
   *
   * @throws UnixFileException {@code NOT_FOUND}, {@code NOT_DIRECTORY}, {@code PERMISSION_DENIED}
   */
  void list(SecurityEnvironment user, UnixPath directory, Consumer<UnixFile> action);

  /**
   * Checks that {@code user} may make {@code path} the working directory.
   *
   * @throws UnixFileException {@code NOT_FOUND}, {@code NOT_DIRECTORY}, {@code PERMISSION_DENIED}
   */
  void checkDirectory(SecurityEnvironment user, UnixPath path);

  /**
   * Opens a regular file for reading.
   *
   * @throws UnixFileException {@code NOT_FOUND}, {@code IS_DIRECTORY}, {@code PERMISSION_DENIED}
   */
  Content read(SecurityEnvironment user, UnixPath path);

  /**
   * Opens a regular file for writing; one that is not there is made when the writer is closed.
   *
   * @param append behind what is there, in place of it otherwise
   * @param mode permission bits of a new file
   * @param tag code page of the text; empty for none; one that is appended to keeps its own
   * @throws UnixFileException {@code NOT_FOUND}, {@code IS_DIRECTORY}, {@code PERMISSION_DENIED}
   */
  UnixWriter write(SecurityEnvironment user, UnixPath path, boolean append, int mode, String tag)
      throws IOException;

  /**
   * Makes a directory.
   *
   * @throws UnixFileException {@code ALREADY_EXISTS}, {@code NOT_FOUND}, {@code PERMISSION_DENIED}
   */
  void makeDirectory(SecurityEnvironment user, UnixPath path, int mode);

  /**
   * Makes a symbolic link that says {@code target}, whether or not that leads to anything.
   *
   * @throws UnixFileException {@code ALREADY_EXISTS}, {@code NOT_FOUND}, {@code PERMISSION_DENIED}
   */
  void makeSymbolicLink(SecurityEnvironment user, UnixPath path, String target);

  /**
   * Makes a named pipe.
   *
   * @throws UnixFileException {@code ALREADY_EXISTS}, {@code NOT_FOUND}, {@code PERMISSION_DENIED}
   */
  void makePipe(SecurityEnvironment user, UnixPath path, int mode);

  /**
   * Opens a named pipe for reading, at once: {@link UnixPipe#connect()} waits for the other end.
   *
   * @throws UnixFileException {@code NOT_FOUND}, {@code INVALID} for what is no pipe, {@code
   *     PERMISSION_DENIED}
   */
  UnixPipe readPipe(SecurityEnvironment user, UnixPath path, UnixPipe.Patience patience);

  /**
   * Opens a named pipe for writing, at once: {@link UnixPipe#connect()} waits for the other end.
   *
   * @throws UnixFileException {@code NOT_FOUND}, {@code INVALID} for what is no pipe, {@code
   *     PERMISSION_DENIED}
   */
  UnixPipe writePipe(SecurityEnvironment user, UnixPath path, UnixPipe.Patience patience);

  /**
   * Deletes what is not a directory; a symbolic link itself, not what it leads to.
   *
   * @throws UnixFileException {@code NOT_FOUND}, {@code IS_DIRECTORY}, {@code PERMISSION_DENIED}
   */
  void delete(SecurityEnvironment user, UnixPath path);

  /**
   * Deletes an empty directory.
   *
   * @throws UnixFileException {@code NOT_FOUND}, {@code NOT_DIRECTORY}, {@code NOT_EMPTY}, {@code
   *     PERMISSION_DENIED}
   */
  void removeDirectory(SecurityEnvironment user, UnixPath path);

  /**
   * Renames a file or directory, in place of a file or empty directory that has the new name.
   *
   * @throws UnixFileException {@code NOT_FOUND}, {@code INVALID} for a directory into itself,
   *     {@code IS_DIRECTORY}, {@code NOT_DIRECTORY}, {@code NOT_EMPTY}, {@code PERMISSION_DENIED}
   */
  void rename(SecurityEnvironment user, UnixPath from, UnixPath to);

  /**
   * Sets the permission bits; only the owner, superusers and who has that privilege may.
   *
   * @throws UnixFileException {@code NOT_FOUND}, {@code NOT_PERMITTED}
   */
  void changeMode(SecurityEnvironment user, UnixPath path, int mode);

  /**
   * Gives a file to a user and that user's current group; only superusers and who has that
   * privilege may.
   *
   * @throws UnixFileException {@code NOT_FOUND}, {@code NOT_PERMITTED}
   */
  void changeOwner(SecurityEnvironment user, UnixPath path, SecurityEnvironment owner);

  /** Who users and groups are. */
  UnixIdentities identities();
}
