package io.lparjar.jes.jcl;

/**
 * Where a statement was read, which JESJCL shows in its first two columns.
 *
 * @see "z/OS MVS JCL Reference, JCL statements in the job log"
 */
enum Origin {
  /** The input stream. */
  INPUT("//", "//"),
  /** A procedure between PROC and PEND: {@code ++} [seen]. */
  IN_STREAM("++", "+/"),
  /** A member of a procedure library, also by INCLUDE: {@code XX} [documented]. */
  LIBRARY("XX", "X/");

  private final String mark;
  private final String overriddenMark;

  Origin(String mark, String overriddenMark) {
    this.mark = mark;
    this.overriddenMark = overriddenMark;
  }

  /** What stands in place of the slashes. */
  String mark() {
    return mark;
  }

  /** What stands in place of the slashes of a DD statement that was overridden. */
  String overriddenMark() {
    return overriddenMark;
  }
}
