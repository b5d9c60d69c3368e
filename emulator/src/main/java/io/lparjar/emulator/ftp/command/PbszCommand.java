package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.Outcome;

/**
 * {@code PBSZ}: agrees on a buffer size, which is always 0 with TLS.
 *
 * <ol>
 *   <li>200
 *   <li>501 when it is not a number
 *   <li>503 without TLS, or behind CCC
 * </ol>
 *
 * @see "RFC 4217, Securing FTP with TLS"
 */
final class PbszCommand implements FtpCommand {
  private static final int MOST_DIGITS = 10;

  @Override
  public Outcome execute(FtpSession session, String argument) {
    if (!session.security().isAuthenticated()) {
      return new Outcome.Done(Reply.of(ServerMessage.AUTHENTICATION_NEEDED));
    }
    if (session.security().isControlCleared()) {
      return new Outcome.Done(Reply.of(ServerMessage.AFTER_CCC, Verb.PBSZ));
    }
    String size = argument.strip();
    if (size.length() > MOST_DIGITS || !size.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return new Outcome.Done(Reply.of(ServerMessage.PARAMETER_INVALID, Verb.PBSZ, size));
    }
    session.security().bufferSizeAgreed();
    return new Outcome.Done(
        size.equals("0")
            ? Reply.of(ServerMessage.PBSZ_OK)
            : Reply.of(ServerMessage.PBSZ_REDUCED, 0));
  }
}
