package io.lparjar.emulator.ftp.jes;

import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.unix.UnixFileException;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.RecordSource;
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
 */
record JobSource(FtpSession session, RecordSource source) {
  private static final Logger LOG = LoggerFactory.getLogger(JobSource.class);
  private static final byte BLANK = 0x40;

  static JobSource of(FtpSession session, String argument) {
    return new JobSource(session, RecordSource.of(session, argument));
  }

  /** Its name in full, as replies show it. */
  String name() {
    return source.file().name();
  }

  /**
   * Submits what is in it; the last job, or none when it cannot be read or has no JOB statement.
   *
   * @throws JobRefusedException when FTCHKJES refuses it
   */
  Optional<JobId> submit() {
    InternalReader reader = session.services().jes().openInternalReader(session.requester());
    try (RecordReader records = source.opener().open()) {
      copy(records, new JobStatements(reader, session));
      reader.close();
    } catch (DataSetException | UnixFileException | IOException unreadable) {
      LOG.debug("cannot submit {}", name(), unreadable);
      reader.abandon();
    } catch (JobRefusedException refused) {
      reader.abandon();
      session.log().notSubmitted();
      throw refused;
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
}
