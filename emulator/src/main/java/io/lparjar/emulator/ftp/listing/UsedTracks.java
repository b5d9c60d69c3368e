package io.lparjar.emulator.ftp.listing;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.TrackCapacity;
import io.lparjar.datasets.catalog.CatalogEntry;

/**
 * Space of data sets as lists show it, reckoned from the bytes stored.
 *
 * @see TrackCapacity
 */
final class UsedTracks {
  private static final int DIRECTORY_BLOCKS_OF_A_TRACK = 45;
  private static final int SYSTEM_DETERMINED_BLOCK = 27_998;
  private static final int MOST_EXTENTS = 123;

  private UsedTracks() {}

  /** Tracks of a 3390 that hold the data and the directory, at least one. */
  static long of(CatalogEntry entry) {
    DataSetAttributes attributes = entry.attributes();
    int block = attributes.blksize() == 0 ? SYSTEM_DETERMINED_BLOCK : attributes.blksize();
    long blocks = divideUp(entry.sizeInBytes(), block);
    long tracks =
        divideUp(blocks, TrackCapacity.blocksPerTrack(block))
            + divideUp(attributes.space().directoryBlocks(), DIRECTORY_BLOCKS_OF_A_TRACK);
    return Math.max(1, tracks);
  }

  /** Extents that so many tracks need with the space that was asked for. */
  static int extents(CatalogEntry entry, long tracks) {
    DataSetAttributes attributes = entry.attributes();
    int unit =
        switch (attributes.space().unit()) {
          case CYLINDER -> TrackCapacity.TRACKS_PER_CYLINDER;
          case TRACK, BLOCK -> 1;
        };
    long beyond = tracks - (long) attributes.space().primary() * unit;
    long secondary = Math.max(1L, (long) attributes.space().secondary() * unit);
    return beyond <= 0 ? 1 : (int) Math.min(MOST_EXTENTS, 1 + divideUp(beyond, secondary));
  }

  private static long divideUp(long dividend, long divisor) {
    return (dividend + divisor - 1) / divisor;
  }
}
