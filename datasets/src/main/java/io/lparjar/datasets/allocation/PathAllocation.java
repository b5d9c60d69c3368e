package io.lparjar.datasets.allocation;

import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.vsam.ClusterReader;
import io.lparjar.datasets.vsam.ClusterWriter;
import java.util.Optional;

/**
 * A base cluster that is allocated by a path: read in the order of the alternate index, changed
 * where it is.
 *
 * @param base its allocation
 * @param entry its entry, under the name of the path
 * @param index access to the alternate index; empty when the path leads to the cluster itself
 * @param update whether the alternate indexes follow what is written
 */
record PathAllocation(
    HeldDataSet base, CatalogEntry entry, Optional<ClusterAccess> index, boolean update)
    implements Allocation {

  @Override
  public Optional<MemberName> member() {
    return base.member();
  }

  @Override
  public boolean isNew() {
    return base.isNew();
  }

  @Override
  public boolean isRecalled() {
    return base.isRecalled();
  }

  @Override
  public RecordReader openReader() {
    throw notSequential();
  }

  @Override
  public Content openContent() {
    throw notSequential();
  }

  @Override
  public ClusterReader openCluster() {
    ClusterReader reader = base.openCluster();
    return index.isPresent() ? ClusterReader.through(index.get().openReader(), reader) : reader;
  }

  @Override
  public ClusterWriter openCluster(boolean reuse) {
    return base.openCluster(reuse, update);
  }

  @Override
  public DataSetWriter openWriter(WriteRequest writeRequest) {
    throw notSequential();
  }

  /** The cluster stays what it was, whatever becomes of the path. [inferred] */
  @Override
  public void release(Disposition disposition) {
    base.release(Disposition.KEEP);
  }

  private DataSetException notSequential() {
    return DataSetException.of(Reason.UNSUPPORTED_ORGANIZATION, entry.name());
  }

  @Override
  public void close() {
    base.close();
  }
}
