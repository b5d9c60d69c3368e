package io.lparjar.security.racf.profile;

/**
 * An option of SETROPTS that is either on or off for the whole system.
 *
 * @see "z/OS Security Server RACF Command Language Reference, SETROPTS"
 */
public enum SystemOption {
  /** How data set profile names are read: enhanced generic naming. */
  EGN("EGN"),
  /** All groups of a user count, not the current one only. */
  GRPLIST("GRPLIST"),
  /** Program control is active, so that WHEN(PROGRAM) entries count. */
  PROGRAM_CONTROL("WHEN"),
  /** Who defines a general resource profile gets ALTER in its access list. */
  ADDCREATOR("ADDCREATOR"),
  /** Shown, without effect. */
  ADSP("ADSP"),
  /** Commands that are refused are logged. */
  CMDVIOL("CMDVIOL"),
  /** Shown, without effect. */
  ERASE("ERASE"),
  /** Shown, without effect. */
  GENERICOWNER("GENERICOWNER"),
  /** Shown, without effect. */
  INITSTATS("INITSTATS"),
  /** Shown, without effect. */
  OPERAUDIT("OPERAUDIT"),
  /** Commands of SPECIAL users are logged. */
  SAUDIT("SAUDIT"),
  /** Terminals without profile may not be used: TERMINAL(NONE). */
  TERMINAL_NONE("");

  private final String keyword;

  SystemOption(String keyword) {
    this.keyword = keyword;
  }

  /** The keyword that turns it on, with NO before it off; empty when there is no such pair. */
  public String keyword() {
    return keyword;
  }
}
