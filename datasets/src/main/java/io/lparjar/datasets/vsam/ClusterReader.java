package io.lparjar.datasets.vsam;

import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.record.RecordReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of a cluster in ascending order of keys, addresses or numbers, from the first
 * or from a given one on. It sees the records that were there when it was opened.
 */
public interface ClusterReader extends RecordReader {

  /** Opens the content of a data component; closing the reader closes it. */
  static ClusterReader open(ClusterAttributes attributes, Content content) throws IOException {
    return PrimeKeyReader.open(attributes, content);
  }

  /**
   * Reads a base cluster in the order of an alternate index; closing the reader closes both.
   *
   * @param index reads the alternate index, whose keys are those of the reader
   * @param base reads the cluster that it points into
   */
  static ClusterReader through(ClusterReader index, ClusterReader base) {
    return new PathReader(index, base);
  }

  /** Number of records in the cluster; through a path, in its alternate index. */
  long records();

  /** Number of bytes in all these records. */
  long recordBytes();

  /**
   * Which of its contents the cluster has: each that alternate indexes follow has a higher number;
   * 0 before it was loaded. An alternate index has the number of the content that it points into.
   */
  long version();

  /**
   * Moves to the first record whose key is not less than {@code key}, which may be the first bytes
   * of one (a generic key).
   *
   * @return false when there is none
   */
  boolean seek(byte[] key) throws IOException;

  /** The same for the address or number of a record. */
  default boolean seek(long number) throws IOException {
    return seek(StoredForm.keyOf(number));
  }

  /** The record with exactly this key, or null; the current record stays where it is. */
  byte @Nullable [] find(byte[] key) throws IOException;

  /** The key of the current record; of a record without one, its address or number in 8 bytes. */
  byte[] key();

  /** The relative byte address or number of the current record, unless it is read by a key. */
  long number();
}
