package io.lparjar.datasets.attribute;

/**
 * What kind of sequential or partitioned data set it is (DSNTYPE).
 *
 * @see "z/OS MVS JCL Reference, DSNTYPE parameter"
 */
public enum DataSetType {
  /** Sequential, at most 65,535 tracks on a volume. */
  BASIC,
  /** Sequential, more than 65,535 tracks on a volume. */
  LARGE,
  /** Partitioned, with directory blocks. */
  PDS,
  /** Partitioned extended: DSNTYPE=LIBRARY. */
  PDSE
}
