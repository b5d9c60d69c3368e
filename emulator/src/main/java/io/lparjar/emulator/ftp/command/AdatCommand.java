package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.Outcome;

/**
 * {@code ADAT}: takes a Kerberos ticket. There is no Kerberos behind the server, so none is valid.
 *
 * <ol>
 *   <li>503 unless AUTH GSSAPI has just been accepted
 *   <li>535, and AUTH may be tried again
 * </ol>
 *
 * @see "RFC 2228, FTP Security Extensions"
 */
final class AdatCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    if (!session.security().isTicketExpected()) {
      return new Outcome.Done(Reply.of(ServerMessage.AUTH_BEFORE_ADAT));
    }
    session.security().ticketExpected(false);
    return new Outcome.Done(Reply.of(ServerMessage.FAILED_SECURITY_CHECK));
  }
}
