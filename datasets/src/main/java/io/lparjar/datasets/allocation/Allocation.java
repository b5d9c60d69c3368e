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
 * A data set or member that a requester holds, until it is released.
 *
 * <p>A new data set has a label from the start but is in no catalog, and so seen by nobody else,
 * until it is released with {@link Disposition#CATLG} or {@link Disposition#KEEP}. Used by one
 * thread at a time.
 */
public interface Allocation extends AutoCloseable {

  /**
   * The label; after a write with the new size. The size of a partitioned data set is 0 here: only
   * {@link DataSets#find} and {@link DataSets#list} add up its members.
   */
  CatalogEntry entry();

  /** The member, when one was named. */
  Optional<MemberName> member();

  /** Whether this allocation made the data set. */
  boolean isNew();

  /** Whether it had to wait for the data set, which was migrated, to be recalled. */
  boolean isRecalled();

  /**
   * The members of the data set, whichever member was named.
   *
   * @throws DataSetException {@code NOT_PARTITIONED} when it has none
   */
  default LibraryMembers members() {
    throw DataSetException.of(Reason.NOT_PARTITIONED, entry().name());
  }

  /**
   * Opens for input, record by record.
   *
   * @throws DataSetException when there is no such member, when a partitioned data set was
   *     allocated without a member, or when SAF does not let the user read it
   */
  RecordReader openReader();

  /** Opens for input as stored: F records end to end, V records with their descriptor words. */
  Content openContent();

  /**
   * Opens a VSAM cluster for input, record by record.
   *
   * @throws DataSetException {@code UNSUPPORTED_ORGANIZATION} when it is none
   */
  ClusterReader openCluster();

  /**
   * Opens a VSAM cluster for output.
   *
   * @param reuse whether its present records are to go
   * @throws DataSetException {@code UNSUPPORTED_ORGANIZATION} when it is none
   * @throws io.lparjar.datasets.vsam.VsamException {@code NOT_REUSABLE}
   */
  ClusterWriter openCluster(boolean reuse);

  /**
   * Opens for output; in the data set's own attributes, which a data set without a record format
   * gets from {@code writeRequest}.
   *
   * @throws DataSetException when a partitioned data set was allocated without a member, or when
   *     SAF does not let the user write it
   */
  DataSetWriter openWriter(WriteRequest writeRequest);

  /**
   * Gives the data set back, abandoning what is open for output. Only the first call counts. {@code
   * UNCATLG} leaves it on its volume, where {@link AllocationRequest#onVolume} finds it; a new data
   * set is cataloged by {@code KEEP} as well, as SMS does.
   *
   * @throws DataSetException when the disposition cannot be carried out; it is given back then too
   */
  void release(Disposition disposition);

  /** Gives the data set back with {@link Disposition#KEEP}, as at an abnormal end of the caller. */
  @Override
  void close();
}
