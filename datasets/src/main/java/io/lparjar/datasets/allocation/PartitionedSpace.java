package io.lparjar.datasets.allocation;

import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.attribute.AllocatedSpace;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.SpaceUse;
import io.lparjar.datasets.catalog.MemberTotals;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.pds.Member;
import io.lparjar.datasets.record.TrackMeter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The space of a partitioned data set that has been written to, shared by all who write its
 * members.
 *
 * <p>The directory takes a 45th of a track for each block. A member takes its size on tracks, see
 * {@link TrackMeter#size}, and a little more for its end and its last, short block [inferred]. What
 * a replaced member took is free at once, as in a PDSE; the gas of a PDS is not imitated.
 *
 * @see "z/OS DFSMS Using Data Sets, allocating space for a PDS"
 */
final class PartitionedSpace {
  private static final int DIRECTORY_BLOCKS_OF_A_TRACK = 45;
  private static final int END_OF_MEMBER = 1_024;
  private static final int DIRECTORY_BLOCK = 254;

  private final Volumes volumes;
  private final DataSetName name;
  private AllocatedSpace space;
  private long members;
  private long directoryBytes;
  private long sizeInBytes;
  private long reservedInBytes;

  PartitionedSpace(Volumes volumes, DataSetName name, AllocatedSpace space, MemberTotals totals) {
    this.volumes = volumes;
    this.name = name;
    this.space = space;
    this.members = totals.members();
    this.directoryBytes = totals.directoryBytes();
    this.sizeInBytes = totals.sizeInBytes();
  }

  synchronized AllocatedSpace space() {
    return space;
  }

  /** Room for the writer of one member. */
  Room room(DataSetAttributes attributes) {
    return new Room() {
      private long granted;

      @Override
      public long extend(long wantedInBytes) {
        try {
          reserve(attributes, wantedInBytes - granted);
          granted = wantedInBytes;
        } catch (DataSetException full) {
          granted += reserveRest(attributes);
          throw full;
        }
        return granted;
      }

      @Override
      public long capacity() {
        return granted;
      }

      @Override
      public void close() {
        reserve(attributes, -granted);
        granted = 0;
      }
    };
  }

  private synchronized void reserve(DataSetAttributes attributes, long bytes) {
    if (bytes > 0) {
      while (free(attributes) < bytes) {
        space = volumes.grow(name, attributes, space, List.of());
      }
    }
    reservedInBytes += bytes;
  }

  /** Takes all that is free, when it cannot grow. */
  private synchronized long reserveRest(DataSetAttributes attributes) {
    long rest = Math.max(0, free(attributes));
    reservedInBytes += rest;
    return rest;
  }

  /** Bytes that one more member can have without growth. */
  private long free(DataSetAttributes attributes) {
    return SpaceUse.capacity(attributes, space.allTracks())
        - directory(attributes)
        - data(members + 1)
        - reservedInBytes;
  }

  /**
   * Refuses an entry for which the directory has no room.
   *
   * @throws DataSetException {@code DIRECTORY_FULL}
   */
  synchronized void requireEntry(
      DataSetAttributes attributes, Optional<Member> before, Member after) {
    int replaced = before.map(Member::directoryBytes).orElse(0);
    requireBytes(attributes, after.directoryBytes() - replaced, after.name());
  }

  /**
   * Refuses new entries for which, taken together, the directory has no room.
   *
   * @throws DataSetException {@code DIRECTORY_FULL}
   */
  synchronized void requireEntries(DataSetAttributes attributes, List<Member> added) {
    requireBytes(attributes, added.stream().mapToInt(Member::directoryBytes).sum(), null);
  }

  /** The last entry of a directory marks its end. */
  private void requireBytes(DataSetAttributes attributes, int added, @Nullable MemberName member) {
    if (attributes.type() == DataSetType.PDSE) {
      return;
    }
    long needed = directoryBytes + added + Member.ENTRY;
    if (needed > (long) DIRECTORY_BLOCK * attributes.space().directoryBlocks()) {
      throw DataSetException.of(Reason.DIRECTORY_FULL, name, member);
    }
  }

  /** A member was added or replaced. */
  synchronized void stored(Optional<Member> before, Member after) {
    before.ifPresent(this::removed);
    members++;
    directoryBytes += after.directoryBytes();
    sizeInBytes += after.sizeInBytes();
  }

  /** A member was deleted. */
  synchronized void removed(Member member) {
    members--;
    directoryBytes -= member.directoryBytes();
    sizeInBytes -= member.sizeInBytes();
  }

  /** What no member and no entry takes. */
  synchronized UnusedSpace unused(DataSetAttributes attributes) {
    long used = directory(attributes) + data(members) + reservedInBytes;
    long tracks = space.allTracks() - SpaceUse.tracksFor(attributes, used);
    long blocks = (directoryBytes + Member.ENTRY + DIRECTORY_BLOCK - 1) / DIRECTORY_BLOCK;
    int unusedBlocks =
        attributes.type() == DataSetType.PDSE
            ? 0
            : (int) Math.max(0, attributes.space().directoryBlocks() - blocks);
    return new UnusedSpace(Math.max(0, tracks), unusedBlocks);
  }

  private long data(long ends) {
    return sizeInBytes + END_OF_MEMBER * ends;
  }

  private static long directory(DataSetAttributes attributes) {
    return SpaceUse.capacity(attributes, 1)
        * attributes.space().directoryBlocks()
        / DIRECTORY_BLOCKS_OF_A_TRACK;
  }
}
