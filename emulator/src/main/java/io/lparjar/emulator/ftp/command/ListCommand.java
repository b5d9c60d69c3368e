package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.jes.JesInterface;
import io.lparjar.emulator.ftp.listing.ListRequest;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.site.FileType;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.transfer.Outcome;

/**
 * {@code LIST}: lists data sets, members, or in JES mode jobs, with their attributes.
 *
 * <ol>
 *   <li>125, the list, 250
 *   <li>550, when there is nothing to list; then the data connection is not used
 *   <li>501, when a pattern is wrong
 * </ol>
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, DIr subcommand"
 */
final class ListCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    return session.settings().get(SiteParameters.FILETYPE) == FileType.JES
        ? new JesInterface(session).list(argument)
        : new ListRequest(session, argument, false).outcome();
  }
}
