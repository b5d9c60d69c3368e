package io.lparjar.datasets.unix;

import java.io.IOException;
import java.nio.channels.WritableByteChannel;

/**
 * A regular file open for output. {@link #close()} makes what was written its content, all at once;
 * until then everybody, and after {@link #abandon()} for good, sees what was there before. Used by
 * one thread at a time.
 */
public interface UnixWriter extends WritableByteChannel {

  /** Whether there was no such file when it was opened. */
  boolean isNew();

  /** Forgets what was written. Closing later does nothing. */
  void abandon() throws IOException;
}
