package io.lparjar.security.saf;

/** Something that the audit trail wants to know; consoles, logs and SMF listen. */
public sealed interface SecurityEvent {

  /**
   * A user was not let in ({@code ICH408I}).
   *
   * @param userId as typed
   * @param group the default group; empty when the user is unknown
   * @param name the user's name; empty when the user is unknown or has none
   * @param portOfEntry as in the {@link LogonRequest}
   */
  record LogonRefused(
      String userId, String group, String name, LogonResult.Reason reason, String portOfEntry)
      implements SecurityEvent {}

  /**
   * A user was revoked after too many wrong passwords in a row ({@code ICH408I}).
   *
   * @param portOfEntry where the last wrong one came from
   */
  record UserRevoked(UserId userId, String group, String name, String portOfEntry)
      implements SecurityEvent {}

  /**
   * A user lacks what z/OS UNIX asks for ({@code ICH408I}).
   *
   * @param incomplete whether there is an OMVS segment, though without UID or the group's GID
   */
  record UnixRefused(SecurityEnvironment user, boolean incomplete) implements SecurityEvent {}

  /**
   * z/OS UNIX refused something with a file ({@code ICH408I}).
   *
   * @param uid under which it was tried
   * @param gid likewise
   */
  record FileRefused(SecurityEnvironment user, UnixRefusal refusal, int uid, int gid)
      implements SecurityEvent {}

  /**
   * An access was refused ({@code ICH408I}).
   *
   * @param profile the profile that decided; empty when there is none, though one is required
   * @param generic whether that profile is generic
   */
  record Denied(
      SecurityEnvironment user,
      ResourceClass resourceClass,
      String resource,
      String profile,
      boolean generic,
      AccessLevel wanted,
      AccessLevel allowed)
      implements SecurityEvent {}

  /**
   * An access that should have been refused was allowed, for its profile or option only warns
   * ({@code ICH408I}).
   *
   * @param profile the profile that decided; empty when there is none, though one is required
   * @param generic whether that profile is generic
   */
  record Warned(
      SecurityEnvironment user,
      ResourceClass resourceClass,
      String resource,
      String profile,
      boolean generic,
      AccessLevel wanted,
      AccessLevel allowed)
      implements SecurityEvent {}
}
