package io.lparjar.datasets.allocation;

import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One data set or member to get hold of.
 *
 * @see "z/OS MVS Programming: Authorized Assembler Services Guide, requesting dynamic allocation
 *     functions"
 */
public final class AllocationRequest {
  private final DataSetName name;
  private final @Nullable MemberName member;
  private final DispositionStatus status;
  private final @Nullable NewDataSet newDataSet;
  private final String volume;
  private final boolean recalls;
  private final boolean mounts;

  private AllocationRequest(
      DataSetName name,
      @Nullable MemberName member,
      DispositionStatus status,
      @Nullable NewDataSet newDataSet,
      String volume,
      boolean recalls,
      boolean mounts) {
    this.name = name;
    this.member = member;
    this.status = status;
    this.newDataSet = newDataSet;
    this.volume = volume;
    this.recalls = recalls;
    this.mounts = mounts;
  }

  /** An existing data set. */
  public static AllocationRequest existing(DataSetName name, DispositionStatus status) {
    return new AllocationRequest(name, null, status, null, "", true, true);
  }

  /** A data set to be made (NEW), or made when it is not there (MOD). */
  public static AllocationRequest of(
      DataSetName name, DispositionStatus status, NewDataSet newDataSet) {
    return new AllocationRequest(name, null, status, newDataSet, "", true, true);
  }

  /** The same for one member, which need not exist when it is to be written. */
  public AllocationRequest member(MemberName wanted) {
    return new AllocationRequest(name, wanted, status, newDataSet, volume, recalls, mounts);
  }

  /**
   * The same for an existing data set on a volume: it is found there although it is not cataloged.
   */
  public AllocationRequest onVolume(String serial) {
    return new AllocationRequest(name, member, status, newDataSet, serial, recalls, mounts);
  }

  /** The same; without {@code wanted} refused when the data set would have to be recalled. */
  public AllocationRequest recalling(boolean wanted) {
    return new AllocationRequest(name, member, status, newDataSet, volume, wanted, mounts);
  }

  /** The same; without {@code wanted} refused when a volume would have to be mounted. */
  public AllocationRequest mounting(boolean wanted) {
    return new AllocationRequest(name, member, status, newDataSet, volume, recalls, wanted);
  }

  public DataSetName name() {
    return name;
  }

  public Optional<MemberName> member() {
    return Optional.ofNullable(member);
  }

  public DispositionStatus status() {
    return status;
  }

  public Optional<NewDataSet> newDataSet() {
    return Optional.ofNullable(newDataSet);
  }

  /** Serial of the volume on which to look, or empty to look in the catalog. */
  public String volume() {
    return volume;
  }

  /** Whether a migrated data set is recalled. */
  public boolean recalls() {
    return recalls;
  }

  /** Whether a volume that is not mounted is. */
  public boolean mounts() {
    return mounts;
  }
}
