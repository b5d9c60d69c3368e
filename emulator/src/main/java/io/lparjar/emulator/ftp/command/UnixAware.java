package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.site.FileType;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.sql.SqlInterface;
import io.lparjar.emulator.ftp.transfer.Outcome;
import io.lparjar.emulator.ftp.unix.UnixCommand;
import java.util.Set;

/**
 * A command that works on z/OS UNIX files as well as on data sets. In JES mode those that then work
 * on jobs do nothing else, the others are as ever [inferred]; RETR in SQL mode is about the result
 * of the query in a file.
 *
 * @param otherwise what is done when no UNIX path is meant
 * @param unix what is done when one is
 */
record UnixAware(FtpCommand otherwise, UnixCommand unix) implements FtpCommand {
  private static final Set<UnixCommand> OF_JOBS =
      Set.of(
          UnixCommand.DELE, UnixCommand.RETR, UnixCommand.STOR, UnixCommand.APPE, UnixCommand.STOU);

  @Override
  public Outcome execute(FtpSession session, String argument) {
    FileType fileType = session.settings().get(SiteParameters.FILETYPE);
    if (fileType == FileType.SQL && unix == UnixCommand.RETR && !unix.isOfPipe(session)) {
      return SqlInterface.retrieve(session, argument);
    }
    boolean job = fileType == FileType.JES && OF_JOBS.contains(unix) && !unix.isOfPipe(session);
    if (session.isUnixPath(argument) && !job) {
      return unix.carryOut(session, argument);
    }
    return otherwise.execute(session, argument);
  }
}
