package io.lparjar.emulator;

import io.lparjar.datasets.unix.UnixFiles;
import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.security.racf.RacfDatabase;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.Saf;
import io.lparjar.security.saf.SecurityEnvironment;

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
