package io.lparjar.datasets.vsam;

import io.lparjar.datasets.vsam.VsamException.Reason;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of a base cluster in the order of their alternate keys; those with the same one
 * in the order in which the alternate index points to them.
 */
final class PathReader implements ClusterReader {
  private final ClusterReader index;
  private final ClusterReader base;
  private PointerRecord pointers = PointerRecord.NONE;
  private int next;
  private byte[] primeKey = {};
  private byte[] record = {};

  PathReader(ClusterReader index, ClusterReader base) {
    this.index = index;
    this.base = base;
  }

  @Override
  public long records() {
    return index.records();
  }

  @Override
  public long recordBytes() {
    return index.recordBytes();
  }

  @Override
  public long version() {
    return index.version();
  }

  @Override
  public boolean seek(byte[] key) throws IOException {
    return index.seek(key) && first();
  }

  /** The first of the records with this alternate key. */
  @Override
  public byte @Nullable [] find(byte[] key) throws IOException {
    byte[] found = index.find(key);
    return found == null ? null : base.find(PointerRecord.of(found, 0, found.length).primeKey(0));
  }

  @Override
  public byte[] key() {
    return index.key();
  }

  @Override
  public long number() {
    return StoredForm.numberOf(primeKey, 0);
  }

  /**
   * Moves to the next record.
   *
   * @throws VsamException {@code NO_BASE_RECORD} when the alternate index is not up to date
   */
  @Override
  public boolean next() throws IOException {
    if (next < pointers.count()) {
      follow();
      return true;
    }
    return index.next() && first();
  }

  private boolean first() throws IOException {
    pointers = PointerRecord.of(index.array(), index.offset(), index.length());
    next = 0;
    return next();
  }

  private void follow() throws IOException {
    primeKey = pointers.primeKey(next++);
    byte[] found = base.find(primeKey);
    if (found == null) {
      throw new VsamException(Reason.NO_BASE_RECORD);
    }
    record = found;
  }

  @Override
  public byte[] array() {
    return record;
  }

  @Override
  public int offset() {
    return 0;
  }

  @Override
  public int length() {
    return record.length;
  }

  @Override
  public void close() throws IOException {
    try {
      index.close();
    } finally {
      base.close();
    }
  }
}
