package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.Outcome;
import io.lparjar.emulator.ftp.unix.UnixCommand;

/**
 * {@code CDUP}: takes one qualifier, or name of a path, off the working directory; 250 also when
 * there is none.
 */
final class CdupCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    return session.unixDirectory().isPresent()
        ? UnixCommand.CWD.carryOut(session, "..")
        : up(session);
  }

  static Outcome up(FtpSession session) {
    return CwdCommand.enter(session, session.workingDirectory().parent());
  }
}
