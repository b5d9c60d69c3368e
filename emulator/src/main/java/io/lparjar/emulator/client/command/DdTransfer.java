package io.lparjar.emulator.client.command;

import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.record.RecordWriter;
import io.lparjar.emulator.client.session.ClientSession;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.DataConnection;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.transfer.RecordStreams;
import io.lparjar.emulator.ftp.transfer.Transfer;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A transfer whose local end is a DD of the job: records, as the DD statement describes them. */
final class DdTransfer implements Transfer {
  private final Closeable dd;
  private final Moving moving;

  /** Moves what is open; gives the completion reply. */
  @FunctionalInterface
  private interface Moving {
    ServerMessage over(DataConnection data) throws IOException;
  }

  private DdTransfer(Closeable dd, Moving moving) {
    this.dd = dd;
    this.moving = moving;
  }

  /** Sends the records of {@code records}; those of fixed length without their last blanks. */
  static DdTransfer sending(ClientSession client, RecordReader records) {
    FtpSession session = client.local().session();
    boolean stripBlanks = !session.settings().get(SiteParameters.TRAILINGBLANKS);
    return new DdTransfer(
        records,
        data ->
            new RecordStreams(session).send(records, stripBlanks, data)
                ? ServerMessage.TRANSFER_SUBSTITUTED
                : ServerMessage.TRANSFER_COMPLETED);
  }

  /** Receives into {@code records}. */
  static DdTransfer receiving(ClientSession client, RecordWriter records) {
    FtpSession session = client.local().session();
    return new DdTransfer(
        records,
        data ->
            switch (new RecordStreams(session).receive(records, data)) {
              case WHOLE -> ServerMessage.TRANSFER_COMPLETED;
              case SUBSTITUTED -> ServerMessage.TRANSFER_SUBSTITUTED;
              case TRUNCATED -> ServerMessage.TRANSFER_TRUNCATED;
              case TOO_LONG -> ServerMessage.RECORDS_TOO_LONG;
            });
  }

  /** Nobody is told. */
  @Override
  public Reply preliminary() {
    return Reply.of(ServerMessage.TRANSFER_COMPLETED);
  }

  @Override
  public Reply run(DataConnection data) throws IOException {
    return Reply.of(moving.over(data));
  }

  @Override
  public void close() {
    try {
      dd.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
