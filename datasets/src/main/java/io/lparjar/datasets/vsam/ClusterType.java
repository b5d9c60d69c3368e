package io.lparjar.datasets.vsam;

/**
 * How the records of a cluster are found.
 *
 * @see "z/OS DFSMS Using Data Sets, VSAM data set types"
 */
public enum ClusterType {
  /** KSDS: by a key in the record, in ascending order of keys. */
  INDEXED,
  /** ESDS: by relative byte address (RBA), in order of arrival. */
  NONINDEXED,
  /** RRDS: by relative record number, from 1 on; there may be gaps. */
  NUMBERED,
  /** LDS: bytes in control intervals, without records of its own; here 4,096 bytes a record. */
  LINEAR
}
