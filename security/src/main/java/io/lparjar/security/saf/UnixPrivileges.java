package io.lparjar.security.saf;

/**
 * What a user may do with z/OS UNIX files beyond their permission bits; asked only when those do
 * not decide. Also takes note of what was refused.
 *
 * <p>Safe for use by many threads.
 *
 * @see "z/OS UNIX System Services Planning, Using UNIXPRIV class profiles"
 */
@FunctionalInterface
public interface UnixPrivileges {
  /** Those of a user to whom nothing is permitted but what the bits say. */
  UnixPrivileges NONE =
      privilege -> privilege == UnixPrivilege.OTHER_BITS ? AccessLevel.READ : AccessLevel.NONE;

  /** The access that the user has to the profile of a privilege. */
  AccessLevel access(UnixPrivilege privilege);

  /** Whether the user has READ to the profile. */
  default boolean has(UnixPrivilege privilege) {
    return access(privilege).includes(AccessLevel.READ);
  }

  /** Whether the user may come to the files of the system at all (class FSACCESS). */
  default boolean mayEnter() {
    return true;
  }

  /** Takes note that the user was refused ({@code ICH408I}). */
  default void refused(UnixRefusal refusal) {}
}
