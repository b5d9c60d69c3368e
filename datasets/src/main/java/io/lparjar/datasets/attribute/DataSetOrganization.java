package io.lparjar.datasets.attribute;

/**
 * How the records of a data set are arranged (DSORG).
 *
 * @see "z/OS MVS JCL Reference, DSORG parameter"
 */
public enum DataSetOrganization {
  /** Physical sequential. */
  PS,
  /** Direct: records found by their place on the volume. Read and written in order here. */
  DA,
  /** Partitioned: a directory and members. */
  PO,
  /** VSAM: a cluster or a component of one. */
  VS
}
