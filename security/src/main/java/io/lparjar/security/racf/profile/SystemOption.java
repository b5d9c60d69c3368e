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
  /** Shown only: whoever wants a profile for a new data set defines it. */
  ADSP("ADSP"),
  /** Commands that are refused are logged. */
  CMDVIOL("CMDVIOL"),
  /** Shown only: what a deleted data set held can be read by nobody here. */
  ERASE("ERASE"),
  /** CLAUTH does not reach below a generic profile of somebody else. */
  GENERICOWNER("GENERICOWNER"),
  /** Logons are remembered, without which nobody is inactive or has tried too often. */
  INITSTATS("INITSTATS"),
  /** Shown; SMF records of what OPERATIONS allowed are chosen by it. */
  OPERAUDIT("OPERAUDIT"),
  /** Commands of SPECIAL users are logged. */
  SAUDIT("SAUDIT"),
  /** Shown only: data sets have no names but their own here. */
  REALDSN("REALDSN"),
  /** Shown only: there are no tapes. */
  TAPEDSN("TAPEDSN"),
  /** JES(BATCHALLRACF). Shown only: no job is without a user here. */
  BATCHALLRACF(""),
  /** JES(XBMALLRACF). Shown only: there is no execution batch monitor. */
  XBMALLRACF(""),
  /** JES(EARLYVERIFY). Shown only: JES2 always verifies a job's user when it comes in. */
  EARLYVERIFY(""),
  /** MODEL(GDG). Shown only: a model counts where FROM names it. */
  MODEL_GDG(""),
  /** MODEL(USER). Shown only, as MODEL(GDG). */
  MODEL_USER(""),
  /** MODEL(GROUP). Shown only, as MODEL(GDG). */
  MODEL_GROUP(""),
  /** RVARYPW(SWITCH). Shown only: RVARY switches nothing, so its password is not kept. */
  RVARYPW_SWITCH(""),
  /** RVARYPW(STATUS). Shown only, as RVARYPW(SWITCH). */
  RVARYPW_STATUS(""),
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
