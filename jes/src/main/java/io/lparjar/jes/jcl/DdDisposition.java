package io.lparjar.jes.jcl;

import io.lparjar.datasets.allocation.DispositionStatus;

/**
 * {@code DISP=}, with what the system assumes for parts that are not coded.
 *
 * @param status before the step
 * @param normal after a normal end
 * @param abnormal after an abend
 * @see "z/OS MVS JCL Reference, DISP parameter"
 */
public record DdDisposition(DispositionStatus status, Action normal, Action abnormal) {
  /** Of a DD statement without DISP=. */
  public static final DdDisposition DEFAULT =
      new DdDisposition(DispositionStatus.NEW, Action.DELETE, Action.DELETE);

  /** The same; where it only keeps the data set, what an earlier statement of the step says. */
  public DdDisposition after(DdDisposition earlier) {
    return new DdDisposition(
        status,
        normal.isKeep() ? earlier.normal : normal,
        abnormal.isKeep() ? earlier.abnormal : abnormal);
  }

  /** What becomes of a data set at the end of a step. */
  public enum Action {
    KEEP,
    CATLG,
    UNCATLG,
    DELETE,
    /** Kept for a later step. */
    PASS,
    /** Not coded with MOD: KEEP when the data set was there, DELETE when the step made it. */
    NOT_CODED;

    private boolean isKeep() {
      return this == KEEP || this == NOT_CODED;
    }
  }
}
