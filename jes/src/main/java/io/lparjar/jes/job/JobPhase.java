package io.lparjar.jes.job;

/** Where a job is on its way through JES2, as FTP and SDSF show it. */
public enum JobPhase {
  /** Read in, waiting to be selected. */
  INPUT,
  /** Running. */
  ACTIVE,
  /** Ended, its output is on the spool. */
  OUTPUT
}
