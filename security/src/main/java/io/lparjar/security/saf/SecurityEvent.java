package io.lparjar.security.saf;

import java.util.Set;

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

  /** An access to a resource was decided. */
  sealed interface AccessDecided extends SecurityEvent {
    SecurityEnvironment user();

    ResourceClass resourceClass();

    String resource();

    /** The profile that decided; empty when there is none, though one is required. */
    String profile();

    /** Whether that profile is generic. */
    boolean generic();

    AccessLevel wanted();

    AccessLevel allowed();
  }

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
      implements AccessDecided {}

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
      implements AccessDecided {}

  /**
   * An access that the audit trail wants to know of was allowed.
   *
   * @param profile the profile that decided
   * @param generic whether that profile is generic
   */
  record Allowed(
      SecurityEnvironment user,
      ResourceClass resourceClass,
      String resource,
      String profile,
      boolean generic,
      AccessLevel wanted,
      AccessLevel allowed)
      implements AccessDecided {
    @Override
    public boolean isTold() {
      return false;
    }
  }

  /**
   * A command of RACF was given of which the audit trail wants to know.
   *
   * @param command its name, such as {@code ADDUSER}
   * @param causes why it is to be known, at least one
   */
  record CommandGiven(
      SecurityEnvironment user, String command, Violation violation, Set<Cause> causes)
      implements SecurityEvent {
    public CommandGiven {
      causes = Set.copyOf(causes);
    }

    @Override
    public boolean isTold() {
      return false;
    }
  }

  /** What was wrong with a command. */
  enum Violation {
    NONE,
    /** The user may not give it. */
    AUTHORITY,
    /** The user may not say one of its operands, which was ignored. */
    OPERAND
  }

  /** Why a command is audited. */
  enum Cause {
    /** SETROPTS AUDIT of its class. */
    CLASS,
    /** The user is audited. */
    USER,
    /** SETROPTS SAUDIT, and the user is SPECIAL. */
    SPECIAL,
    /** It always is. */
    ALWAYS,
    /** SETROPTS CMDVIOL, and it was refused. */
    VIOLATION
  }

  /** Whether the operator is told by {@code ICH408I}. */
  default boolean isTold() {
    return true;
  }
}
