package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.jes.JesInterface;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.site.FileType;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.site.TransferSettings;
import java.util.List;

/**
 * Who may use which FILETYPE: anonymous users of level 3 those that the configuration gives them,
 * and JES whoever SAF does not keep from it.
 *
 * @see "z/OS Communications Server IP Configuration Guide, controlling user access to JES mode"
 */
final class FileTypeAuthority {
  private FileTypeAuthority() {}

  /**
   * The wanted settings, with the file type of before where the user may not have another.
   *
   * @param notes gets a line then; the reply of z/OS is not known, this one is [inferred]
   */
  static TransferSettings check(FtpSession session, TransferSettings wanted, List<String> notes) {
    FileType before = session.settings().get(SiteParameters.FILETYPE);
    FileType fileType = wanted.get(SiteParameters.FILETYPE);
    if (fileType == before || !session.isLoggedIn() || isAllowed(session, fileType)) {
      return wanted;
    }
    notes.add(Reply.of(ServerMessage.ACCESS_DENIED, Verb.SITE).lastLine());
    return wanted.with(SiteParameters.FILETYPE, before);
  }

  private static boolean isAllowed(FtpSession session, FileType fileType) {
    if (session.isRestricted() && !isForAnonymous(session.services().configuration(), fileType)) {
      return false;
    }
    return fileType != FileType.JES || JesInterface.isPermitted(session);
  }

  /** Whether the statements give a file type to anonymous users of level 3. */
  static boolean isForAnonymous(ServerConfiguration configuration, FileType fileType) {
    return configuration.get(
        switch (fileType) {
          case SEQ -> ServerStatements.ANONYMOUSFILETYPESEQ;
          case JES -> ServerStatements.ANONYMOUSFILETYPEJES;
          case SQL -> ServerStatements.ANONYMOUSFILETYPESQL;
        });
  }
}
