package io.lparjar.emulator.ftp.command;

import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.emulator.ftp.jes.JesInterface;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.Target;
import io.lparjar.emulator.ftp.session.UsedFile;
import io.lparjar.emulator.ftp.site.FileType;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.transfer.Outcome;

/**
 * {@code DELE}: deletes a data set, with all members, or one member.
 *
 * <ol>
 *   <li>250 and the name
 *   <li>550 when it is not there, is in use, or SAF refuses
 * </ol>
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, DELEte subcommand"
 */
final class DeleCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    if (session.settings().get(SiteParameters.FILETYPE) == FileType.JES) {
      return new JesInterface(session).delete(argument);
    }
    DataSets dataSets = session.services().dataSets();
    Target target = session.target(argument).located(dataSets);
    session
        .log()
        .deletes(
            new UsedFile(target.toString(), false, false),
            () -> dataSets.find(target.dataSet()).isPresent());
    target.delete(dataSets, session.requester());
    return new Outcome.Done(Reply.of(ServerMessage.DELETED, target));
  }
}
