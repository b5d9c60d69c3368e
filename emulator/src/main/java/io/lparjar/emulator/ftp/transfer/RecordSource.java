package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.WrappingReader;
import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.datasets.unix.UnixTextReader;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.Target;
import io.lparjar.emulator.ftp.session.UsedFile;
import java.io.IOException;

/**
 * A data set, member or z/OS UNIX file on the server that is read by the server itself.
 *
 * @param file its name in full, as replies show it
 * @param opener opens it for the session's user
 */
public record RecordSource(UsedFile file, Opener opener) {

  /** Opens the records. */
  @FunctionalInterface
  public interface Opener {

    /**
     * The records; lines of a file.
     *
     * @throws DataSetException when the data set cannot be read
     * @throws io.lparjar.datasets.unix.UnixFileException when the file cannot
     */
    RecordReader open() throws IOException;
  }

  /** What a user calls {@code argument}. */
  public static RecordSource of(FtpSession session, String argument) {
    if (session.isUnixPath(argument)) {
      UnixPath path = session.unixPath(argument);
      return new RecordSource(
          new UsedFile(path.toString(), true, false),
          () -> new UnixTextReader(session.unixFiles().read(session.requester().user(), path)));
    }
    Target target = session.target(argument);
    return new RecordSource(
        new UsedFile(target.toString(), false, false), () -> open(session, target));
  }

  private static RecordReader open(FtpSession session, Target target) {
    Allocation allocation =
        session.services().dataSets().allocate(session.requester(), target.toRead());
    try {
      if (allocation.entry().attributes().isPartitioned() && allocation.member().isEmpty()) {
        throw DataSetException.of(DataSetException.Reason.PARTITIONED, target.dataSet());
      }
      return new AllocatedReader(allocation, allocation.openReader());
    } catch (RuntimeException refused) {
      allocation.close();
      throw refused;
    }
  }

  /** Gives the allocation back with the reader. */
  private record AllocatedReader(Allocation allocation, RecordReader reader)
      implements WrappingReader {
    @Override
    public void close() throws IOException {
      try (allocation) {
        reader.close();
      }
    }
  }
}
