package io.lparjar.emulator.ftp.session;

import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.unix.UnixFile;
import io.lparjar.datasets.unix.UnixFileException;
import io.lparjar.datasets.unix.UnixFileException.Reason;
import io.lparjar.datasets.unix.UnixFileType;
import io.lparjar.datasets.unix.UnixFiles;
import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.datasets.unix.UnixPipe;
import io.lparjar.datasets.unix.UnixWriter;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UnixIdentities;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The z/OS UNIX files below a directory that is the root for its user (chroot): paths begin there,
 * and so do symbolic links.
 *
 * @param root where the tree begins
 * @param files all files
 */
record RootedUnixFiles(UnixPath root, UnixFiles files) implements UnixFiles {
  private static final int MOST_LINKS = 24;

  /** Where {@code path} is in the whole tree; symbolic links on the way are taken from the root. */
  private UnixPath real(SecurityEnvironment user, UnixPath path, boolean lastToo) {
    Deque<String> names = new ArrayDeque<>(path.names());
    UnixPath inside = UnixPath.ROOT;
    int links = 0;
    while (!names.isEmpty()) {
      UnixPath next = inside.child(names.remove());
      Optional<UnixFile> link =
          names.isEmpty() && !lastToo
              ? Optional.empty()
              : files
                  .findLink(user, placed(next))
                  .filter(file -> file.type() == UnixFileType.SYMBOLIC_LINK);
      if (link.isEmpty()) {
        inside = next;
        continue;
      }
      if (++links > MOST_LINKS) {
        throw new UnixFileException(Reason.TOO_MANY_LINKS, path.toString());
      }
      Deque<String> rest = new ArrayDeque<>(inside.resolve(link.get().linkTarget()).names());
      rest.addAll(names);
      names = rest;
      inside = UnixPath.ROOT;
    }
    return placed(inside);
  }

  private UnixPath placed(UnixPath inside) {
    UnixPath placed = root;
    for (String name : inside.names()) {
      placed = placed.child(name);
    }
    return placed;
  }

  @Override
  public Optional<UnixFile> find(SecurityEnvironment user, UnixPath path) {
    return files.find(user, real(user, path, true));
  }

  @Override
  public Optional<UnixFile> findLink(SecurityEnvironment user, UnixPath path) {
    return files.findLink(user, real(user, path, false));
  }

  @Override
  public void list(SecurityEnvironment user, UnixPath directory, Consumer<UnixFile> action) {
    files.list(user, real(user, directory, true), action);
  }

  @Override
  public void checkDirectory(SecurityEnvironment user, UnixPath path) {
    files.checkDirectory(user, real(user, path, true));
  }

  @Override
  public Content read(SecurityEnvironment user, UnixPath path) {
    return files.read(user, real(user, path, true));
  }

  @Override
  public UnixWriter write(
      SecurityEnvironment user, UnixPath path, boolean append, int mode, String tag)
      throws IOException {
    return files.write(user, real(user, path, true), append, mode, tag);
  }

  @Override
  public void makeDirectory(SecurityEnvironment user, UnixPath path, int mode) {
    files.makeDirectory(user, real(user, path, false), mode);
  }

  @Override
  public void makeSymbolicLink(SecurityEnvironment user, UnixPath path, String target) {
    files.makeSymbolicLink(user, real(user, path, false), target);
  }

  @Override
  public void makePipe(SecurityEnvironment user, UnixPath path, int mode) {
    files.makePipe(user, real(user, path, false), mode);
  }

  @Override
  public UnixPipe readPipe(SecurityEnvironment user, UnixPath path, UnixPipe.Patience patience) {
    return files.readPipe(user, real(user, path, true), patience);
  }

  @Override
  public UnixPipe writePipe(SecurityEnvironment user, UnixPath path, UnixPipe.Patience patience) {
    return files.writePipe(user, real(user, path, true), patience);
  }

  @Override
  public void delete(SecurityEnvironment user, UnixPath path) {
    files.delete(user, real(user, path, false));
  }

  @Override
  public void removeDirectory(SecurityEnvironment user, UnixPath path) {
    files.removeDirectory(user, real(user, path, false));
  }

  @Override
  public void rename(SecurityEnvironment user, UnixPath from, UnixPath to) {
    files.rename(user, real(user, from, false), real(user, to, false));
  }

  @Override
  public void changeMode(SecurityEnvironment user, UnixPath path, int mode) {
    files.changeMode(user, real(user, path, true), mode);
  }

  @Override
  public void changeOwner(SecurityEnvironment user, UnixPath path, SecurityEnvironment owner) {
    files.changeOwner(user, real(user, path, true), owner);
  }

  @Override
  public UnixIdentities identities() {
    return files.identities();
  }
}
