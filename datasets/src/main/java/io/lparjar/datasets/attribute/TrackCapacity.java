package io.lparjar.datasets.attribute;

/**
 * How much a track of a 3390 holds.
 *
 * <p>A track has 1,729 cells of 34 bytes. A block without a key takes 10 cells for its count, and
 * for its data 9 more than its bytes fill, where 6 bytes are added for each 232 begun and 6 for the
 * whole [documented]. One block of 56,664 bytes, or two of 27,998, fill a track.
 *
 * @see "IBM 3390 Direct Access Storage Reference Summary, track capacity"
 * @see "z/OS DFSMS Using Data Sets, direct access storage devices"
 */
public final class TrackCapacity {
  /** Tracks of a cylinder. */
  public static final int TRACKS_PER_CYLINDER = 15;

  /** Cells of a track. */
  public static final int CELLS_PER_TRACK = 1_729;

  private static final int CELL_LENGTH = 34;
  private static final int CELLS_OF_COUNT = 10;
  private static final int CELLS_BEFORE_DATA = 9;
  private static final int SEGMENT_LENGTH = 232;
  private static final int SEGMENT_OVERHEAD = 6;

  private TrackCapacity() {}

  /** How many blocks of {@code length} bytes, 1 to 56,664, fit on a track. */
  public static int blocksPerTrack(int length) {
    return CELLS_PER_TRACK / cellsOf(length);
  }

  /** The cells that a block of {@code length} bytes, 1 to 56,664, takes with the gap behind it. */
  public static int cellsOf(int length) {
    int segments = ceil(length + SEGMENT_OVERHEAD, SEGMENT_LENGTH);
    int bytes = length + SEGMENT_OVERHEAD * segments + SEGMENT_OVERHEAD;
    return CELLS_OF_COUNT + CELLS_BEFORE_DATA + ceil(bytes, CELL_LENGTH);
  }

  private static int ceil(int dividend, int divisor) {
    return (dividend + divisor - 1) / divisor;
  }
}
