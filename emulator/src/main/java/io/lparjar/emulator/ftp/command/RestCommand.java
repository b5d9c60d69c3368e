package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.Representation;
import io.lparjar.emulator.ftp.session.RestartMarker;
import io.lparjar.emulator.ftp.session.TextCode;
import io.lparjar.emulator.ftp.site.FileType;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.transfer.Outcome;

/**
 * {@code REST}: names the marker at which the next RETR or STOR goes on.
 *
 * <ol>
 *   <li>350
 *   <li>501 when the marker is none of this server's
 *   <li>504 unless the mode is block or compressed, the type EBCDIC and the file type SEQ
 * </ol>
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, REStart subcommand"
 */
final class RestCommand implements FtpCommand {
  @Override
  public Outcome execute(FtpSession session, String argument) {
    return new Outcome.Done(restart(session, argument.strip()));
  }

  private static Reply restart(FtpSession session, String text) {
    Representation representation = session.representation();
    if (representation.mode() == Representation.Mode.STREAM) {
      return Reply.of(ServerMessage.RESTART_NEEDS_MODE);
    }
    if (representation.textCode() != TextCode.AS_SITE_SAYS) {
      return Reply.of(ServerMessage.RESTART_OF_TYPE, representation.typeText());
    }
    if (representation.type() != Representation.Type.EBCDIC) {
      return Reply.of(ServerMessage.RESTART_NEEDS_EBCDIC);
    }
    if (session.settings().get(SiteParameters.FILETYPE) != FileType.SEQ) {
      return Reply.of(ServerMessage.RESTART_NEEDS_SEQ);
    }
    return RestartMarker.of(text)
        .map(
            marker -> {
              session.restart(marker);
              return Reply.of(ServerMessage.RESTARTING, marker);
            })
        .orElseGet(() -> Reply.of(ServerMessage.PARAMETER_INVALID, Verb.REST, text));
  }
}
