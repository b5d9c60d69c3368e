package io.lparjar.datasets.device;

import java.io.IOException;
import java.nio.channels.WritableByteChannel;

/**
 * Content in the making, invisible until it is published. Used by one thread at a time.
 *
 * <p>Closing an unpublished draft throws its bytes away; so does the next start after a crash.
 */
public interface ContentDraft extends WritableByteChannel {

  /** Number of bytes written so far. */
  long size();

  /**
   * Forgets what was written from {@code size} on; writing goes on there.
   *
   * @param size at most the present one
   */
  void truncate(long size) throws IOException;

  /** Reads what was written so far, such as for a later step of the job that writes it. */
  Content read() throws IOException;

  /** Makes the bytes the content of {@code key}, in place of any that were there, at once. */
  void publish(ContentKey key) throws IOException;
}
