package io.lparjar.datasets.attribute;

/**
 * The space that a data set takes on a 3390, as listings show it.
 *
 * <p>A sequential data set gives back what it does not use when it is closed; one that was never
 * opened and a partitioned one show at least their primary space, as the rows of real listings
 * suggest [inferred]. None shows less than one extent and one track [inferred].
 *
 * @param extents 1 to 16, or to 123 for a PDSE
 * @param tracks at least 1
 */
public record SpaceUse(int extents, long tracks) {
  private static final int MOST_EXTENTS = 16;
  private static final int MOST_EXTENTS_OF_PDSE = 123;

  /**
   * The space of a data set that holds {@code sizeInBytes}, descriptor words of records included.
   *
   * <p>Blocks count as full, since where records of varying length ended them is not known
   * [inferred].
   */
  public static SpaceUse of(DataSetAttributes attributes, long sizeInBytes) {
    SpaceRequest space = attributes.space();
    long primary = tracks(space.unit(), space.primary(), attributes.blksize());
    long secondary = tracks(space.unit(), space.secondary(), attributes.blksize());
    long filled = tracksFor(attributes, sizeInBytes);
    boolean released = !attributes.isPartitioned() && !attributes.recfm().equals(RecordFormat.NONE);
    long used = Math.max(1, released ? filled : Math.max(filled, primary));
    return new SpaceUse(extents(attributes.type(), used, primary, secondary), used);
  }

  private static long tracksFor(DataSetAttributes attributes, long sizeInBytes) {
    int blksize = attributes.blksize() > 0 ? attributes.blksize() : AttributeRules.MAXIMUM_LENGTH;
    int dataPerBlock =
        attributes.recfm().isVariable() ? blksize - AttributeRules.DESCRIPTOR_WORD : blksize;
    long blocks = ceil(sizeInBytes, dataPerBlock);
    return ceil(blocks, TrackCapacity.blocksPerTrack(blksize));
  }

  private static long tracks(SpaceUnit unit, long quantity, int blksize) {
    return switch (unit) {
      case TRACK -> quantity;
      case CYLINDER -> quantity * TrackCapacity.TRACKS_PER_CYLINDER;
      case BLOCK -> ceil(quantity, TrackCapacity.blocksPerTrack(blksize));
    };
  }

  private static int extents(DataSetType type, long used, long primary, long secondary) {
    long first = primary > 0 ? primary : secondary;
    if (used <= first || secondary == 0) {
      return 1;
    }
    int most = type == DataSetType.PDSE ? MOST_EXTENTS_OF_PDSE : MOST_EXTENTS;
    return (int) Math.min(most, 1 + ceil(used - first, secondary));
  }

  private static long ceil(long dividend, long divisor) {
    return (dividend + divisor - 1) / divisor;
  }
}
