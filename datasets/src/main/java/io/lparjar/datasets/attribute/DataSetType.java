package io.lparjar.datasets.attribute;

/**
 * What kind of data set it is within its organization (DSNTYPE, or what VSAM it is).
 *
 * @see "z/OS MVS JCL Reference, DSNTYPE parameter"
 */
public enum DataSetType {
  /** Sequential, at most 65,535 tracks on a volume. */
  BASIC,
  /** Sequential, more than 65,535 tracks on a volume. */
  LARGE,
  /** Sequential in extended format, DSNTYPE=EXTREQ or EXTPREF: 123 extents on a volume. */
  EXTENDED,
  /** Partitioned, with directory blocks. */
  PDS,
  /** Partitioned extended: DSNTYPE=LIBRARY. */
  PDSE,
  /** A VSAM cluster, whose bytes are in its components. */
  VSAM,
  /** A VSAM cluster that is an alternate index of another. */
  AIX,
  /** The data component of a VSAM cluster. */
  DATA,
  /** The index component of a VSAM cluster. */
  INDEX
}
