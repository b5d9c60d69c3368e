package io.lparjar.datasets.allocation;

/**
 * What becomes of a data set when it is released (second and third part of DISP, without PASS,
 * which belongs to the job).
 *
 * @see "z/OS MVS JCL Reference, DISP parameter"
 */
public enum Disposition {
  KEEP,
  CATLG,
  UNCATLG,
  DELETE
}
