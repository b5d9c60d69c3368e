package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.jes.JesInterface;
import io.lparjar.emulator.ftp.listing.ListRequest;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.site.FileType;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.transfer.Outcome;

/**
 * {@code NLST}: lists names of data sets or members, or in JES mode job identifiers.
 *
 * <ol>
 *   <li>125, the list, 250
 *   <li>550, when there is nothing to list; then the data connection is not used
 *   <li>501, when a pattern is wrong
 * </ol>
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, LS subcommand"
 */
final class NlstCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    return session.settings().get(SiteParameters.FILETYPE) == FileType.JES
        ? new JesInterface(session).nlst(argument)
        : new ListRequest(session, argument, true).outcome();
  }
}
