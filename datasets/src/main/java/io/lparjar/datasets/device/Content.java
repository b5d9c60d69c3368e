package io.lparjar.datasets.device;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/**
 * Stored bytes, open for reading. What was there when it was opened stays readable until it is
 * closed, even when it is replaced or deleted meanwhile. Used by one thread at a time.
 */
public interface Content extends Closeable {

  /** Number of bytes. */
  long size();

  /**
   * Reads bytes from {@code position} on into {@code target}.
   *
   * @return how many, or -1 at the end
   */
  int read(long position, ByteBuffer target) throws IOException;

  /**
   * Sends up to {@code count} bytes from {@code position} on to {@code target}, without a copy
   * where the host can ({@code sendfile}).
   *
   * @return how many were sent
   */
  long transferTo(long position, long count, WritableByteChannel target) throws IOException;
}
