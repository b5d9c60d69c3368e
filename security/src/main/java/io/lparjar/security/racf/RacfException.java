package io.lparjar.security.racf;

/** A change of the RACF database that cannot be made; the database is as before. */
public final class RacfException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why the change cannot be made. */
  public enum Reason {
    ALREADY_DEFINED,
    NOT_DEFINED,
    NOT_CONNECTED,
    /** A group that still has users or subgroups, or is somebody's default group. */
    IN_USE,
    /** A profile name that the class does not allow. */
    INVALID_NAME
  }

  private final Reason reason;
  private final String name;

  RacfException(Reason reason, Object name) {
    super(reason + ": " + name);
    this.reason = reason;
    this.name = name.toString();
  }

  public Reason reason() {
    return reason;
  }

  /** The user, group or profile that is the matter. */
  public String name() {
    return name;
  }
}
