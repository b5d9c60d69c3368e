package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DataSetWriter;
import io.lparjar.datasets.allocation.Disposition;
import io.lparjar.datasets.allocation.WriteRequest;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.DataConnection;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.Representation;
import io.lparjar.emulator.ftp.session.Representation.Structure;
import io.lparjar.emulator.ftp.session.RestartMarker;
import io.lparjar.emulator.ftp.session.Target;
import io.lparjar.emulator.ftp.session.UsedFile;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.site.TransferSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Receives data into a data set or member.
 *
 * <p>When it ends too early, a data set keeps the records that came; but one that is new, and a
 * member, are deleted when CONDDISP says so. A data set that was never written to, since no data
 * connection came about, is as before. CONDDISP does not count when the operator stops the server,
 * or the client was told a restart marker at which it can go on. [documented]
 *
 * @see "z/OS Communications Server IP Diagnosis Guide, FTP data set disposition incorrect when
 *     transfer interrupted"
 */
public final class StoreTransfer implements Transfer {
  private final FtpSession session;
  private final Target target;
  private final WriteRequest.Mode mode;
  private final Allocation allocation;
  private final DataSetWriter writer;
  private final long before;
  private Confidence confidence = Confidence.HIGH;
  private boolean begun;
  private boolean restartable;
  private boolean completed;

  private StoreTransfer(
      FtpSession session,
      Target target,
      WriteRequest.Mode mode,
      Allocation allocation,
      DataSetWriter writer,
      long before) {
    this.session = session;
    this.target = target;
    this.mode = mode;
    this.allocation = allocation;
    this.writer = writer;
    this.before = before;
  }

  /**
   * Allocates and opens {@code target}.
   *
   * @param mode in place of the present records or behind them
   * @throws io.lparjar.datasets.allocation.DataSetException when that cannot be done
   * @throws RestartException when REST named a marker that the data set does not reach
   */
  public static StoreTransfer open(FtpSession session, Target target, WriteRequest.Mode mode) {
    TransferSettings settings = session.settings();
    Allocation allocation =
        session
            .services()
            .dataSets()
            .allocate(
                session.requester(),
                target
                    .toWrite(NewDataSets.sequential(session, target.dataSet()))
                    .recalling(settings.get(SiteParameters.AUTORECALL))
                    .mounting(settings.get(SiteParameters.AUTOMOUNT)));
    try {
      DataSetWriter writer =
          allocation.openWriter(new WriteRequest(mode, settings.get(SiteParameters.ISPFSTATS)));
      Target held = target.allocatedAs(allocation.entry().name());
      long before = 0;
      Optional<RestartMarker> restart = session.restart().filter(marker -> !marker.isAtBeginning());
      if (restart.isPresent()) {
        before = restart.get().records();
        keepRecords(allocation, writer, restart.get());
      }
      return new StoreTransfer(session, held, mode, allocation, writer, before);
    } catch (RuntimeException refused) {
      allocation.release(allocation.isNew() ? Disposition.DELETE : Disposition.KEEP);
      throw refused;
    }
  }

  /** Keeps the records in front of the marker; those behind it come again. */
  private static void keepRecords(
      Allocation allocation, DataSetWriter writer, RestartMarker marker) {
    if (allocation.isNew()) {
      throw new RestartException(marker);
    }
    try (RecordReader present = allocation.openReader()) {
      new RecordRestart(marker).copy(present, writer);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public Confidence confidence() {
    return confidence;
  }

  @Override
  public Optional<UsedFile> file() {
    return Optional.of(new UsedFile(target.toString(), false, allocation.isNew()));
  }

  @Override
  public Reply preliminary() {
    return RecallNotice.before(
        Reply.of(
            mode == WriteRequest.Mode.APPEND ? ServerMessage.APPENDING : ServerMessage.STORING,
            target),
        allocation);
  }

  @Override
  public Reply run(DataConnection data) throws IOException {
    begun = true;
    RecordStreams.Received received = receive(data);
    if (received == RecordStreams.Received.TOO_LONG) {
      return Reply.ofLines(
          Reply.of(ServerMessage.RECORDS_TOO_LONG), Reply.of(ServerMessage.ABORTED_BY_FILE_ERROR));
    }
    writer.close();
    allocation.release(Disposition.CATLG);
    completed = true;
    return Reply.of(
        switch (received) {
          case WHOLE -> ServerMessage.TRANSFER_COMPLETED;
          case SUBSTITUTED -> ServerMessage.TRANSFER_SUBSTITUTED;
          case TRUNCATED -> ServerMessage.TRANSFER_TRUNCATED;
          case TOO_LONG -> ServerMessage.ABORTED_BY_FILE_ERROR;
        });
  }

  private RecordStreams.Received receive(DataConnection data) throws IOException {
    Representation representation = session.representation();
    boolean image = representation.type() == Representation.Type.IMAGE;
    if (image
        && representation.structure() == Structure.FILE
        && representation.mode() == Representation.Mode.STREAM
        && allocation.entry().attributes().recfm().isFixed()) {
      ImageReceiver.receiveBytes(data, writer);
      return RecordStreams.Received.WHOLE;
    }
    byte pad = image ? 0 : RecordStreams.EBCDIC_BLANK;
    RecordStreams streams =
        mode == WriteRequest.Mode.APPEND
            ? new RecordStreams(session)
            : RecordStreams.storing(session, before);
    try {
      RecordStreams.Received received =
          streams.receive(writer, allocation.entry().attributes().recfm(), pad, data);
      confidence = streams.confidence();
      return received;
    } finally {
      restartable = streams.isRestartable();
    }
  }

  @Override
  public void close() {
    if (completed) {
      return;
    }
    boolean delete =
        !begun
            || (session.settings().get(SiteParameters.CONDDISP) == Disposition.DELETE
                && !restartable
                && !session.isServerStopping());
    try {
      if (delete && (allocation.isNew() || allocation.member().isPresent() || !begun)) {
        abandon();
      } else {
        writer.close();
        allocation.release(Disposition.CATLG);
      }
    } catch (DataSetException full) {
      allocation.release(Disposition.CATLG);
    } catch (IOException failure) {
      allocation.release(allocation.isNew() ? Disposition.DELETE : Disposition.KEEP);
      throw new UncheckedIOException(failure);
    }
  }

  /** Leaves no new data set behind, and no member either, not even the one that was replaced. */
  private void abandon() throws IOException {
    writer.abandon();
    writer.close();
    allocation.release(allocation.isNew() ? Disposition.DELETE : Disposition.KEEP);
    if (begun
        && allocation.member().isPresent()
        && target.exists(session.services().dataSets(), session.requester())) {
      target.delete(session.services().dataSets(), session.requester());
    }
  }
}
