package io.lparjar.security.saf;

import java.time.Instant;
import java.util.Optional;

/** The answer to a {@link LogonRequest}. */
public sealed interface LogonResult {

  /**
   * The user is let in.
   *
   * @param environment the user
   * @param lastAccess when the user was let in before, for {@code ICH70001I}; empty the first time
   * @param passwordChanged whether the password was changed on the way
   */
  record Accepted(
      SecurityEnvironment environment, Optional<Instant> lastAccess, boolean passwordChanged)
      implements LogonResult {}

  /**
   * The user is not let in.
   *
   * @param reason why; never shown to a stranger unless the installation asks for it
   */
  record Refused(Reason reason) implements LogonResult {}

  /** Why somebody was not let in. */
  enum Reason {
    UNKNOWN_USER,
    /** The user has no password at all, such as a started task's (PROTECTED). */
    NO_PASSWORD,
    WRONG_PASSWORD,
    EXPIRED_PASSWORD,
    REVOKED,
    NEW_PASSWORD_INVALID,
    NOT_AUTHORIZED_TO_APPLICATION,
    /** The port of entry: a terminal, a network access zone or the like. */
    NOT_AUTHORIZED_TO_TERMINAL,
    /** The day of the week or the time of the day. */
    NOT_AUTHORIZED_AT_THIS_TIME,
    /** The user is revoked now, for the last logon was too long ago. */
    INACTIVE
  }
}
