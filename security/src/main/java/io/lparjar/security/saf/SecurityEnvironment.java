package io.lparjar.security.saf;

import java.util.EnumSet;
import java.util.Set;

/**
 * A user as the system knows him after identification, the accessor environment element (ACEE).
 *
 * <p>Immutable; shared by all address spaces that run under the user. Later changes of the profile
 * do not change it, as on z/OS.
 *
 * @param userId the user
 * @param group the current connect group
 * @param name the user's name from the profile, at most 20 characters, may be empty
 * @param attributes system-wide attributes
 * @param home initial z/OS UNIX directory of the OMVS segment, such as {@code /u/devuser}
 * @param circumstances where the user entered and what he runs
 * @see "z/OS Security Server RACF Data Areas, ACEE"
 */
public record SecurityEnvironment(
    UserId userId,
    String group,
    String name,
    Set<UserAttribute> attributes,
    String home,
    Circumstances circumstances) {

  public SecurityEnvironment {
    attributes = Set.copyOf(attributes);
  }

  /** An environment of whose circumstances nothing is known. */
  public SecurityEnvironment(
      UserId userId, String group, String name, Set<UserAttribute> attributes, String home) {
    this(userId, group, name, attributes, home, Circumstances.UNKNOWN);
  }

  /** Whether the user holds {@code attribute} system-wide. */
  public boolean has(UserAttribute attribute) {
    return attributes.contains(attribute);
  }

  /** The same user with one attribute more. */
  public SecurityEnvironment with(UserAttribute attribute) {
    Set<UserAttribute> more = EnumSet.of(attribute);
    more.addAll(attributes);
    return new SecurityEnvironment(userId, group, name, more, home, circumstances);
  }

  /** The same user under other circumstances. */
  public SecurityEnvironment under(Circumstances other) {
    return new SecurityEnvironment(userId, group, name, attributes, home, other);
  }
}
