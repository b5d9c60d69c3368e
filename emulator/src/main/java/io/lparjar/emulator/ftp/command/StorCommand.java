package io.lparjar.emulator.ftp.command;

import io.lparjar.datasets.allocation.WriteRequest;
import io.lparjar.emulator.ftp.jes.JesInterface;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.RestartMarker;
import io.lparjar.emulator.ftp.session.Target;
import io.lparjar.emulator.ftp.site.FileType;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.transfer.Outcome;
import io.lparjar.emulator.ftp.transfer.StoreTransfer;
import io.lparjar.emulator.ftp.transfer.TextRefusal;
import java.util.Optional;

/**
 * {@code STOR} and {@code APPE}: receives data into a data set or member, which is made with the
 * values of SITE when it is not there.
 *
 * <ol>
 *   <li>125, then 250, also when records were truncated
 *   <li>504 when the record format or structure does not go with text of several bytes a character
 *   <li>550 when SITE DEST names another node, of which there is none here
 *   <li>550 when the partitioned data set of a member is not there, or a whole one was named, when
 *       it is in use, cannot be allocated, or SAF refuses
 *   <li>451 when records are too long and that is an error, or when there is no space
 * </ol>
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, PUt and APpend subcommands"
 */
record StorCommand(WriteRequest.Mode mode) implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    if (session.settings().get(SiteParameters.FILETYPE) == FileType.JES) {
      return new JesInterface(session).store();
    }
    if (session.restart().filter(RestartMarker::isOfBytes).isPresent()) {
      return new Outcome.Done(Reply.of(ServerMessage.RESTART_NEEDS_MODE));
    }
    if (session.settings().get(SiteParameters.DEST).isPresent()) {
      return new Outcome.Done(Reply.of(ServerMessage.NO_REMOTE_DESTINATION));
    }
    Target target = session.target(argument);
    Optional<Reply> refusal = TextRefusal.of(session, target);
    return refusal.isPresent()
        ? new Outcome.Done(refusal.get())
        : new Outcome.Transmit(StoreTransfer.open(session, target, mode));
  }
}
