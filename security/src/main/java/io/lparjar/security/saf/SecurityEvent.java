package io.lparjar.security.saf;

/** Something that the audit trail wants to know; consoles, logs and SMF listen. */
public sealed interface SecurityEvent {

  /** A user was not let in. {@code userId} is as typed. */
  record LogonRefused(String userId, LogonResult.Reason reason, String portOfEntry)
      implements SecurityEvent {}

  /**
   * An access was refused ({@code ICH408I}).
   *
   * @param profile the profile that decided
   */
  record Denied(
      SecurityEnvironment user,
      ResourceClass resourceClass,
      String resource,
      String profile,
      AccessLevel wanted,
      AccessLevel allowed)
      implements SecurityEvent {}
}
