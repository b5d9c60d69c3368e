package io.lparjar.datasets.vsam;

import io.lparjar.datasets.vsam.VsamException.Reason;
import java.io.IOException;
import java.util.Arrays;

/**
 * Reads the records of a base cluster in the order of their alternate keys; those with the same one
 * in the order in which the alternate index points to them.
 */
final class PathReader implements ClusterReader {
  private final ClusterReader index;
  private final ClusterReader base;
  private PointerRecord pointers = PointerRecord.NONE;
  private int next;

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
  public boolean seek(byte[] key) throws IOException {
    return index.seek(key) && first();
  }

  @Override
  public byte[] key() {
    return index.key();
  }

  @Override
  public long number() {
    return base.number();
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
    byte[] key = pointers.primeKey(next++);
    if (!base.seek(key) || !Arrays.equals(base.key(), key)) {
      throw new VsamException(Reason.NO_BASE_RECORD);
    }
  }

  @Override
  public byte[] array() {
    return base.array();
  }

  @Override
  public int offset() {
    return base.offset();
  }

  @Override
  public int length() {
    return base.length();
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
