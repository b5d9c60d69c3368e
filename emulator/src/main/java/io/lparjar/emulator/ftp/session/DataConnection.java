package io.lparjar.emulator.ftp.session;

import io.lparjar.datasets.device.Content;
import java.io.IOException;
import java.nio.channels.ByteChannel;
import java.util.Optional;

/**
 * An open data connection, blocking. Used by the thread of its transfer; {@link #bytes()} and
 * {@link #abort()} by any.
 *
 * <p>Failures of the network are {@link DataConnectionException}s, so that they can be told from
 * those of the host.
 */
public interface DataConnection extends ByteChannel {

  /** Sends all of {@code content}, without a copy where the host can. */
  void send(Content content) throws IOException;

  /** Its ends, while it is open; empty when it is not one of TCP. */
  default Optional<ConnectionEnds> ends() {
    return Optional.empty();
  }

  /** Whether a second thread may read ahead now: where it finds a processor with nothing to do. */
  default boolean mayReadAhead() {
    return true;
  }

  /** Bytes sent or received so far. */
  long bytes();

  /** Ends the connection at once by a reset; the transfer's thread gets an exception. */
  void abort();
}
