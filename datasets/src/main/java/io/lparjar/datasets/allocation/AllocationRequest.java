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
  private final @Nullable Integer generation;

  private AllocationRequest(
      DataSetName name,
      @Nullable MemberName member,
      DispositionStatus status,
      @Nullable NewDataSet newDataSet,
      String volume,
      @Nullable Integer generation,
      boolean recalls,
      boolean mounts) {
    this.name = name;
    this.member = member;
    this.status = status;
    this.newDataSet = newDataSet;
    this.volume = volume;
    this.recalls = recalls;
    this.mounts = mounts;
    this.generation = generation;
  }

  /** An existing data set. */
  public static AllocationRequest existing(DataSetName name, DispositionStatus status) {
    return new AllocationRequest(name, null, status, null, "", null, true, true);
  }

  /** A data set to be made (NEW), or made when it is not there (MOD). */
  public static AllocationRequest of(
      DataSetName name, DispositionStatus status, NewDataSet newDataSet) {
    return new AllocationRequest(name, null, status, newDataSet, "", null, true, true);
  }

  /** The same for one member, which need not exist when it is to be written. */
  public AllocationRequest member(MemberName wanted) {
    return new AllocationRequest(
        name, wanted, status, newDataSet, volume, generation, recalls, mounts);
  }

  /**
   * The same for an existing data set on a volume: it is found there although it is not cataloged.
   */
  public AllocationRequest onVolume(String serial) {
    return new AllocationRequest(
        name, member, status, newDataSet, serial, generation, recalls, mounts);
  }

  /** The same; without {@code wanted} refused when the data set would have to be recalled. */
  public AllocationRequest recalling(boolean wanted) {
    return new AllocationRequest(
        name, member, status, newDataSet, volume, generation, wanted, mounts);
  }

  /** The same; without {@code wanted} refused when a volume would have to be mounted. */
  public AllocationRequest mounting(boolean wanted) {
    return new AllocationRequest(
        name, member, status, newDataSet, volume, generation, recalls, wanted);
  }

  /**
   * The same for a generation of the group of that name; the group is held as well while it is
   * allocated, so that no two make the same one.
   *
   * @param relative 0 for the newest, -1 for the one before it; +1 for a new one
   */
  public AllocationRequest generation(int relative) {
    return new AllocationRequest(
        name, member, status, newDataSet, volume, relative, recalls, mounts);
  }

  /** The same for the data set that the relative number leads to; one above 0 is to be made. */
  AllocationRequest absolute(DataSetName found) {
    boolean isNew = generation != null && generation > 0;
    return new AllocationRequest(
        found,
        member,
        isNew ? DispositionStatus.NEW : status,
        newDataSet,
        volume,
        null,
        recalls,
        mounts);
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

  /** The relative number, when the name is that of a group. */
  public Optional<Integer> generation() {
    return Optional.ofNullable(generation);
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
