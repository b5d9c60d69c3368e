package io.lparjar.security.saf;

import java.util.Optional;

/**
 * The System Authorization Facility, the door to the security product.
 *
 * <p>Safe for use by many threads. A check costs microseconds; a logon may cost more the first
 * time.
 *
 * @see "z/OS Security Server RACROUTE Macro Reference"
 */
public interface Saf {

  /** Identifies and verifies a user (REQUEST=VERIFY). */
  LogonResult logon(LogonRequest request);

  /**
   * Verifies a user whom somebody else has identified, such as by a certificate (PASSCHK=NO): as
   * {@link #logon}, but the password is not looked at.
   */
  default LogonResult logonIdentified(LogonRequest request) {
    return UserId.parse(request.userId())
        .flatMap(this::environmentOf)
        .<LogonResult>map(user -> new LogonResult.Accepted(user, Optional.empty(), false))
        .orElseGet(() -> new LogonResult.Refused(LogonResult.Reason.UNKNOWN_USER));
  }

  /**
   * The environment of a user who was verified elsewhere: a started task, or a job submitted under
   * the submitter's identity. Empty when the user is unknown or revoked.
   */
  Optional<SecurityEnvironment> environmentOf(UserId user);

  /**
   * Makes a user one of z/OS UNIX (initUSP), perhaps with another home directory; empty when the
   * user has no UID or the current group no GID, and none is assigned. A refusal is published as
   * {@link SecurityEvent.UnixRefused}.
   */
  default Optional<SecurityEnvironment> dub(SecurityEnvironment user) {
    return Optional.of(user);
  }

  /**
   * Decides whether a user has access to a resource (REQUEST=AUTH). A denial is logged and
   * published as {@link SecurityEvent.Denied}.
   *
   * @param resource the resource name in the class's own form, upper case
   */
  SafDecision authorize(
      SecurityEnvironment user, ResourceClass resourceClass, String resource, AccessLevel wanted);
}
