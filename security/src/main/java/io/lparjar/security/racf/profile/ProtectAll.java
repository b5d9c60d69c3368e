package io.lparjar.security.racf.profile;

/**
 * What happens to data sets that no profile covers.
 *
 * @see "z/OS Security Server RACF Command Language Reference, SETROPTS PROTECTALL"
 */
public enum ProtectAll {
  /** They are not protected. */
  OFF,
  /** Access is allowed, with a warning. */
  WARNING,
  /** Access is refused. */
  FAILURES
}
