package io.lparjar.datasets.attribute;

import java.util.ArrayList;
import java.util.List;

/**
 * The space that a data set takes on a 3390, reckoned from what was asked for and what it holds.
 *
 * <p>A sequential data set gives back what it does not use when it is closed; one that was never
 * opened and a partitioned one have at least their primary space, as the rows of real listings
 * suggest [inferred].
 *
 * @param extents 1 to 16, or to 123 for a PDSE and in extended format
 * @param tracks at least 1
 */
public record SpaceUse(int extents, long tracks) {
  private static final int MOST_EXTENTS = 16;
  private static final int MOST_EXTENTS_OF_EXTENDED = 123;
  private static final long MOST_TRACKS = 65_535;

  /**
   * The space of a data set that holds {@code sizeInBytes}, descriptor words of records included.
   *
   * <p>Blocks count as full, since where records of varying length ended them is not known
   * [inferred]; for those of RECFM=U see {@link #onTracks}.
   */
  public static SpaceUse of(DataSetAttributes attributes, long sizeInBytes) {
    long primary = primary(attributes);
    long filled = tracksFor(attributes, sizeInBytes);
    boolean released = !attributes.isPartitioned() && !attributes.recfm().equals(RecordFormat.NONE);
    long used = Math.max(1, released ? filled : Math.max(filled, primary));
    return new SpaceUse(extents(attributes, used), used);
  }

  /** Tracks of the first extent. */
  public static long primary(DataSetAttributes attributes) {
    return tracks(attributes, attributes.space().primary());
  }

  /** Tracks of each further extent, 0 when there shall be none. */
  public static long secondary(DataSetAttributes attributes) {
    return tracks(attributes, attributes.space().secondary());
  }

  /** How many extents a data set may have on a volume. */
  public static int mostExtents(DataSetType type) {
    return switch (type) {
      case EXTENDED, PDSE, VSAM, AIX, DATA, INDEX -> MOST_EXTENTS_OF_EXTENDED;
      case BASIC, LARGE, PDS -> MOST_EXTENTS;
    };
  }

  /** How many tracks a data set may have on a volume. */
  public static long mostTracks(DataSetType type) {
    return switch (type) {
      case BASIC, PDS -> MOST_TRACKS;
      case LARGE, EXTENDED, PDSE, VSAM, AIX, DATA, INDEX -> Long.MAX_VALUE;
    };
  }

  /** Tracks that so many bytes fill. */
  public static long tracksFor(DataSetAttributes attributes, long sizeInBytes) {
    return ceil(sizeInBytes, bytesPerTrack(attributes));
  }

  /**
   * The size of content that fills some tracks, and some cells of one more, with blocks that need
   * not be full: that of full blocks in the same space.
   */
  public static long onTracks(DataSetAttributes attributes, long tracks, int cells) {
    long rest = ceil(cells * bytesPerTrack(attributes), TrackCapacity.CELLS_PER_TRACK);
    return capacity(attributes, tracks) + rest;
  }

  /** Bytes that so many tracks hold, descriptor words of records included. */
  public static long capacity(DataSetAttributes attributes, long tracks) {
    return tracks * bytesPerTrack(attributes);
  }

  /** The extents in which so many tracks lie when each is as large as was asked for. */
  public static int extents(DataSetAttributes attributes, long tracks) {
    long primary = primary(attributes);
    long secondary = secondary(attributes);
    long first = primary > 0 ? primary : secondary;
    if (tracks <= first || secondary == 0) {
      return 1;
    }
    return (int) Math.min(mostExtents(attributes.type()), 1 + ceil(tracks - first, secondary));
  }

  /**
   * What is left of a sequential data set's space when it gives back what {@code sizeInBytes} do
   * not fill (RLSE): whole cylinders when it was asked for in cylinders, and at least one track.
   */
  public static AllocatedSpace released(
      DataSetAttributes attributes, AllocatedSpace space, long sizeInBytes) {
    long unit =
        attributes.space().unit() == SpaceUnit.CYLINDER ? TrackCapacity.TRACKS_PER_CYLINDER : 1;
    long remaining = ceil(Math.max(1, tracksFor(attributes, sizeInBytes)), unit) * unit;
    List<VolumeSpace> kept = new ArrayList<>(space.volumes().size());
    for (VolumeSpace volume : space.volumes()) {
      if (remaining > 0) {
        long tracks = Math.min(volume.tracks(), remaining);
        int extents = Math.min(volume.extents(), extents(attributes, tracks));
        kept.add(new VolumeSpace(volume.volume(), extents, tracks));
        remaining -= tracks;
      }
    }
    return new AllocatedSpace(kept);
  }

  private static long bytesPerTrack(DataSetAttributes attributes) {
    int blksize = blksize(attributes);
    return (long) storedPerBlock(attributes.recfm(), blksize)
        * TrackCapacity.blocksPerTrack(blksize);
  }

  /** Bytes that are stored of a full block: without its BDW, for U with the length before it. */
  private static int storedPerBlock(RecordFormat recfm, int blksize) {
    return switch (recfm.kind()) {
      case VARIABLE -> blksize - AttributeRules.DESCRIPTOR_WORD;
      case UNDEFINED -> blksize + AttributeRules.DESCRIPTOR_WORD;
      case FIXED, NONE -> blksize;
    };
  }

  private static long tracks(DataSetAttributes attributes, long quantity) {
    return switch (attributes.space().unit()) {
      case TRACK -> quantity;
      case CYLINDER -> quantity * TrackCapacity.TRACKS_PER_CYLINDER;
      case BLOCK -> ceil(quantity, TrackCapacity.blocksPerTrack(blksize(attributes)));
    };
  }

  private static int blksize(DataSetAttributes attributes) {
    return attributes.blksize() > AttributeRules.DESCRIPTOR_WORD
        ? attributes.blksize()
        : AttributeRules.MAXIMUM_LENGTH;
  }

  private static long ceil(long dividend, long divisor) {
    return (dividend + divisor - 1) / divisor;
  }
}
