package io.lparjar.datasets.allocation;

/**
 * How a data set or member is written.
 *
 * @param mode in place of the present records or behind them
 * @param ispfStatistics whether to make or update the member's ISPF statistics
 */
public record WriteRequest(Mode mode, boolean ispfStatistics) {

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

  /** The same with ISPF statistics made or kept up, or not. */
  public WriteRequest withIspfStatistics(boolean wanted) {
    return new WriteRequest(mode, wanted);
  }
}
