package io.lparjar.datasets.allocation;

import io.lparjar.datasets.attribute.AllocatedSpace;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.SpaceUse;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.vsam.Growth;
import java.util.List;

/**
 * The space of a data set while it is allocated: what it keeps, and what its writer has reserved
 * beyond that. Used by one thread.
 */
final class SequentialSpace {
  private final Volumes volumes;
  private final DataSetName name;
  private final List<String> further;
  private AllocatedSpace kept;
  private AllocatedSpace reserved;

  /**
   * Takes over space that is taken already.
   *
   * @param further volumes on which it may grow
   */
  SequentialSpace(Volumes volumes, DataSetName name, AllocatedSpace kept, List<String> further) {
    this.volumes = volumes;
    this.name = name;
    this.further = further;
    this.kept = kept;
    this.reserved = kept;
  }

  /** The space that the data set has when what was written is made its content. */
  AllocatedSpace reserved() {
    return reserved;
  }

  /** The same after giving back what {@code sizeInBytes} do not fill. */
  AllocatedSpace release(DataSetAttributes attributes, long sizeInBytes) {
    AllocatedSpace released = SpaceUse.released(attributes, reserved, sizeInBytes);
    if (!released.equals(reserved)) {
      volumes.take(released);
      volumes.give(reserved);
      reserved = released;
    }
    return reserved;
  }

  /** What is reserved is kept from now on. */
  void keep() {
    kept = reserved;
  }

  /**
   * The same, in place of {@code before}: what the catalog said when it was told, which is other
   * than what was kept when somebody else has written in between.
   */
  void keepInPlaceOf(AllocatedSpace before) {
    if (!before.equals(kept)) {
      volumes.give(before);
      volumes.take(kept);
    }
    keep();
  }

  /** Gives everything back, such as with a data set that is deleted. */
  void giveAll() {
    volumes.give(reserved);
    reserved = AllocatedSpace.NONE;
    kept = AllocatedSpace.NONE;
  }

  /** Room for the writer of a cluster. */
  Growth growth(DataSetAttributes attributes, int intervalsPerTrack) {
    return new Growth() {
      @Override
      public boolean extend(long intervals) {
        try {
          while (reserved.allTracks() * intervalsPerTrack < intervals) {
            reserved = volumes.grow(name, attributes, reserved, further);
          }
          return true;
        } catch (DataSetException full) {
          return false;
        }
      }

      @Override
      public void close() {
        giveUp();
      }
    };
  }

  /** Room for a writer. */
  Room room(DataSetAttributes attributes) {
    return new Room() {
      @Override
      public long extend(long sizeInBytes) {
        while (capacity() < sizeInBytes) {
          reserved = volumes.grow(name, attributes, reserved, further);
        }
        return capacity();
      }

      @Override
      public long capacity() {
        return SpaceUse.capacity(attributes, reserved.allTracks());
      }

      @Override
      public void close() {
        giveUp();
      }
    };
  }

  /** Gives back what was reserved and is not kept. */
  private void giveUp() {
    if (!reserved.equals(kept)) {
      volumes.take(kept);
      volumes.give(reserved);
      reserved = kept;
    }
  }
}
