package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.site.FileType;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.transfer.Outcome;

/** {@code SYST}: 215 MVS, or UNIX in a z/OS UNIX directory outside JES mode. */
final class SystCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    boolean unix =
        session.unixDirectory().isPresent()
            && session.settings().get(SiteParameters.FILETYPE) != FileType.JES;
    return new Outcome.Done(
        Reply.of(unix ? ServerMessage.SYSTEM_IS_UNIX : ServerMessage.SYSTEM_IS_MVS));
  }
}
