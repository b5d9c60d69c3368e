package io.lparjar.security.racf.profile;

/**
 * An option of SETROPTS that has a value for the whole system.
 *
 * @see "z/OS Security Server RACF Command Language Reference, SETROPTS"
 */
public enum SystemValue {
  /** High-level qualifier by which data sets with a name of one level are protected. */
  PREFIX(""),
  /** Shown only: days of retention of data sets on tape. */
  RETPD("0"),
  /** Shown only: days after which the session key of a partner LU expires. */
  SESSIONINTERVAL("30"),
  /** Shown only: there is no Kerberos server. */
  KERBLVL("0"),
  /** Shown only: messages are in English. */
  PRIMARY_LANGUAGE("ENU"),
  /** Shown only, as the primary one. */
  SECONDARY_LANGUAGE("ENU"),
  /** Shown only: no job comes from another node. */
  NJEUSERID("????????"),
  /** Shown only: no job is without a user. */
  UNDEFINEDUSER("++++++++");

  private final String initial;

  SystemValue(String initial) {
    this.initial = initial;
  }

  /** That of a new system; empty for none. */
  public String initial() {
    return initial;
  }
}
