package io.lparjar.emulator.ftp.jes;

import io.lparjar.datasets.record.RecordReader;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.DataConnection;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.transfer.RecordStreams;
import io.lparjar.emulator.ftp.transfer.Transfer;
import io.lparjar.jes.spool.SpoolDataSet;
import java.io.IOException;
import java.util.List;

/**
 * Sends spool data sets one after another.
 *
 * @param session to whom
 * @param dataSets which
 * @param separated whether a line {@code !! END OF JES SPOOL FILE !!} follows each, also the last
 * @param preliminary the 125 reply
 */
record SpoolTransfer(
    FtpSession session, List<SpoolDataSet> dataSets, boolean separated, Reply preliminary)
    implements Transfer {

  SpoolTransfer {
    dataSets = List.copyOf(dataSets);
  }

  @Override
  public Reply run(DataConnection data) throws IOException {
    try (RecordReader records =
        new SpoolRecords(session.services().jes(), session.requester(), dataSets, separated)) {
      send(session, records, data);
    }
    return Reply.of(ServerMessage.TRANSFER_COMPLETED);
  }

  /** Sends records, with or without trailing blanks as JESTRAILINGBLANKS says. */
  static void send(FtpSession session, RecordReader records, DataConnection data)
      throws IOException {
    new RecordStreams(session)
        .send(records, !session.settings().get(SiteParameters.JESTRAILINGBLANKS), data);
  }

  @Override
  public void close() {
    // spool data sets are open only while they are sent
  }
}
