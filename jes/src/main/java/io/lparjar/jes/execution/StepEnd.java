package io.lparjar.jes.execution;

/** Which disposition counts. */
enum StepEnd {
  /** The program returned a condition code: the second part of DISP. */
  NORMAL,
  /** The step abended: the third part. */
  ABNORMAL,
  /** Another allocation of the step failed: everything is as it was before. */
  NOT_EXECUTED
}
