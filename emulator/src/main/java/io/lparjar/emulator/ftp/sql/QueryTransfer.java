package io.lparjar.emulator.ftp.sql;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.DataConnection;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.UsedFile;
import io.lparjar.emulator.ftp.transfer.RecordStreams;
import io.lparjar.emulator.ftp.transfer.Transfer;
import io.lparjar.jes.db2.Db2Session;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sends the result of a query, or why there is none.
 *
 * @param session to whom
 * @param used where the query is
 * @param report what is sent
 * @param thread that to Db2, which ends with the transfer; null when the query is none
 */
record QueryTransfer(
    FtpSession session, UsedFile used, QueryReport report, @Nullable Db2Session thread)
    implements Transfer {

  @Override
  public Optional<UsedFile> file() {
    return Optional.of(used);
  }

  @Override
  public Reply preliminary() {
    return Reply.of(ServerMessage.SENDING, used.name());
  }

  @Override
  public Reply run(DataConnection data) throws IOException {
    new RecordStreams(session).send(report, false, data);
    return Reply.of(report.failed() ? SqlMessage.PREPARE_FAILED : ServerMessage.TRANSFER_COMPLETED);
  }

  @Override
  public void close() {
    try (thread) {
      report.close();
    }
  }
}
