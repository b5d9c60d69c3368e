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

  private AllocationRequest(
      DataSetName name,
      @Nullable MemberName member,
      DispositionStatus status,
      @Nullable NewDataSet newDataSet,
      String volume) {
    this.name = name;
    this.member = member;
    this.status = status;
    this.newDataSet = newDataSet;
    this.volume = volume;
  }

  /** An existing data set. */
  public static AllocationRequest existing(DataSetName name, DispositionStatus status) {
    return new AllocationRequest(name, null, status, null, "");
  }

  /** A data set to be made (NEW), or made when it is not there (MOD). */
  public static AllocationRequest of(
      DataSetName name, DispositionStatus status, NewDataSet newDataSet) {
    return new AllocationRequest(name, null, status, newDataSet, "");
  }

  /** The same for one member, which need not exist when it is to be written. */
  public AllocationRequest member(MemberName wanted) {
    return new AllocationRequest(name, wanted, status, newDataSet, volume);
  }

  /**
   * The same for an existing data set on a volume: it is found there although it is not cataloged.
   */
  public AllocationRequest onVolume(String serial) {
    return new AllocationRequest(name, member, status, newDataSet, serial);
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
}
