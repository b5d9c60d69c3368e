package io.lparjar.emulator.ftp.command;

import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.Outcome;

/**
 * {@code RMD}: deletes a partitioned data set with all its members.
 *
 * <ol>
 *   <li>250 and the name
 *   <li>550 when it is not there or not partitioned [inferred], is in use, or SAF refuses
 * </ol>
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, RMdir subcommand"
 */
final class RmdCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    DataSetName name = new DataSetName(session.qualify(argument).toString());
    DataSets dataSets = session.services().dataSets();
    boolean partitioned =
        dataSets.find(name).filter(entry -> entry.attributes().isPartitioned()).isPresent();
    if (!partitioned) {
      throw DataSetException.of(DataSetException.Reason.NOT_FOUND, name);
    }
    dataSets.delete(session.requester(), name);
    return new Outcome.Done(Reply.of(ServerMessage.DELETED, name));
  }
}
