package io.lparjar.security.saf;

/**
 * What a profile of class UNIXPRIV lets users do with z/OS UNIX files.
 *
 * <p>{@code SUPERUSER.FILESYS.ACLOVERRIDE} is not among them: files have no access control lists
 * here, so there is nothing that it could put first.
 *
 * @see "z/OS UNIX System Services Planning, Using UNIXPRIV class profiles"
 */
public enum UnixPrivilege {
  /** READ reads all files, UPDATE writes them, CONTROL changes directories. [documented] */
  FILE_SYSTEM("SUPERUSER.FILESYS"),
  /** READ reads and searches all directories. [documented] */
  SEARCH_DIRECTORIES("SUPERUSER.FILESYS.DIRSRCH"),
  /** READ gives any file to anybody. [documented] */
  CHANGE_OWNER("SUPERUSER.FILESYS.CHOWN"),
  /** READ sets the permission bits of any file. [documented] */
  CHANGE_PERMISSIONS("SUPERUSER.FILESYS.CHANGEPERMS"),
  /** All users have it who may give their own files away: when there is such a profile. */
  GIVE_AWAY("CHOWN.UNRESTRICTED"),
  /** When there is such a profile, only the set-GID bit gives files the group of the directory. */
  OWN_GROUP("FILE.GROUPOWNER.SETGID"),
  /** RESTRICTED users lack it, unless permitted, while there is such a profile. [documented] */
  OTHER_BITS("RESTRICTED.FILESYS.ACCESS");

  private final String resource;

  UnixPrivilege(String resource) {
    this.resource = resource;
  }

  /** The name of the profile. */
  public String resource() {
    return resource;
  }
}
