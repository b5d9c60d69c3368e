package io.lparjar.emulator.ftp.jes;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.WrappingReader;
import io.lparjar.datasets.unix.UnixFileException;
import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.datasets.unix.UnixTextReader;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.Target;
import io.lparjar.jes.job.JobId;
import io.lparjar.jes.subsystem.InternalReader;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A data set, member or z/OS UNIX file on the server whose records are a job. Records longer than
 * JESLRECL are cut: JES2 reads 72 columns of a statement. [inferred]
 *
 * @param name in full, as replies show it
 * @param opener opens it for the session's user
 */
record JobSource(FtpSession session, String name, Opener opener) {
  private static final Logger LOG = LoggerFactory.getLogger(JobSource.class);
  private static final byte BLANK = 0x40;

  /** Opens the records. */
  @FunctionalInterface
  interface Opener {
    RecordReader open() throws IOException;
  }

  static JobSource of(FtpSession session, String argument) {
    if (session.isUnixPath(argument)) {
      UnixPath path = session.unixPath(argument);
      return new JobSource(
          session,
          path.toString(),
          () ->
              new UnixTextReader(
                  session.services().unixFiles().read(session.requester().user(), path)));
    }
    Target target = session.target(argument);
    return new JobSource(session, target.toString(), () -> open(session, target));
  }

  private static RecordReader open(FtpSession session, Target target) {
    Allocation allocation =
        session.services().dataSets().allocate(session.requester(), target.toRead());
    try {
      return new AllocatedReader(allocation, allocation.openReader());
    } catch (RuntimeException refused) {
      allocation.close();
      throw refused;
    }
  }

  /**
   * Submits what is in it; the last job, or none when it cannot be read or has no JOB statement.
   */
  Optional<JobId> submit() {
    InternalReader reader = session.services().jes().openInternalReader(session.requester());
    try (RecordReader records = opener.open()) {
      copy(records, new JobStatements(reader, session.settings()));
      reader.close();
    } catch (DataSetException | UnixFileException | IOException unreadable) {
      LOG.debug("cannot submit {}", name, unreadable);
      reader.abandon();
    }
    List<JobId> jobs = reader.submitted();
    return jobs.isEmpty() ? Optional.empty() : Optional.of(jobs.get(jobs.size() - 1));
  }

  private static void copy(RecordReader records, JobStatements statements) throws IOException {
    byte[] padded = new byte[statements.maximumLength()];
    while (records.next()) {
      int length = Math.min(records.length(), padded.length);
      System.arraycopy(records.array(), records.offset(), padded, 0, length);
      int wanted = Math.max(length, statements.minimumLength());
      Arrays.fill(padded, length, wanted, BLANK);
      statements.write(padded, 0, wanted);
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
