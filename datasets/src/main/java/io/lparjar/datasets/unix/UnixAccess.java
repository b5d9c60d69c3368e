package io.lparjar.datasets.unix;

import io.lparjar.datasets.store.UnixFileRow;
import io.lparjar.datasets.unix.UnixFileException.Reason;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.UnixIdentities.UnixIdentity;

/**
 * Decides by permission bits: those of the owner count for the owner, those of the group for its
 * members, those of others for all others. A privilege may add to them.
 *
 * @see "z/OS UNIX System Services Planning, controlling access to files and directories"
 */
final class UnixAccess {
  static final int READ = 4;
  static final int WRITE = 2;
  static final int SEARCH = 1;
  private static final String DIRECTORY = "d";
  private static final int STICKY = 01000;
  private static final int OWNER_SHIFT = 6;
  private static final int GROUP_SHIFT = 3;

  private UnixAccess() {}

  /**
   * Refuses access that the bits do not give.
   *
   * @param wanted {@link #READ}, {@link #WRITE} and {@link #SEARCH}, added up
   */
  static void check(UnixIdentity user, UnixFileRow file, int wanted, UnixPath path) {
    if (user.isSuperuser()) {
      return;
    }
    int bits = file.mode();
    if (file.uid() == user.uid()) {
      bits >>= OWNER_SHIFT;
    } else if (user.groups().contains(file.gid())) {
      bits >>= GROUP_SHIFT;
    }
    if ((bits & wanted) != wanted && !isPrivileged(user, file, wanted)) {
      throw new UnixFileException(Reason.PERMISSION_DENIED, path.toString());
    }
  }

  /**
   * Whether UNIXPRIV gives what the bits do not: READ to read files and search directories, UPDATE
   * to write files, CONTROL to change directories. Nothing gives execution of a file.
   */
  private static boolean isPrivileged(UnixIdentity user, UnixFileRow file, int wanted) {
    boolean directory = file.type().equals(DIRECTORY);
    AccessLevel needed =
        (wanted & WRITE) == 0
            ? AccessLevel.READ
            : directory ? AccessLevel.CONTROL : AccessLevel.UPDATE;
    return user.fileSystem().includes(needed) && (directory || (wanted & SEARCH) == 0);
  }

  /** Refuses to take {@code file} out of {@code directory}, which may be sticky. */
  static void checkRemoval(
      UnixIdentity user, UnixFileRow directory, UnixFileRow file, UnixPath path) {
    check(user, directory, WRITE + SEARCH, path);
    boolean sticky = (directory.mode() & STICKY) != 0;
    boolean own = user.uid() == file.uid() || user.uid() == directory.uid();
    if (sticky && !own && !user.isSuperuser()) {
      throw new UnixFileException(Reason.PERMISSION_DENIED, path.toString());
    }
  }

  /** Refuses what only the owner and superusers may do. */
  static void checkOwner(UnixIdentity user, UnixFileRow file, UnixPath path) {
    if (!user.isSuperuser() && user.uid() != file.uid()) {
      throw new UnixFileException(Reason.NOT_PERMITTED, path.toString());
    }
  }
}
