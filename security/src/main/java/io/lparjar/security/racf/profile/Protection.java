package io.lparjar.security.racf.profile;

import io.lparjar.security.saf.AccessLevel;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a resource profile protects what it covers (the base segment).
 *
 * @param owner the user or group that may change the profile
 * @param created when the profile was defined
 * @param uacc universal access, of those whom the access list does not name
 * @param warning whether refused accesses are allowed after all, with a warning
 * @param accessList the standard access list: user id, group name or {@code *} to access, by name
 * @see "z/OS Security Server RACF Command Language Reference, RDEFINE and ADDSD"
 */
public record Protection(
    String owner,
    LocalDate created,
    AccessLevel uacc,
    boolean warning,
    SortedMap<String, AccessLevel> accessList) {

  /** The entry of an access list that stands for every defined user. */
  public static final String EVERYBODY = "*";

  public Protection {
    accessList = Collections.unmodifiableSortedMap(new TreeMap<>(accessList));
  }

  /** A protection with an empty access list, without warning. */
  public static Protection of(String owner, LocalDate created, AccessLevel uacc) {
    return new Protection(owner, created, uacc, false, new TreeMap<>());
  }

  public Protection withOwner(String newOwner) {
    return new Protection(newOwner, created, uacc, warning, accessList);
  }

  public Protection withUacc(AccessLevel newUacc) {
    return new Protection(owner, created, newUacc, warning, accessList);
  }

  public Protection withWarning(boolean newWarning) {
    return new Protection(owner, created, uacc, newWarning, accessList);
  }

  /** With {@code id} in the access list at {@code level}. */
  public Protection withAccess(String id, AccessLevel level) {
    SortedMap<String, AccessLevel> changed = new TreeMap<>(accessList);
    changed.put(id, level);
    return new Protection(owner, created, uacc, warning, changed);
  }

  /** With {@code id} no longer in the access list. */
  public Protection withoutAccess(String id) {
    SortedMap<String, AccessLevel> changed = new TreeMap<>(accessList);
    changed.remove(id);
    return new Protection(owner, created, uacc, warning, changed);
  }
}
