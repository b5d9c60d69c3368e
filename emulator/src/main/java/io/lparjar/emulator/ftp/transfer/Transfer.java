package io.lparjar.emulator.ftp.transfer;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.session.DataConnection;
import io.lparjar.emulator.ftp.session.UsedFile;
import java.io.IOException;
import java.util.Optional;

/**
 * Work that uses the data connection. The session opens the connection, sends {@link
 * #preliminary()}, lets {@link #run} move the bytes, closes the connection and sends what {@code
 * run} gave back.
 *
 * <p>What can be refused was refused before: names, authority and allocation are settled when a
 * transfer exists. {@link #close()} is called once at the end, however it went, also when {@code
 * run} was never called because no data connection came about.
 */
public interface Transfer extends AutoCloseable {

  /** The 125 reply. */
  Reply preliminary();

  /**
   * Moves the bytes.
   *
   * @param data the data connection, blocking; the caller closes it
   * @return the completion reply
   * @throws IOException when the data connection or the host failed: 426 or 451
   */
  Reply run(DataConnection data) throws IOException;

  /** What is read or written; empty when that is neither a data set nor a file. */
  default Optional<UsedFile> file() {
    return Optional.empty();
  }

  /** How sure it is, once {@link #run} has ended well, that it did what it should. */
  default Confidence confidence() {
    return Confidence.HIGH;
  }

  @Override
  void close();
}
