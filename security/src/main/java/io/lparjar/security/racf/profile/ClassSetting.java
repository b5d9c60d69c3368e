package io.lparjar.security.racf.profile;

/**
 * What SETROPTS turns on and off for a resource class.
 *
 * @see "z/OS Security Server RACF Command Language Reference, SETROPTS"
 */
public enum ClassSetting {
  /** CLASSACT: its resources are protected. */
  ACTIVE,
  /** GENERIC: generic profiles count. */
  GENERIC,
  /** GENCMD: commands handle generic profiles, whether or not they count. */
  GENERIC_COMMANDS,
  /** RACLIST: checks are answered from a copy of the profiles that REFRESH makes anew. */
  RACLIST,
  /** GENLIST: as RACLIST, of generic profiles only. */
  GENLIST,
  /** GLOBAL: the global access table is looked at first. */
  GLOBAL,
  /** AUDIT: changes of profiles are logged. */
  AUDIT,
  /** STATISTICS: accesses are counted. */
  STATISTICS
}
