package io.lparjar.datasets.attribute;

import java.util.ArrayList;
import java.util.List;

/**
 * The space that a data set has, volume by volume in the order in which it grew.
 *
 * @param volumes at most 59; empty for a data set that is on no direct access volume, such as on
 *     tape, or migrated
 * @see "z/OS DFSMS Using Data Sets, allocating space on direct access volumes"
 */
public record AllocatedSpace(List<VolumeSpace> volumes) {
  /** Of a data set that is on no direct access volume. */
  public static final AllocatedSpace NONE = new AllocatedSpace(List.of());

  public AllocatedSpace {
    volumes = List.copyOf(volumes);
  }

  /** On one volume only. */
  public static AllocatedSpace on(String volume, int extents, long tracks) {
    return new AllocatedSpace(List.of(new VolumeSpace(volume, extents, tracks)));
  }

  /** Extents on the first volume, which is the one that lists show. */
  public int extents() {
    return volumes.isEmpty() ? 0 : volumes.get(0).extents();
  }

  /** Tracks on the first volume, which is the one that lists show. */
  public long tracks() {
    return volumes.isEmpty() ? 0 : volumes.get(0).tracks();
  }

  /** Tracks on all volumes. */
  public long allTracks() {
    return volumes.size() == 1 ? tracks() : volumes.stream().mapToLong(VolumeSpace::tracks).sum();
  }

  /** The volume on which it grows. */
  public VolumeSpace last() {
    return volumes.get(volumes.size() - 1);
  }

  /** The same with another last volume. */
  public AllocatedSpace withLast(VolumeSpace wanted) {
    if (volumes.size() == 1) {
      return new AllocatedSpace(List.of(wanted));
    }
    List<VolumeSpace> changed = new ArrayList<>(volumes);
    changed.set(changed.size() - 1, wanted);
    return new AllocatedSpace(changed);
  }

  /** The same with one volume more. */
  public AllocatedSpace with(VolumeSpace further) {
    List<VolumeSpace> more = new ArrayList<>(volumes);
    more.add(further);
    return new AllocatedSpace(more);
  }

  /** The same without the last volume. */
  public AllocatedSpace withoutLast() {
    return new AllocatedSpace(volumes.subList(0, volumes.size() - 1));
  }
}
