package io.lparjar.emulator;

import io.lparjar.datasets.unix.UnixFile;
import io.lparjar.datasets.unix.UnixFiles;
import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.Saf;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UserId;

/** The directories that every user of z/OS UNIX expects to find, made when they are missing. */
final class UnixTree {
  private static final int SYSTEM_MODE = 0755;
  private static final int TEMPORARY_MODE = 01777;
  private static final int HOME_MODE = 0700;

  private final UnixFiles files;
  private final SecurityEnvironment superuser;

  UnixTree(UnixFiles files, SecurityEnvironment superuser) {
    this.files = files;
    this.superuser = superuser;
  }

  /** Makes those of the system, and a home for each user who has an OMVS segment. */
  void define(RacfDatabase profiles, Saf saf) {
    make("/bin", SYSTEM_MODE);
    make("/etc", SYSTEM_MODE);
    make("/tmp", TEMPORARY_MODE);
    make("/u", SYSTEM_MODE);
    for (UserProfile user : profiles.users()) {
      if (user.uid() != UserProfile.NO_UID && user.home().startsWith("/u/")) {
        saf.environmentOf(user.userId()).ifPresent(this::makeHome);
      }
    }
  }

  /** Whether a directory is one of these and is as it was made. */
  boolean isAsShipped(UnixPath path, UnixFile file, Saf saf) {
    return switch (path.toString()) {
      case "/bin", "/etc", "/u" -> file.uid() == 0 && file.mode() == SYSTEM_MODE;
      case "/tmp" -> file.uid() == 0 && file.mode() == TEMPORARY_MODE;
      default -> file.isDirectory() && file.mode() == HOME_MODE && isHome(path, file.uid(), saf);
    };
  }

  private boolean isHome(UnixPath path, int uid, Saf saf) {
    return UserId.parse(path.name())
        .flatMap(saf::environmentOf)
        .filter(owner -> owner.home().equals(path.toString()))
        .filter(owner -> files.identities().of(owner).uid() == uid)
        .isPresent();
  }

  private void makeHome(SecurityEnvironment owner) {
    if (make(owner.home(), HOME_MODE)) {
      files.changeOwner(superuser, UnixPath.parse(owner.home()), owner);
    }
  }

  /** Whether the directory was missing. */
  private boolean make(String path, int mode) {
    UnixPath directory = UnixPath.parse(path);
    if (files.findLink(superuser, directory).isPresent()) {
      return false;
    }
    files.makeDirectory(superuser, directory, mode);
    return true;
  }
}
