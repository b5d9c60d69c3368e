package io.lparjar.emulator.ftp.jes;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.DataConnection;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.site.TransferSettings;
import io.lparjar.emulator.ftp.transfer.Confidence;
import io.lparjar.emulator.ftp.transfer.RecordStreams;
import io.lparjar.emulator.ftp.transfer.RecordStreams.Received;
import io.lparjar.emulator.ftp.transfer.Transfer;
import io.lparjar.jes.job.JobId;
import io.lparjar.jes.subsystem.InternalReader;
import java.io.IOException;
import java.util.List;

/** Receives job statements into the internal reader. A transfer that fails makes no job. */
final class SubmitTransfer implements Transfer {
  private final FtpSession session;
  private final InternalReader reader;
  private Confidence confidence = Confidence.HIGH;
  private boolean completed;

  private SubmitTransfer(FtpSession session, InternalReader reader) {
    this.session = session;
    this.reader = reader;
  }

  static SubmitTransfer open(FtpSession session) {
    return new SubmitTransfer(
        session, session.services().jes().openInternalReader(session.requester()));
  }

  @Override
  public Reply preliminary() {
    TransferSettings settings = session.settings();
    return Reply.of(
        JesMessage.SENDING_JOB, JobStatements.format(settings), JobStatements.lrecl(settings));
  }

  @Override
  public Reply run(DataConnection data) throws IOException {
    JobStatements statements = new JobStatements(reader, session);
    RecordStreams streams = new RecordStreams(session);
    Received received;
    try {
      received = streams.receive(statements, data);
    } catch (JobRefusedException refused) {
      return refusal(session);
    }
    confidence = streams.confidence();
    if (received == Received.TOO_LONG) {
      return Reply.ofLines(
          Reply.of(ServerMessage.RECORDS_TOO_LONG), Reply.of(ServerMessage.ABORTED_BY_FILE_ERROR));
    }
    statements.close();
    completed = true;
    reader.submitted().forEach(session.log()::submitted);
    Reply end =
        Reply.of(
            received == Received.TRUNCATED
                ? ServerMessage.TRANSFER_TRUNCATED
                : ServerMessage.TRANSFER_COMPLETED);
    return end.after(knownAs(reader.submitted()));
  }

  /** The reply when FTCHKJES refuses. */
  static Reply refusal(FtpSession session) {
    return Reply.of(JesMessage.EXIT_REFUSES_JOB, session.exits().userId());
  }

  /** The reply names one job; of several the last. [inferred] Nothing without a JOB statement. */
  private static List<String> knownAs(List<JobId> jobs) {
    return jobs.isEmpty()
        ? List.of()
        : Reply.of(JesMessage.KNOWN_AS, jobs.get(jobs.size() - 1)).lines();
  }

  @Override
  public Confidence confidence() {
    return confidence;
  }

  @Override
  public void close() {
    if (!completed) {
      reader.abandon();
      session.log().notSubmitted();
    }
  }
}
