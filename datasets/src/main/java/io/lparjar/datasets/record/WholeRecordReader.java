package io.lparjar.datasets.record;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads records each of which fills an array. Used by one thread. */
public abstract class WholeRecordReader implements RecordReader {
  private byte[] record = {};

  /** The next record, which may be in the array of the last one; null at the end. */
  protected abstract byte @Nullable [] read() throws IOException;

  @Override
  public final boolean next() throws IOException {
    byte[] following = read();
    if (following == null) {
      return false;
    }
    record = following;
    return true;
  }

  @Override
  public final byte[] array() {
    return record;
  }

  @Override
  public final int offset() {
    return 0;
  }

  @Override
  public final int length() {
    return record.length;
  }

  @Override
  public void close() throws IOException {
    record = new byte[0];
  }
}
