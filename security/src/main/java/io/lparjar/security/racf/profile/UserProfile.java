package io.lparjar.security.racf.profile;

import io.lparjar.security.saf.UserAttribute;
import io.lparjar.security.saf.UserId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A user.
 *
 * @param userId the user id
 * @param name the user's name, at most 20 characters, may be empty
 * @param owner the user or group that may change the profile
 * @param defaultGroup the group that is current after a logon
 * @param created when the user was defined
 * @param attributes system-wide attributes
 * @param revoked whether the user is kept out
 * @param password null when the user cannot log on with one (PROTECTED)
 * @param home initial z/OS UNIX directory (OMVS segment)
 * @param uid z/OS UNIX user id (OMVS segment), 0 for a superuser, or {@link #NO_UID}
 * @see "z/OS Security Server RACF Command Language Reference, ADDUSER"
 */
public record UserProfile(
    UserId userId,
    String name,
    String owner,
    String defaultGroup,
    LocalDate created,
    Set<UserAttribute> attributes,
    boolean revoked,
    @Nullable Password password,
    String home,
    int uid) {
  /** Of a user who has no OMVS segment. */
  public static final int NO_UID = -1;

  public UserProfile {
    attributes = Set.copyOf(attributes);
    if (name.length() > 20) {
      throw new IllegalArgumentException("longer than 20 characters: " + name);
    }
  }

  /** A protected user without name or attributes, owned by the default group. */
  public static UserProfile of(UserId userId, String defaultGroup, LocalDate created, String home) {
    return new UserProfile(
        userId, "", defaultGroup, defaultGroup, created, Set.of(), false, null, home, NO_UID);
  }

  public UserProfile withName(String newName) {
    return new UserProfile(
        userId, newName, owner, defaultGroup, created, attributes, revoked, password, home, uid);
  }

  public UserProfile withOwner(String newOwner) {
    return new UserProfile(
        userId, name, newOwner, defaultGroup, created, attributes, revoked, password, home, uid);
  }

  public UserProfile withDefaultGroup(String newGroup) {
    return new UserProfile(
        userId, name, owner, newGroup, created, attributes, revoked, password, home, uid);
  }

  public UserProfile withAttributes(Set<UserAttribute> newAttributes) {
    return new UserProfile(
        userId, name, owner, defaultGroup, created, newAttributes, revoked, password, home, uid);
  }

  public UserProfile withRevoked(boolean newRevoked) {
    return new UserProfile(
        userId, name, owner, defaultGroup, created, attributes, newRevoked, password, home, uid);
  }

  /** With another password, or none. */
  public UserProfile withPassword(@Nullable Password newPassword) {
    return new UserProfile(
        userId, name, owner, defaultGroup, created, attributes, revoked, newPassword, home, uid);
  }

  public UserProfile withHome(String newHome) {
    return new UserProfile(
        userId, name, owner, defaultGroup, created, attributes, revoked, password, newHome, uid);
  }

  public UserProfile withUid(int newUid) {
    return new UserProfile(
        userId, name, owner, defaultGroup, created, attributes, revoked, password, home, newUid);
  }
}
