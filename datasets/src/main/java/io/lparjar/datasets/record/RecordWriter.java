package io.lparjar.datasets.record;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes records one after another in the form of a record format. Used by one thread.
 *
 * <p>Bytes are gathered and written in large pieces; {@link #close()} writes the rest. The writer
 * pads nothing and truncates nothing: who writes knows what to do with a record that does not fit.
 */
public interface RecordWriter extends Closeable {

  /** The shortest record that may be written: {@code lrecl} for F formats, else 0. */
  int minimumLength();

  /**
   * The longest record: {@code lrecl} for F, {@code lrecl - 4} for V, {@code blksize} for U. With
   * LRECL=X that is more than anybody should set memory aside for.
   */
  int maximumLength();

  /**
   * Writes one record.
   *
   * @throws RecordException when the record is shorter or longer than the format allows
   */
  void write(byte[] data, int offset, int length) throws IOException;
}
