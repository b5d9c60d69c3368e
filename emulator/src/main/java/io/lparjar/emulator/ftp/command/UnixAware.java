package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.site.FileType;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.sql.SqlInterface;
import io.lparjar.emulator.ftp.transfer.Outcome;
import io.lparjar.emulator.ftp.unix.UnixCommand;

/**
 * A command that works on z/OS UNIX files as well as on data sets; in JES mode on neither, and RETR
 * in SQL mode on the result of the query in one.
 *
 * @param otherwise what is done when no UNIX path is meant
 * @param unix what is done when one is
 */
record UnixAware(FtpCommand otherwise, UnixCommand unix) implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    FileType fileType = session.settings().get(SiteParameters.FILETYPE);
    if (fileType == FileType.SQL && unix == UnixCommand.RETR && !unix.isOfPipe(session)) {
      return SqlInterface.retrieve(session, argument);
    }
    boolean jes = fileType == FileType.JES;
    boolean directory = unix == UnixCommand.CWD;
    if (session.isUnixPath(argument) && (directory || !jes || unix.isOfPipe(session))) {
      return unix.carryOut(session, argument);
    }
    return otherwise.execute(session, argument);
  }
}
