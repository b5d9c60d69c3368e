package io.lparjar.datasets.record;

import java.io.Closeable;
import java.io.IOException;

/**
 * Reads records one after another, without copying them: the current record is a range of {@link
 * #array()}, valid until the next call. Used by one thread.
 *
 * <pre>
 * while (reader.next()) {
 *   use(reader.array(), reader.offset(), reader.length());
 * }
 * </pre>
 *
 * <p>Records are in the code page of the data set, without descriptor words.
 */
public interface RecordReader extends Closeable {

  /**
   * Moves to the next record.
   *
   * @return false at the end
   * @throws RecordException when the bytes are no records of this format
   */
  boolean next() throws IOException;

  /** The bytes that hold the current record. */
  byte[] array();

  /** Where the current record begins in {@link #array()}. */
  int offset();

  /**
   * Length of the current record in bytes, 0 to 32,760; with LRECL=X to {@value
   * Records#MAXIMUM_SPANNED_LENGTH}.
   */
  int length();
}
