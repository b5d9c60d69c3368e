package io.lparjar.emulator.ftp.jes;

import io.lparjar.datasets.record.RecordReader;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.DataConnection;
import io.lparjar.emulator.ftp.session.DataConnectionException;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.Transfer;
import io.lparjar.jes.job.JobId;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.time.Instant;
import java.util.Optional;

/**
 * {@code RETR} of a data set in JES mode with NOJESGETBYDSN: the job in it was submitted; this
 * waits for its end, at most JESPUTGETTO seconds, and sends all its output. The job itself goes on
 * when the wait ends early.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, submitting jobs and retrieving
 *     output"
 */
final class SubmitAndReceive implements Transfer {
  private final JesInterface jobs;
  private final FtpSession session;
  private final Reply preliminary;
  private final Optional<JobId> job;

  private SubmitAndReceive(
      JesInterface jobs, FtpSession session, Reply preliminary, Optional<JobId> job) {
    this.jobs = jobs;
    this.session = session;
    this.preliminary = preliminary;
    this.job = job;
  }

  /**
   * Submits the job.
   *
   * @param argument what the user calls the data set, member or z/OS UNIX file
   */
  static SubmitAndReceive open(JesInterface jobs, FtpSession session, String argument) {
    JobSource source = JobSource.of(session, argument);
    Optional<JobId> job = source.submit();
    Reply last =
        job.map(id -> Reply.of(JesMessage.WHEN_DONE, id))
            .orElseGet(() -> Reply.of(JesMessage.UNABLE_TO_SEND, source.name()));
    Reply first =
        Reply.of(
            JesMessage.SUBMITTING,
            argument.strip(),
            JobStatements.format(session.settings()),
            JobStatements.lrecl(session.settings()));
    return new SubmitAndReceive(jobs, session, Reply.ofLines(first, last), job);
  }

  @Override
  public Reply preliminary() {
    return preliminary;
  }

  @Override
  public Reply run(DataConnection data) throws IOException {
    if (job.isEmpty() || !ends(job.get(), data)) {
      return Reply.of(JesMessage.TRANSFER_ABORTED);
    }
    if (jobs.find(job.get()).isEmpty()) {
      return jobs.notFound(job.get().toString());
    }
    try (RecordReader records =
        new SpoolRecords(
            session.services().jes(), session.requester(), jobs.spoolOf(job.get()), true)) {
      SpoolTransfer.send(session, records, data);
    }
    return Reply.of(ServerMessage.TRANSFER_COMPLETED);
  }

  /** Waits; false when the time is over. */
  private boolean ends(JobId id, DataConnection data) throws DataConnectionException {
    int seconds = session.services().configuration().get(ServerStatements.JESPUTGETTO);
    Instant limit = session.services().clock().instant().plusSeconds(seconds);
    boolean ended =
        session
            .services()
            .jes()
            .awaitEnd(
                id, () -> data.isOpen() && session.services().clock().instant().isBefore(limit));
    if (!data.isOpen()) {
      throw new DataConnectionException(new ClosedChannelException());
    }
    return ended;
  }

  @Override
  public void close() {
    // the source is closed as soon as it is submitted
  }
}
