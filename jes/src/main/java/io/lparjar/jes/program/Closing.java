package io.lparjar.jes.program;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Closes one thing after another, whatever fails on the way. */
public final class Closing {
  private Closing() {}

  /**
   * Closes all.
   *
   * @throws IOException the first failure, the others suppressed; a RuntimeException likewise
   */
  public static void all(Collection<? extends Closeable> things) throws IOException {
    @Nullable Exception first = null;
    for (Closeable thing : things) {
      try {
        thing.close();
      } catch (IOException | RuntimeException e) {
        if (first == null) {
          first = e;
        } else {
          first.addSuppressed(e);
        }
      }
    }
    if (first instanceof IOException failure) {
      throw failure;
    }
    if (first instanceof RuntimeException failure) {
      throw failure;
    }
  }
}
