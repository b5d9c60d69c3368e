package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.jes.JesInterface;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.RestartMarker;
import io.lparjar.emulator.ftp.session.Target;
import io.lparjar.emulator.ftp.site.FileType;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.transfer.Outcome;
import io.lparjar.emulator.ftp.transfer.RetrieveTransfer;
import io.lparjar.emulator.ftp.transfer.TextRefusal;
import java.util.Optional;

/**
 * {@code RETR}: sends a sequential data set or a member.
 *
 * <ol>
 *   <li>125, then 250
 *   <li>504 when the record format or structure does not go with text of several bytes a character
 *   <li>550 when it is not there, is a whole partitioned data set, is in use, or SAF refuses
 * </ol>
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, Get subcommand"
 */
final class RetrCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    if (session.settings().get(SiteParameters.FILETYPE) == FileType.JES) {
      return new JesInterface(session).retrieve(argument);
    }
    if (session.restart().filter(RestartMarker::isOfBytes).isPresent()) {
      return new Outcome.Done(Reply.of(ServerMessage.RESTART_NEEDS_MODE));
    }
    Target target = session.target(argument);
    Optional<Reply> refusal = TextRefusal.of(session, target);
    return refusal.isPresent()
        ? new Outcome.Done(refusal.get())
        : new Outcome.Transmit(RetrieveTransfer.open(session, target));
  }
}
