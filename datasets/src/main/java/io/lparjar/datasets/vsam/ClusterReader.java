package io.lparjar.datasets.vsam;

import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.record.RecordReader;
import java.io.IOException;

/**
 * Reads the records of a cluster in ascending order of keys, addresses or numbers, from the first
 * or from a given one on. It sees the records that were there when it was opened.
 */
public final class ClusterReader implements RecordReader {
  private final ClusterContent content;
  private RecordReader stored;

  private ClusterReader(ClusterContent content) {
    this.content = content;
    this.stored = content.reader(0);
  }

  /** Opens the content of a data component; closing the reader closes it. */
  public static ClusterReader open(ClusterAttributes attributes, Content content)
      throws IOException {
    return new ClusterReader(ClusterContent.open(content, StoredForm.of(attributes)));
  }

  /** Number of records in the cluster. */
  public long records() {
    return content.trailer().records();
  }

  /** Number of bytes in all records. */
  public long recordBytes() {
    return content.trailer().recordBytes();
  }

  /**
   * Moves to the first record whose key is not less than {@code key}, which may be the first bytes
   * of one (a generic key).
   *
   * @return false when there is none
   */
  public boolean seek(byte[] key) throws IOException {
    stored.close();
    stored = content.reader(content.positionBefore(key));
    while (stored.next()) {
      if (content.form().compare(stored.array(), stored.offset(), key) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The same for the address or number of a record. */
  public boolean seek(long number) throws IOException {
    return seek(StoredForm.keyOf(number));
  }

  /** The key of the current record; of a record without one, its address or number in 8 bytes. */
  public byte[] key() {
    return content.form().keyOf(stored.array(), stored.offset());
  }

  /** The relative byte address or number of the current record, unless the cluster is INDEXED. */
  public long number() {
    return StoredForm.numberOf(stored.array(), stored.offset());
  }

  @Override
  public boolean next() throws IOException {
    return stored.next();
  }

  @Override
  public byte[] array() {
    return stored.array();
  }

  @Override
  public int offset() {
    return stored.offset() + content.form().prefixLength();
  }

  @Override
  public int length() {
    return stored.length() - content.form().prefixLength();
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
