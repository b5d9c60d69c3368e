package io.lparjar.jes.program.idcams;

/** What a command ends with. */
final class ConditionCode {
  static final int OK = 0;

  /** Done, but something was not as expected. */
  static final int WARNING = 4;

  /** Done in part, or the thing was not there. */
  static final int ERROR = 8;

  /** Not done. */
  static final int SEVERE = 12;

  /** IDCAMS ends. */
  static final int TERMINATING = 16;

  private ConditionCode() {}
}
