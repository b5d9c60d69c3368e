package io.lparjar.jes.program.update;

import java.util.Locale;

/**
 * The lines that IEBUPDTE prints, with their control character.
 *
 * @see "z/OS MVS System Messages, volume 7"
 */
enum UpdateMessage {
  /** Title. [documented] (recall) */
  TITLE("1SYSIN%41sNEW MASTER%41sIEBUPDTE LOG PAGE %04d"),
  /** A control statement or, with LIST=ALL, a record of the new master. [recalled] */
  LINE(" %s"),
  /** The member is there. [documented] (recall) */
  FOUND(" IEB816I MEMBER NAME (%s) FOUND IN NM DIRECTORY. CHANGED TO ADD"),
  /** The member is new. [documented] (recall) */
  NOT_FOUND(" IEB817I MEMBER NAME (%s) NOT FOUND IN NM DIRECTORY. STOWED WITH TTR."),
  /** Before the last line. [documented] (recall) */
  HIGHEST(" IEB818I HIGHEST CONDITION CODE WAS %08d"),
  /** Last line. [documented] (recall) */
  END_OF_JOB(" IEB819I END OF JOB IEBUPDTE."),
  /** The member that is to be changed is not there. [inferred] */
  OLD_NOT_FOUND(" IEB807I MEMBER NAME (%s) NOT FOUND IN OM DIRECTORY"),
  /** A statement that cannot be carried out. [inferred] */
  INVALID(" IEB812I CONTROL STATEMENT IS NOT VALID, ITS FUNCTION IS PASSED OVER"),
  /** Records of a change are not in ascending order. [inferred] */
  SEQUENCE(" IEB809I SEQUENCE NUMBERS ARE NOT IN ASCENDING ORDER"),
  /** A member without a library. [inferred] */
  NOT_PARTITIONED(" IEB806I %s IS NOT A CATALOGED PARTITIONED DATA SET"),
  /** A DD statement is missing. [documented] */
  NOT_OPENED(" IEB316I DDNAME %s CANNOT BE OPENED");

  private final String form;

  UpdateMessage(String form) {
    this.form = form;
  }

  String with(Object... parts) {
    return String.format(Locale.ROOT, form, parts);
  }
}
