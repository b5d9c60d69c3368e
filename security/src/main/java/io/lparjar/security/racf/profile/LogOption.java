package io.lparjar.security.racf.profile;

/**
 * SETROPTS LOGOPTIONS: which accesses to resources of a class are logged, whatever profiles say.
 *
 * @see "z/OS Security Server RACF Command Language Reference, SETROPTS LOGOPTIONS"
 */
public enum LogOption {
  ALWAYS,
  NEVER,
  SUCCESSES,
  FAILURES,
  /** What the profile says. */
  DEFAULT
}
