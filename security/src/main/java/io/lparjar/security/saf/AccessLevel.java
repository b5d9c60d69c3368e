package io.lparjar.security.saf;

/**
 * Access authority to a resource, in ascending order: each level includes those before it.
 *
 * @see "z/OS Security Server RACF Security Administrator's Guide, access authority"
 */
public enum AccessLevel {
  NONE,
  EXECUTE,
  READ,
  UPDATE,
  CONTROL,
  ALTER;

  /** Whether a user who holds this level may do what needs {@code wanted}. */
  public boolean includes(AccessLevel wanted) {
    return compareTo(wanted) >= 0;
  }
}
