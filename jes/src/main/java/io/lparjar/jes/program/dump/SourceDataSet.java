package io.lparjar.jes.program.dump;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.pds.Member;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.program.UserDataSets;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A data set that is dumped or copied. */
final class SourceDataSet implements Closeable {
  private final Allocation allocation;

  private SourceDataSet(Allocation allocation) {
    this.allocation = allocation;
  }

  /**
   * Gets hold of it.
   *
   * @throws DataSetException also for a VSAM cluster, which cannot be dumped
   */
  static SourceDataSet open(UserDataSets dataSets, DataSetName name) {
    Allocation allocation =
        dataSets.allocate(AllocationRequest.existing(name, DispositionStatus.SHR));
    if (allocation.entry().attributes().isCluster()) {
      allocation.close();
      throw DataSetException.of(DataSetException.Reason.UNSUPPORTED_ORGANIZATION, name);
    }
    return new SourceDataSet(allocation);
  }

  CatalogEntry entry() {
    return allocation.entry();
  }

  /** Hands all records to {@code target}. */
  void copyTo(RecordTarget target) throws IOException {
    if (!allocation.entry().attributes().isPartitioned()) {
      records(allocation, target);
      return;
    }
    List<Member> members = new ArrayList<>();
    allocation.members().list(members::add);
    for (Member member : members) {
      if (!member.isAlias()) {
        target.member(member.name());
        try (Allocation held = allocation.members().allocate(member.name())) {
          records(held, target);
        }
      }
    }
    target.directory(
        members.stream()
            .filter(
                member ->
                    member.isAlias()
                        || member.statistics().isPresent()
                        || member.module().isPresent())
            .toList());
  }

  private static void records(Allocation held, RecordTarget target) throws IOException {
    try (RecordReader reader = held.openReader()) {
      while (reader.next()) {
        target.record(reader.array(), reader.offset(), reader.length());
      }
    }
  }

  @Override
  public void close() {
    allocation.close();
  }
}
