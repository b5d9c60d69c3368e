package io.lparjar.jes.program.dump;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.pds.Member;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.vsam.Cluster;
import io.lparjar.datasets.vsam.ClusterDefinition;
import io.lparjar.datasets.vsam.ClusterReader;
import io.lparjar.datasets.vsam.ClusterType;
import io.lparjar.jes.program.UserDataSets;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A data set that is dumped or copied. */
final class SourceDataSet implements Closeable {
  private final Allocation allocation;
  private final @Nullable Cluster cluster;

  private SourceDataSet(Allocation allocation, @Nullable Cluster cluster) {
    this.allocation = allocation;
    this.cluster = cluster;
  }

  /**
   * Gets hold of it.
   *
   * @throws io.lparjar.datasets.allocation.DataSetException when it cannot be had
   */
  static SourceDataSet open(UserDataSets dataSets, DataSetName name) {
    Allocation allocation =
        dataSets.allocate(AllocationRequest.existing(name, DispositionStatus.SHR));
    return new SourceDataSet(allocation, dataSets.findCluster(name).orElse(null));
  }

  CatalogEntry entry() {
    return allocation.entry();
  }

  /** How it was defined, when it is a VSAM cluster. */
  Optional<ClusterDefinition> cluster() {
    return Optional.ofNullable(cluster)
        .map(found -> ClusterCard.definition(found, entry().attributes().space()));
  }

  /** Hands all records to {@code target}. */
  void copyTo(RecordTarget target) throws IOException {
    if (cluster != null) {
      clusterRecords(cluster.attributes().type() == ClusterType.NUMBERED, target);
      return;
    }
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

  private void clusterRecords(boolean numbered, RecordTarget target) throws IOException {
    try (ClusterReader reader = allocation.openCluster()) {
      while (reader.next()) {
        if (numbered) {
          target.slot(reader.number());
        }
        target.record(reader.array(), reader.offset(), reader.length());
      }
    }
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
