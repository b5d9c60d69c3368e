package io.lparjar.datasets.allocation;

/**
 * What a requester expects of a data set (first part of DISP).
 *
 * @see "z/OS MVS JCL Reference, DISP parameter"
 */
public enum DispositionStatus {
  /** Does not exist yet. Exclusive. */
  NEW,
  /** Exists. Exclusive. */
  OLD,
  /** Exists, others may read it too. Shared. */
  SHR,
  /** Exists, to be extended; or is made. Exclusive. */
  MOD
}
