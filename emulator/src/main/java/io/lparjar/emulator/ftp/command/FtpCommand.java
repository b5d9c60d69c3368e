package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.Outcome;

/**
 * Carries out one command. Holds no state: one instance serves all sessions. Runs off the I/O
 * threads, one command of a session at a time.
 */
@FunctionalInterface
public interface FtpCommand {

  /**
   * Does the work, or prepares a transfer that the session then runs.
   *
   * @param argument what stands behind the verb and one blank, not trimmed, perhaps empty
   */
  Outcome execute(FtpSession session, String argument);
}
