package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.config.Extension;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.Representation;
import io.lparjar.emulator.ftp.session.Representation.Structure;
import io.lparjar.emulator.ftp.session.RestartMarker;
import io.lparjar.emulator.ftp.session.TextCode;
import io.lparjar.emulator.ftp.site.FileType;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.transfer.Outcome;
import java.util.Set;

/**
 * {@code REST}: names the marker at which the next RETR or STOR goes on.
 *
 * <ol>
 *   <li>350
 *   <li>501 when the marker is none of this server's
 *   <li>504 in stream mode without EXTENSIONS REST_STREAM and SIZE, or with record structure; else
 *       the marker is a number of bytes of a z/OS UNIX file
 *   <li>504 in other modes unless the type is EBCDIC
 *   <li>504 unless the file type is SEQ, and always under TLS
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
    if (session.security().isControlPrivate()) {
      return Reply.of(ServerMessage.RESTART_SECURED);
    }
    boolean stream = representation.mode() == Representation.Mode.STREAM;
    if (stream && !(isStreamOffered(session) && representation.structure() == Structure.FILE)) {
      return Reply.of(ServerMessage.RESTART_NEEDS_MODE);
    }
    if (representation.textCode() != TextCode.AS_SITE_SAYS) {
      return Reply.of(ServerMessage.RESTART_OF_TYPE, representation.typeText());
    }
    if (!stream && representation.type() != Representation.Type.EBCDIC) {
      return Reply.of(ServerMessage.RESTART_NEEDS_EBCDIC);
    }
    return session.settings().get(SiteParameters.FILETYPE) == FileType.SEQ
        ? accept(session, text, stream)
        : Reply.of(ServerMessage.RESTART_NEEDS_SEQ);
  }

  private static boolean isStreamOffered(FtpSession session) {
    return session
        .services()
        .configuration()
        .get(ServerStatements.EXTENSIONS)
        .containsAll(Set.of(Extension.REST_STREAM, Extension.SIZE));
  }

  private static Reply accept(FtpSession session, String text, boolean stream) {
    return RestartMarker.of(text)
        .map(
            marker -> {
              session.restart(stream ? marker.ofBytes() : marker);
              return Reply.of(ServerMessage.RESTARTING, marker);
            })
        .orElseGet(() -> Reply.of(ServerMessage.PARAMETER_INVALID, Verb.REST, text));
  }
}
