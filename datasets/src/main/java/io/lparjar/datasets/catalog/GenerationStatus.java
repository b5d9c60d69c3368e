package io.lparjar.datasets.catalog;

/**
 * How a generation belongs to its group.
 *
 * @see "z/OS DFSMS Using Data Sets, generation data set states"
 */
public enum GenerationStatus {
  /** Relative numbers count it. */
  ACTIVE,
  /** Made, but not rolled in: its job did not catalog it. The next (+1) takes its number. */
  DEFERRED,
  /** Was active; the limit has put it out and NOSCRATCH has kept it. */
  ROLLED_OFF
}
