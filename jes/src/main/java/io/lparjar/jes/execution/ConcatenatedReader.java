package io.lparjar.jes.execution;

import io.lparjar.datasets.record.RecordReader;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** The data sets of a concatenation, opened and read one after another. */
final class ConcatenatedReader implements RecordReader {
  private final Iterator<DdAllocation> rest;
  private final DdOpener opener;
  private RecordReader current;

  /** Opens one data set of the concatenation. */
  @FunctionalInterface
  interface DdOpener {
    RecordReader open(DdAllocation allocation) throws IOException;
  }

  ConcatenatedReader(List<DdAllocation> parts, DdOpener opener) throws IOException {
    this.rest = parts.iterator();
    this.opener = opener;
    this.current = opener.open(rest.next());
  }

  @Override
  public boolean next() throws IOException {
    while (!current.next()) {
      if (!rest.hasNext()) {
        return false;
      }
      current.close();
      current = opener.open(rest.next());
    }
    return true;
  }

  @Override
  public byte[] array() {
    return current.array();
  }

  @Override
  public int offset() {
    return current.offset();
  }

  @Override
  public int length() {
    return current.length();
  }

  @Override
  public void close() throws IOException {
    current.close();
  }
}
