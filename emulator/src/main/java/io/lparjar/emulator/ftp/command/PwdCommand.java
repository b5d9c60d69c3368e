package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.Outcome;

/** {@code PWD}: 257 and the working directory. */
final class PwdCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    return new Outcome.Done(session.workingDirectory().shown());
  }
}
