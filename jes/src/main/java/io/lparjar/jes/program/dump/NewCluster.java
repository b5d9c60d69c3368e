package io.lparjar.jes.program.dump;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.pds.Member;
import io.lparjar.datasets.vsam.ClusterDefinition;
import io.lparjar.datasets.vsam.ClusterWriter;
import io.lparjar.datasets.vsam.VsamException;
import io.lparjar.jes.program.UserDataSets;
import java.io.IOException;
import java.util.List;

/** A VSAM cluster that is restored or copied to; deleted again when it does not get complete. */
final class NewCluster implements Copy {
  private final UserDataSets dataSets;
  private final DataSetName name;
  private final Allocation allocation;
  private final ClusterWriter writer;
  private long slot = 1;
  private boolean complete;

  private NewCluster(
      UserDataSets dataSets, DataSetName name, Allocation allocation, ClusterWriter writer) {
    this.dataSets = dataSets;
    this.name = name;
    this.allocation = allocation;
    this.writer = writer;
  }

  /**
   * Makes it.
   *
   * @param replaces whether one of that name goes first
   * @throws DataSetException when it is there, or cannot be made
   */
  static NewCluster make(UserDataSets dataSets, ClusterDefinition definition, boolean replaces) {
    DataSetName name = definition.name();
    if (replaces && dataSets.find(name).isPresent()) {
      dataSets.delete(name);
    }
    dataSets.define(definition);
    Allocation allocation =
        dataSets.allocate(AllocationRequest.existing(name, DispositionStatus.OLD));
    return new NewCluster(dataSets, name, allocation, allocation.openCluster(false));
  }

  @Override
  public void slot(long number) {
    slot = number;
  }

  @Override
  public void record(byte[] data, int offset, int length) throws IOException {
    try {
      writer.put(slot++, data, offset, length, false);
    } catch (VsamException e) {
      throw DataSetException.of(
          e.reason() == VsamException.Reason.NO_SPACE
              ? DataSetException.Reason.OUT_OF_SPACE
              : DataSetException.Reason.INVALID_ATTRIBUTES,
          name);
    }
  }

  @Override
  public void member(MemberName member) {
    throw new IllegalArgumentException("a cluster has no members");
  }

  @Override
  public void directory(List<Member> entries) {
    throw new IllegalArgumentException("a cluster has no directory");
  }

  @Override
  public void complete() throws IOException {
    writer.close();
    allocation.close();
    complete = true;
  }

  @Override
  public void close() throws IOException {
    if (!complete) {
      writer.abandon();
      allocation.close();
      dataSets.delete(name);
    }
  }
}
