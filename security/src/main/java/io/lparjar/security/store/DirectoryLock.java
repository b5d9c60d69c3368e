package io.lparjar.security.store;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;

/**
 * The right to use a database directory, which one {@link Database} has at a time.
 *
 * <p>H2's own lock keeps other processes out, but lets all users within a process share a database;
 * two journals of one database would not fit together.
 */
final class DirectoryLock implements AutoCloseable {
  private final FileChannel channel;

  private DirectoryLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the right; the end of the process gives it back.
   *
   * @throws StoreException when another system has it
   */
  static DirectoryLock take(Path directory) {
    try {
      FileChannel channel = FileChannel.open(directory.resolve("lparjar.lock"), CREATE, WRITE);
      if (isLocked(channel)) {
        return new DirectoryLock(channel);
      }
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lock " + directory, e);
    }
    throw new StoreException(directory + " is in use by another system");
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
