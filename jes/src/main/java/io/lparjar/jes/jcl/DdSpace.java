package io.lparjar.jes.jcl;

import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.attribute.TrackCapacity;

/**
 * {@code SPACE=}.
 *
 * @param request unit and quantities
 * @param averageLength block or record length in bytes when the unit is {@link SpaceUnit#BLOCK},
 *     else 0
 * @param release RLSE: give unused space back at close
 * @see "z/OS MVS JCL Reference, SPACE parameter"
 */
public record DdSpace(SpaceRequest request, int averageLength, boolean release) {
  private static final int LONGEST_BLOCK = 56_664;

  /** Of a DD statement without SPACE=. */
  public static final DdSpace NONE =
      new DdSpace(new SpaceRequest(SpaceUnit.TRACK, 0, 0, 0), 0, false);

  /** The request with blocks of {@link #averageLength} counted as the tracks that they fill. */
  public SpaceRequest inTracks() {
    if (averageLength == 0) {
      return request;
    }
    return new SpaceRequest(
        SpaceUnit.TRACK,
        tracks(request.primary()),
        tracks(request.secondary()),
        request.directoryBlocks());
  }

  private int tracks(int blocks) {
    int perTrack =
        Math.max(1, TrackCapacity.blocksPerTrack(Math.min(averageLength, LONGEST_BLOCK)));
    return (int) (((long) blocks + perTrack - 1) / perTrack);
  }

  /** Whether it was coded. */
  public boolean isCoded() {
    return !equals(NONE);
  }
}
