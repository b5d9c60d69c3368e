package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.site.FileType;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.transfer.Outcome;
import io.lparjar.emulator.ftp.unix.UnixListRequest;

/**
 * LIST or NLST of z/OS UNIX directories as well as of data sets and jobs. Options of {@code ls} may
 * stand in front of a path.
 *
 * @param otherwise what is done when no UNIX path is meant
 * @param namesOnly for NLST
 */
record UnixAwareList(FtpCommand otherwise, boolean namesOnly) implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    UnixListRequest request = UnixListRequest.of(session, argument, namesOnly);
    boolean jes = session.settings().get(SiteParameters.FILETYPE) == FileType.JES;
    return !jes && session.isUnixPath(request.name())
        ? request.outcome()
        : otherwise.execute(session, argument);
  }
}
