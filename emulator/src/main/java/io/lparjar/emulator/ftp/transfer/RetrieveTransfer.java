package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.Disposition;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.device.Content;
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
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Sends a data set or member. It is open from the start, so that nothing is amiss behind 125. */
public final class RetrieveTransfer implements Transfer {
  private final Target target;
  private final Allocation allocation;
  private final Closeable source;
  private final Sending sending;

  /** Moves what is open to the data connection; gives the completion reply. */
  @FunctionalInterface
  private interface Sending {
    ServerMessage to(DataConnection data) throws IOException;
  }

  private RetrieveTransfer(
      Target target, Allocation allocation, Closeable source, Sending sending) {
    this.target = target;
    this.allocation = allocation;
    this.source = source;
    this.sending = sending;
  }

  /**
   * Allocates and opens {@code target}.
   *
   * @throws DataSetException when that cannot be done
   * @throws RestartException when REST named a marker that the data set does not reach
   */
  public static RetrieveTransfer open(FtpSession session, Target target) {
    TransferSettings settings = session.settings();
    Allocation allocation =
        session
            .services()
            .dataSets()
            .allocate(
                session.requester(),
                target
                    .toRead()
                    .recalling(settings.get(SiteParameters.AUTORECALL))
                    .mounting(settings.get(SiteParameters.AUTOMOUNT)));
    try {
      return open(session, target.allocatedAs(allocation.entry().name()), allocation);
    } catch (RuntimeException refused) {
      allocation.release(Disposition.KEEP);
      throw refused;
    }
  }

  private static RetrieveTransfer open(FtpSession session, Target target, Allocation allocation) {
    if (allocation.entry().attributes().isPartitioned() && allocation.member().isEmpty()) {
      throw DataSetException.of(DataSetException.Reason.PARTITIONED, target.dataSet());
    }
    Representation representation = session.representation();
    TransferSettings settings = session.settings();
    RecordFormat recfm = allocation.entry().attributes().recfm();
    if (isSentAsStored(representation, recfm, settings)) {
      Content content = allocation.openContent();
      return new RetrieveTransfer(
          target,
          allocation,
          content,
          data -> {
            data.send(content);
            return ServerMessage.TRANSFER_COMPLETED;
          });
    }
    long before = session.restart().map(RestartMarker::records).orElse(0L);
    RecordStreams streams = RecordStreams.retrieving(session, before);
    RecordReader records = allocation.openReader();
    session.restart().ifPresent(marker -> skipTo(marker, records));
    return new RetrieveTransfer(
        target,
        allocation,
        records,
        data ->
            streams.send(records, recfm, data)
                ? ServerMessage.TRANSFER_SUBSTITUTED
                : ServerMessage.TRANSFER_COMPLETED);
  }

  private static void skipTo(RestartMarker marker, RecordReader records) {
    try {
      new RecordRestart(marker).skip(records);
    } catch (RestartException tooShort) {
      close(records);
      throw tooShort;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static boolean isSentAsStored(
      Representation representation, RecordFormat recfm, TransferSettings settings) {
    return representation.type() == Representation.Type.IMAGE
        && representation.structure() == Structure.FILE
        && representation.mode() == Representation.Mode.STREAM
        && (recfm.isFixed()
            || (recfm.isVariable() && settings.get(SiteParameters.RDW) && !recfm.isSpanned()));
  }

  @Override
  public Optional<UsedFile> file() {
    return Optional.of(new UsedFile(target.toString(), false, false));
  }

  @Override
  public Reply preliminary() {
    return RecallNotice.before(
        allocation.entry().attributes().recfm().isFixed()
            ? Reply.of(ServerMessage.SENDING_FIXED, target, allocation.entry().attributes().lrecl())
            : Reply.of(ServerMessage.SENDING, target),
        allocation);
  }

  @Override
  public Reply run(DataConnection data) throws IOException {
    return Reply.of(sending.to(data));
  }

  @Override
  public void close() {
    try {
      close(source);
    } finally {
      allocation.release(Disposition.KEEP);
    }
  }

  private static void close(Closeable source) {
    try {
      source.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
