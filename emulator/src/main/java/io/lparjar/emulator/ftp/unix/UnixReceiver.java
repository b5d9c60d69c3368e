package io.lparjar.emulator.ftp.unix;

import static io.lparjar.emulator.ftp.site.SiteParameters.SBDATACONN;

import io.lparjar.datasets.unix.UnixTextWriter;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.DataConnection;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.Representation;
import io.lparjar.emulator.ftp.transfer.Confidence;
import io.lparjar.emulator.ftp.transfer.FlowingText;
import io.lparjar.emulator.ftp.transfer.RecordStreams;
import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.Optional;

/**
 * Takes what a client sends into a z/OS UNIX file or named pipe: text for TYPE A, as it is for TYPE
 * I and E, and records as {@link UnixLines} says. Bytes without lines lose the ends of records.
 * Used once.
 */
final class UnixReceiver {
  private final FtpSession session;
  private final boolean append;
  private boolean restartable;
  private Confidence confidence = Confidence.HIGH;

  /**
   * Receives as the session's type, structure and mode say.
   *
   * @param append whether restart markers of the client count for nothing
   */
  UnixReceiver(FtpSession session, boolean append) {
    this.session = session;
    this.append = append;
  }

  /** Receives all there is, and gives the last reply. */
  ServerMessage receive(DataConnection data, WritableByteChannel file) throws IOException {
    Optional<FlowingText> text = FlowingText.of(session);
    if (text.isPresent()) {
      return text.get().receive(withoutEndOfFile(data), file)
          ? ServerMessage.TRANSFER_SUBSTITUTED
          : ServerMessage.TRANSFER_COMPLETED;
    }
    if (UnixLines.areWanted(session)) {
      UnixLines lines = new UnixLines(session, session.settings().get(SBDATACONN));
      RecordStreams streams = append ? lines.withoutMarkers() : lines.storing();
      return receive(data, streams, lines.writer(file));
    }
    if (UnixLines.areOneRecord(session)) {
      return receive(
          data, new RecordStreams(session).wrapping(), UnixTextWriter.withoutLines(file));
    }
    if (session.representation().type() == Representation.Type.ASCII) {
      new UnixText(session.settings().get(SBDATACONN)).receive(withoutEndOfFile(data), file);
    } else {
      UnixText.receiveImage(data, file);
    }
    return ServerMessage.TRANSFER_COMPLETED;
  }

  private ServerMessage receive(DataConnection data, RecordStreams streams, UnixTextWriter records)
      throws IOException {
    try (records) {
      RecordStreams.Received received = streams.receive(records, data);
      confidence = streams.confidence();
      return switch (received) {
        case WHOLE -> ServerMessage.TRANSFER_COMPLETED;
        case SUBSTITUTED -> ServerMessage.TRANSFER_SUBSTITUTED;
        case TRUNCATED -> ServerMessage.TRANSFER_TRUNCATED;
        case TOO_LONG -> ServerMessage.ABORTED_BY_FILE_ERROR;
      };
    } finally {
      restartable = streams.isRestartable();
    }
  }

  private ReadableByteChannel withoutEndOfFile(DataConnection data) {
    return session.services().configuration().get(ServerStatements.REMOVEINBEOF)
        ? new WithoutEndOfFile(data)
        : data;
  }

  /** How sure it is that all came that was sent. */
  Confidence confidence() {
    return confidence;
  }

  /** Whether the client was told a place at which it can go on, should the transfer fail. */
  boolean isRestartable() {
    return restartable;
  }
}
