package io.lparjar.security.saf;

/**
 * What SAF answers to an authorization request.
 *
 * @see "z/OS Security Server RACROUTE Macro Reference, REQUEST=AUTH, return codes"
 */
public enum SafDecision {
  /** SAF return code 0: the access is allowed. */
  PERMIT,

  /**
   * SAF return code 4: no profile covers the resource or its class is not active. The owner of the
   * resource decides, resource by resource.
   */
  NO_DECISION,

  /** SAF return code 8: the access is refused. */
  DENY
}
