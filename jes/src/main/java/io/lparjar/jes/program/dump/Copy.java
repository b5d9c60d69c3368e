package io.lparjar.jes.program.dump;

import java.io.Closeable;
import java.io.IOException;

/** A data set that is restored or copied to: there when it is complete, or not at all. */
interface Copy extends RecordTarget, Closeable {

  /** Everything is there. */
  void complete() throws IOException;

  /** Deletes what is not complete. */
  @Override
  void close() throws IOException;
}
