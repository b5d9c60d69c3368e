package io.lparjar.datasets.allocation;

import io.lparjar.datasets.record.RecordWriter;
import java.io.IOException;
import java.nio.channels.WritableByteChannel;

/**
 * A data set or member open for output. {@link #close()} makes what was written its content, all at
 * once; until then everybody, and after {@link #abandon()} for good, sees what was there before.
 */
public interface DataSetWriter extends RecordWriter {

  /**
   * The device itself, for bytes that are in stored form already: F records end to end, U as they
   * are. Not to be mixed with {@link #write}.
   */
  WritableByteChannel bytes();

  /** Forgets what was written. Closing later does nothing. */
  void abandon() throws IOException;
}
