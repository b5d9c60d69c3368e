package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.site.FileType;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.transfer.Outcome;
import io.lparjar.emulator.ftp.unix.UnixMessage;

/** {@code PWD}: 257 and the working directory; in JES mode always the one of data sets. */
final class PwdCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    boolean jes = session.settings().get(SiteParameters.FILETYPE) == FileType.JES;
    return new Outcome.Done(
        session
            .unixDirectory()
            .filter(directory -> !jes)
            .map(directory -> Reply.of(UnixMessage.DIRECTORY_IS, directory))
            .orElseGet(session.workingDirectory()::shown));
  }
}
