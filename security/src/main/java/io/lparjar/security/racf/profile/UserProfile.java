package io.lparjar.security.racf.profile;

import io.lparjar.security.saf.UserAttribute;
import io.lparjar.security.saf.UserId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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
 * @param revocation whether the user is kept out
 * @param times when the user may log on
 * @param credentials password and phrase
 * @param segments OMVS, TSO, DFP and the like
 * @see "z/OS Security Server RACF Command Language Reference, ADDUSER"
 */
public record UserProfile(
    UserId userId,
    String name,
    String owner,
    String defaultGroup,
    LocalDate created,
    Set<UserAttribute> attributes,
    Revocation revocation,
    LogonTimes times,
    Credentials credentials,
    Segments segments) {
  /** Of a user who has no OMVS segment. */
  public static final int NO_UID = -1;

  private static final String UID = "UID";
  private static final String HOME = "HOME";
  private static final String CLASS_AUTHORITIES = "CLAUTH";

  public UserProfile {
    attributes = Set.copyOf(attributes);
    if (name.length() > 20) {
      throw new IllegalArgumentException("longer than 20 characters: " + name);
    }
  }

  /** A protected user without name, attributes or segments, owned by the default group. */
  public static UserProfile of(UserId userId, String defaultGroup, LocalDate created) {
    return new UserProfile(
        userId,
        "",
        defaultGroup,
        defaultGroup,
        created,
        Set.of(),
        Revocation.NONE,
        LogonTimes.ANY,
        Credentials.NONE,
        Segments.NONE);
  }

  /** As {@link #of(UserId, String, LocalDate)}, with a home directory. */
  public static UserProfile of(UserId userId, String defaultGroup, LocalDate created, String home) {
    return of(userId, defaultGroup, created).withHome(home);
  }

  /** Whether the user is revoked, dates aside. */
  public boolean revoked() {
    return revocation.revoked();
  }

  public @Nullable Password password() {
    return credentials.password();
  }

  /** z/OS UNIX user id (OMVS segment), 0 for a superuser, or {@link #NO_UID}. */
  public int uid() {
    return segments.field(Segments.OMVS, UID).map(Integer::parseInt).orElse(NO_UID);
  }

  /** Initial z/OS UNIX directory (OMVS segment); {@code /u/} and the user id when it says none. */
  public String home() {
    return segments
        .field(Segments.OMVS, HOME)
        .orElseGet(() -> "/u/" + userId.value().toLowerCase(Locale.ROOT));
  }

  /** The classes in which the user may define profiles (CLAUTH). */
  public Set<String> classAuthorities() {
    return segments
        .field(Segments.BASE, CLASS_AUTHORITIES)
        .map(classes -> Arrays.stream(classes.split(" ")).collect(Collectors.toUnmodifiableSet()))
        .orElse(Set.of());
  }

  public UserProfile withName(String newName) {
    return new UserProfile(
        userId,
        newName,
        owner,
        defaultGroup,
        created,
        attributes,
        revocation,
        times,
        credentials,
        segments);
  }

  public UserProfile withOwner(String newOwner) {
    return new UserProfile(
        userId,
        name,
        newOwner,
        defaultGroup,
        created,
        attributes,
        revocation,
        times,
        credentials,
        segments);
  }

  public UserProfile withDefaultGroup(String newGroup) {
    return new UserProfile(
        userId,
        name,
        owner,
        newGroup,
        created,
        attributes,
        revocation,
        times,
        credentials,
        segments);
  }

  public UserProfile withAttributes(Set<UserAttribute> newAttributes) {
    return new UserProfile(
        userId,
        name,
        owner,
        defaultGroup,
        created,
        newAttributes,
        revocation,
        times,
        credentials,
        segments);
  }

  public UserProfile withRevocation(Revocation newRevocation) {
    return new UserProfile(
        userId,
        name,
        owner,
        defaultGroup,
        created,
        attributes,
        newRevocation,
        times,
        credentials,
        segments);
  }

  /** Revoked or not from now on. */
  public UserProfile withRevoked(boolean revoked) {
    return withRevocation(Revocation.of(revoked));
  }

  public UserProfile withTimes(LogonTimes newTimes) {
    return new UserProfile(
        userId,
        name,
        owner,
        defaultGroup,
        created,
        attributes,
        revocation,
        newTimes,
        credentials,
        segments);
  }

  public UserProfile withCredentials(Credentials newCredentials) {
    return new UserProfile(
        userId,
        name,
        owner,
        defaultGroup,
        created,
        attributes,
        revocation,
        times,
        newCredentials,
        segments);
  }

  /** With another password, or none. */
  public UserProfile withPassword(@Nullable Password newPassword) {
    return withCredentials(credentials.withPassword(newPassword));
  }

  public UserProfile withSegments(Segments newSegments) {
    return new UserProfile(
        userId,
        name,
        owner,
        defaultGroup,
        created,
        attributes,
        revocation,
        times,
        credentials,
        newSegments);
  }

  public UserProfile withHome(String newHome) {
    return withSegments(segments.with(Segments.OMVS, HOME, newHome));
  }

  public UserProfile withUid(int newUid) {
    return withSegments(segments.with(Segments.OMVS, UID, Integer.toString(newUid)));
  }

  public UserProfile withClassAuthorities(Set<String> classes) {
    return withSegments(
        classes.isEmpty()
            ? segments.without(Segments.BASE, CLASS_AUTHORITIES)
            : segments.with(
                Segments.BASE,
                CLASS_AUTHORITIES,
                classes.stream().sorted().collect(Collectors.joining(" "))));
  }
}
