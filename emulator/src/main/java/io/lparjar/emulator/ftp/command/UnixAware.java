package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.site.FileType;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.transfer.Outcome;
import io.lparjar.emulator.ftp.unix.UnixCommand;

/**
 * A command that works on z/OS UNIX files as well as on data sets; in JES mode on neither.
 *
 * @param otherwise what is done when no UNIX path is meant
 * @param unix what is done when one is
 */
record UnixAware(FtpCommand otherwise, UnixCommand unix) implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    boolean jes = session.settings().get(SiteParameters.FILETYPE) == FileType.JES;
    boolean directory = unix == UnixCommand.CWD;
    if (session.isUnixPath(argument) && (directory || !jes || unix.isOfPipe(session))) {
      return unix.carryOut(session, argument);
    }
    return otherwise.execute(session, argument);
  }
}
