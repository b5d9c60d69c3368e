package io.lparjar.security.saf;

import java.util.Set;

/**
 * Who users and groups are to z/OS UNIX: the ids of their OMVS segments.
 *
 * <p>Safe for use by many threads; costs less than a microsecond.
 *
 * @see "z/OS Security Server RACF Callable Services, initUSP, getUMAP and getGMAP"
 */
public interface UnixIdentities {

  /**
   * The ids under which a user works with files. One without OMVS segment, and one whose group has
   * none, gets ids that own nothing.
   */
  UnixIdentity of(SecurityEnvironment user);

  /** The user that has a UID; the number itself when there is none. */
  String userName(int uid);

  /** The group that has a GID; the number itself when there is none. */
  String groupName(int gid);

  /**
   * The ids of a user.
   *
   * @param uid 0 for a superuser
   * @param gid of the current connect group; files that the user makes do not get it, but that of
   *     their directory
   * @param groups all groups that count when access is checked, the current one included
   * @param privileges what the user may do to files whatever their bits say
   */
  record UnixIdentity(int uid, int gid, Set<Integer> groups, UnixPrivileges privileges) {
    public UnixIdentity {
      groups = Set.copyOf(groups);
    }

    /** Of somebody without privileges. */
    public UnixIdentity(int uid, int gid, Set<Integer> groups) {
      this(uid, gid, groups, UnixPrivileges.NONE);
    }

    /** Whether access checks do not apply. */
    public boolean isSuperuser() {
      return uid == 0;
    }
  }
}
