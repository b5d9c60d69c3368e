package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.jes.JesInterface;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.site.FileType;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.transfer.Outcome;
import io.lparjar.emulator.ftp.transfer.RetrieveTransfer;

/**
 * {@code RETR}: sends a sequential data set or a member.
 *
 * <ol>
 *   <li>125, then 250
 *   <li>550 when it is not there, is a whole partitioned data set, is in use, or SAF refuses
 * </ol>
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, Get subcommand"
 */
final class RetrCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    if (session.settings().get(SiteParameters.FILETYPE) == FileType.JES) {
      return new JesInterface(session).retrieve(argument);
    }
    return new Outcome.Transmit(RetrieveTransfer.open(session, session.target(argument)));
  }
}
