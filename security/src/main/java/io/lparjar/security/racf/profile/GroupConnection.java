package io.lparjar.security.racf.profile;

import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.UserAttribute;
import io.lparjar.security.saf.UserId;
import java.time.LocalDate;
import java.util.Set;

/**
 * That a user belongs to a group.
 *
 * @param user the user
 * @param group the group
 * @param authority what the user may do with the group
 * @param owner the user or group that may change the connection
 * @param created when the user was connected
 * @param uacc universal access of profiles that the user defines while this group is current
 * @param attributes what the user may do within the scope of the group
 * @param revocation whether the connection does not count for the time being
 * @see "z/OS Security Server RACF Command Language Reference, CONNECT"
 */
public record GroupConnection(
    UserId user,
    String group,
    GroupAuthority authority,
    String owner,
    LocalDate created,
    AccessLevel uacc,
    Set<UserAttribute> attributes,
    Revocation revocation) {

  public GroupConnection {
    attributes = Set.copyOf(attributes);
  }

  /** A connection without attributes, revoked or not. */
  public GroupConnection(
      UserId user,
      String group,
      GroupAuthority authority,
      String owner,
      LocalDate created,
      boolean revoked) {
    this(
        user, group, authority, owner, created, AccessLevel.NONE, Set.of(), Revocation.of(revoked));
  }

  /** That of a new user to the default group: made when the user was, with the user's owner. */
  public static GroupConnection toDefaultGroup(UserProfile user) {
    return new GroupConnection(
        user.userId(),
        user.defaultGroup(),
        GroupAuthority.USE,
        user.owner(),
        user.created(),
        false);
  }

  public GroupConnection withAuthority(GroupAuthority newAuthority) {
    return new GroupConnection(
        user, group, newAuthority, owner, created, uacc, attributes, revocation);
  }

  public GroupConnection withOwner(String newOwner) {
    return new GroupConnection(
        user, group, authority, newOwner, created, uacc, attributes, revocation);
  }

  public GroupConnection withUacc(AccessLevel newUacc) {
    return new GroupConnection(
        user, group, authority, owner, created, newUacc, attributes, revocation);
  }

  public GroupConnection withAttributes(Set<UserAttribute> newAttributes) {
    return new GroupConnection(
        user, group, authority, owner, created, uacc, newAttributes, revocation);
  }

  public GroupConnection withRevocation(Revocation newRevocation) {
    return new GroupConnection(
        user, group, authority, owner, created, uacc, attributes, newRevocation);
  }
}
