package io.lparjar.datasets.attribute;

/**
 * The space that a data set has on one volume.
 *
 * @param volume serial
 * @param extents number of extents, 0 when no space was asked for
 * @param tracks tracks of all of them together
 */
public record VolumeSpace(String volume, int extents, long tracks) {

  /** The same with one more extent. */
  public VolumeSpace extended(long byTracks) {
    return new VolumeSpace(volume, extents + 1, tracks + byTracks);
  }
}
