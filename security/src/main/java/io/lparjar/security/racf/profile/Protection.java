package io.lparjar.security.racf.profile;

import io.lparjar.security.saf.AccessLevel;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a resource profile protects what it covers.
 *
 * @param owner the user or group that may change the profile
 * @param created when the profile was defined
 * @param uacc universal access, of those whom the access list does not name
 * @param warning whether refused accesses are allowed after all, with a warning
 * @param accessList the standard access list: user id, group name or {@code *} to access, by name
 * @param conditionalList the conditional access list
 * @param segments further fields, such as the auditing rule, and segments such as STDATA
 * @see "z/OS Security Server RACF Command Language Reference, RDEFINE and ADDSD"
 */
public record Protection(
    String owner,
    LocalDate created,
    AccessLevel uacc,
    boolean warning,
    SortedMap<String, AccessLevel> accessList,
    SortedMap<ConditionalEntry, AccessLevel> conditionalList,
    Segments segments) {

  /** The entry of an access list that stands for every defined user. */
  public static final String EVERYBODY = "*";

  /** The name in access lists of class FIELD for whoever's user profile it is. */
  public static final String ONESELF = "&RACUID";

  private static final String AUDIT = "AUDIT";
  private static final String GLOBALAUDIT = "GLOBALAUDIT";

  public Protection {
    accessList = Collections.unmodifiableSortedMap(new TreeMap<>(accessList));
    conditionalList = Collections.unmodifiableSortedMap(new TreeMap<>(conditionalList));
  }

  /** A protection with empty access lists, without warning. */
  public static Protection of(String owner, LocalDate created, AccessLevel uacc) {
    return new Protection(
        owner, created, uacc, false, new TreeMap<>(), new TreeMap<>(), Segments.NONE);
  }

  /** Which accesses an auditor wants logged beside. */
  public AuditRule globalAudit() {
    return segments
        .field(Segments.BASE, GLOBALAUDIT)
        .flatMap(AuditRule::parse)
        .orElse(AuditRule.NONE);
  }

  /** Which accesses are logged. */
  public AuditRule audit() {
    return segments.field(Segments.BASE, AUDIT).flatMap(AuditRule::parse).orElse(AuditRule.INITIAL);
  }

  public Protection withOwner(String newOwner) {
    return new Protection(newOwner, created, uacc, warning, accessList, conditionalList, segments);
  }

  public Protection withUacc(AccessLevel newUacc) {
    return new Protection(owner, created, newUacc, warning, accessList, conditionalList, segments);
  }

  public Protection withWarning(boolean newWarning) {
    return new Protection(owner, created, uacc, newWarning, accessList, conditionalList, segments);
  }

  public Protection withSegments(Segments newSegments) {
    return new Protection(owner, created, uacc, warning, accessList, conditionalList, newSegments);
  }

  /** With {@code id} in the access list at {@code level}. */
  public Protection withAccess(String id, AccessLevel level) {
    SortedMap<String, AccessLevel> changed = new TreeMap<>(accessList);
    changed.put(id, level);
    return withAccessList(changed);
  }

  /** With {@code id} no longer in the access list. */
  public Protection withoutAccess(String id) {
    SortedMap<String, AccessLevel> changed = new TreeMap<>(accessList);
    changed.remove(id);
    return withAccessList(changed);
  }

  public Protection withAccessList(SortedMap<String, AccessLevel> newList) {
    return new Protection(owner, created, uacc, warning, newList, conditionalList, segments);
  }

  /** With an entry in the conditional access list at {@code level}. */
  public Protection withAccess(ConditionalEntry entry, AccessLevel level) {
    SortedMap<ConditionalEntry, AccessLevel> changed = new TreeMap<>(conditionalList);
    changed.put(entry, level);
    return withConditionalList(changed);
  }

  /** With an entry no longer in the conditional access list. */
  public Protection withoutAccess(ConditionalEntry entry) {
    SortedMap<ConditionalEntry, AccessLevel> changed = new TreeMap<>(conditionalList);
    changed.remove(entry);
    return withConditionalList(changed);
  }

  public Protection withConditionalList(SortedMap<ConditionalEntry, AccessLevel> newList) {
    return new Protection(owner, created, uacc, warning, accessList, newList, segments);
  }
}
