package io.lparjar.emulator.ftp.transfer;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;

/**
 * Tells of a data set that was migrated, in front of the 125 reply. Here it comes when the recall
 * is over; z/OS sends it before.
 *
 * <pre>
 * 125-Waiting for recall of data set PROD.OLD
 * 125 Storing data set PROD.OLD
 * </pre>
 *
 * [seen: log of a session, 2013]
 */
final class RecallNotice {
  private RecallNotice() {}

  static Reply before(Reply preliminary, Allocation allocation) {
    return allocation.isRecalled()
        ? Reply.ofLines(
            Reply.of(ServerMessage.WAITING_FOR_RECALL, allocation.entry().name()), preliminary)
        : preliminary;
  }
}
