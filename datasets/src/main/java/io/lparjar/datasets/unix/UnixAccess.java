package io.lparjar.datasets.unix;

import io.lparjar.datasets.store.UnixFileRow;
import io.lparjar.datasets.unix.UnixFileException.Reason;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.UnixIdentities.UnixIdentity;
import io.lparjar.security.saf.UnixPrivilege;
import io.lparjar.security.saf.UnixRefusal;
import io.lparjar.security.saf.UnixRefusal.Function;

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
  private static final int ALL = 7;
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
    int bits = bits(user, file);
    if ((bits & wanted) != wanted && !isPrivileged(user, file, wanted)) {
      refuse(function(file, wanted), user, file, wanted, path);
      throw new UnixFileException(Reason.PERMISSION_DENIED, path.toString());
    }
  }

  /** The bits that count for a user, from 0 to 7. */
  private static int bits(UnixIdentity user, UnixFileRow file) {
    if (file.uid() == user.uid()) {
      return file.mode() >> OWNER_SHIFT & ALL;
    }
    if (user.groups().contains(file.gid())) {
      return file.mode() >> GROUP_SHIFT & ALL;
    }
    return user.privileges().has(UnixPrivilege.OTHER_BITS) ? file.mode() & ALL : 0;
  }

  /**
   * Whether UNIXPRIV gives what the bits do not: READ to read files and search directories, UPDATE
   * to write files, CONTROL to change directories. Nothing gives execution of a file.
   */
  private static boolean isPrivileged(UnixIdentity user, UnixFileRow file, int wanted) {
    boolean directory = file.type().equals(DIRECTORY);
    boolean changes = (wanted & WRITE) != 0;
    if (directory && !changes && user.privileges().has(UnixPrivilege.SEARCH_DIRECTORIES)) {
      return true;
    }
    AccessLevel needed =
        !changes ? AccessLevel.READ : directory ? AccessLevel.CONTROL : AccessLevel.UPDATE;
    return (directory || (wanted & SEARCH) == 0)
        && user.privileges().access(UnixPrivilege.FILE_SYSTEM).includes(needed);
  }

  private static Function function(UnixFileRow file, int wanted) {
    if (!file.type().equals(DIRECTORY)) {
      return Function.OPEN;
    }
    return wanted == SEARCH ? Function.LOOKUP : Function.OPENDIR;
  }

  private static void refuse(
      Function function, UnixIdentity user, UnixFileRow file, int wanted, UnixPath path) {
    boolean owner = file.uid() == user.uid();
    String relation = owner ? "OWNER" : user.groups().contains(file.gid()) ? "GROUP" : "OTHER";
    user.privileges()
        .refused(
            new UnixRefusal(
                function, path.toString(), file.id(), wanted, bits(user, file), relation));
  }

  /** Refuses who may not come to the files of the system, superusers excepted. [inferred] */
  static void checkEntry(UnixIdentity user, UnixPath path) {
    if (!user.isSuperuser() && !user.privileges().mayEnter()) {
      throw new UnixFileException(Reason.PERMISSION_DENIED, path.toString());
    }
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

  /** Refuses to set the bits of somebody else's file. */
  static void checkChangeMode(UnixIdentity user, UnixFileRow file, UnixPath path) {
    boolean may =
        user.isSuperuser()
            || user.uid() == file.uid()
            || user.privileges().has(UnixPrivilege.CHANGE_PERMISSIONS);
    if (!may) {
      refuse(Function.CHMOD, user, file, 0, path);
      throw new UnixFileException(Reason.NOT_PERMITTED, path.toString());
    }
  }

  /** Refuses to give a file away: one's own, unless all may do that, and somebody else's. */
  static void checkChangeOwner(UnixIdentity user, UnixFileRow file, UnixPath path) {
    boolean may =
        user.isSuperuser()
            || user.privileges().has(UnixPrivilege.CHANGE_OWNER)
            || (user.uid() == file.uid() && user.privileges().has(UnixPrivilege.GIVE_AWAY));
    if (!may) {
      refuse(Function.CHOWN, user, file, 0, path);
      throw new UnixFileException(Reason.NOT_PERMITTED, path.toString());
    }
  }
}
