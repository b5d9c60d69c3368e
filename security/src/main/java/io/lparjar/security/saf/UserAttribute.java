package io.lparjar.security.saf;

/**
 * A system-wide attribute of a user or of a started task.
 *
 * @see "z/OS Security Server RACF Security Administrator's Guide, user attributes"
 */
public enum UserAttribute {
  /** May change every profile; gives no access to resources by itself. */
  SPECIAL,
  /** Has full access to data sets unless an access list says otherwise. */
  OPERATIONS,
  /** May see and set auditing options. */
  AUDITOR,
  /** May see everything and set nothing. */
  ROAUDIT,
  /** Accesses and commands of the user are logged. */
  UAUDIT,
  /** Kept and listed, without effect. */
  ADSP,
  /** Kept and listed, without effect. */
  GRPACC,
  /** Gets nothing from UACC, ID(*) or the global access table. */
  RESTRICTED,
  /** A started task whose requests all succeed, without logging. */
  PRIVILEGED,
  /** A started task whose requests all succeed. */
  TRUSTED
}
