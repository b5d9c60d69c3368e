package io.lparjar.emulator.ftp.command;

import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.Disposition;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.allocation.NewDataSet;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.NewDataSets;
import io.lparjar.emulator.ftp.transfer.Outcome;

/**
 * {@code MKD}: allocates a partitioned data set with the values of SITE.
 *
 * <ol>
 *   <li>257 and the name
 *   <li>550 when it exists, when it cannot be allocated, when SAF refuses, or when SITE says
 *       RECFM=FBS, VBS or VS
 * </ol>
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, MKdir subcommand"
 */
final class MkdCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    DataSetName name = new DataSetName(session.qualify(argument).toString());
    NewDataSet wanted = NewDataSets.partitioned(session, name);
    RecordFormat recfm = wanted.attributes().recfm();
    if (recfm.spannedOrStandard()) {
      return new Outcome.Done(Reply.of(ServerMessage.MKD_RECORD_FORMAT, recfm));
    }
    session
        .services()
        .dataSets()
        .allocate(session.requester(), AllocationRequest.of(name, DispositionStatus.NEW, wanted))
        .release(Disposition.CATLG);
    return new Outcome.Done(Reply.of(ServerMessage.CREATED, name));
  }
}
