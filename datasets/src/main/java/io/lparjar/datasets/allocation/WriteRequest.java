package io.lparjar.datasets.allocation;

import io.lparjar.datasets.attribute.RecordFormat;

/**
 * How a data set or member is written.
 *
 * @param mode in place of the present records or behind them
 * @param ispfStatistics whether to make or update the member's ISPF statistics
 * @param recfm record format for a data set that has none yet, or {@code NONE}
 * @param lrecl logical record length for a data set that has none yet, or 0
 * @param blksize block size for a data set that has none yet, or 0 for a system-determined one
 */
public record WriteRequest(
    Mode mode, boolean ispfStatistics, RecordFormat recfm, int lrecl, int blksize) {

  /** Where new records go. */
  public enum Mode {
    /** In place of the present ones, all at once when the writer is closed. */
    REPLACE,
    /** Behind the present ones. */
    APPEND
  }

  /** In place of what is there. */
  public static final WriteRequest REPLACE = new WriteRequest(Mode.REPLACE, false);

  /** Behind what is there. */
  public static final WriteRequest APPEND = new WriteRequest(Mode.APPEND, false);

  /** Without attributes of its own: the data set's label has them. */
  public WriteRequest(Mode mode, boolean ispfStatistics) {
    this(mode, ispfStatistics, RecordFormat.NONE, 0, 0);
  }

  /** The same with ISPF statistics made or kept up, or not. */
  public WriteRequest withIspfStatistics(boolean wanted) {
    return new WriteRequest(mode, wanted, recfm, lrecl, blksize);
  }

  /**
   * The same with what the program's DCB says. Each value counts only where the label has none, as
   * when OPEN merges the two.
   */
  public WriteRequest withDcb(RecordFormat format, int recordLength, int blockSize) {
    return new WriteRequest(mode, ispfStatistics, format, recordLength, blockSize);
  }
}
