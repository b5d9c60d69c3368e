package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.Outcome;

/**
 * {@code USER}: begins a login; the user who was logged in is logged off.
 *
 * <ol>
 *   <li>331, whether or not there is such a user
 *   <li>530 or 531 when TLS is missing, or its certificate; 230 when that takes the place of the
 *       password
 *   <li>230 to anonymous users who need no password, 331 to others, 550 and the end when the
 *       configuration contradicts itself
 *   <li>530 from a name to anonymous or back at ANONYMOUSLEVEL 3
 * </ol>
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, User subcommand"
 */
final class UserCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    String name = argument.strip();
    boolean anonymous = AnonymousLogin.isMeant(session, name);
    if (session.isLoggedIn()
        && anonymous != session.isAnonymous()
        && AnonymousLogin.isRestricting(session)) {
      return new Outcome.Done(Reply.of(ServerMessage.USER_FAILED));
    }
    if (anonymous) {
      return CertificateLogin.refusal(session).orElseGet(() -> AnonymousLogin.begin(session));
    }
    session.logoff();
    return CertificateLogin.begin(session, name)
        .orElseGet(
            () -> {
              session.login().begin(name);
              return new Outcome.Done(Reply.of(ServerMessage.SEND_PASSWORD));
            });
  }
}
