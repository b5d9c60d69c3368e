package io.lparjar.emulator.ftp.command;

import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.MessageFile;
import io.lparjar.emulator.ftp.session.PathName;
import java.util.List;
import java.util.Locale;

/**
 * What an installation tells users who enter a directory: the lines of the data set whose last
 * qualifier, or in a partitioned data set of the member whose name, MVSINFO gives. It is read with
 * the user's authority.
 *
 * @see "z/OS Communications Server IP Configuration Reference, MVSINFO statement"
 */
final class DirectoryMessage {
  private DirectoryMessage() {}

  /** The lines for the working directory; none when there is no such file. */
  static List<String> lines(FtpSession session) {
    ServerConfiguration configuration = session.services().configuration();
    String name =
        configuration.get(
            session.isAnonymous() ? ServerStatements.ANONYMOUSMVSINFO : ServerStatements.MVSINFO);
    if (name.isEmpty() || session.workingDirectory().prefix().isEmpty()) {
      return List.of();
    }
    PathName file = session.workingDirectory().relative(name.toUpperCase(Locale.ROOT));
    return MessageFile.ofUser(session, file.toString());
  }
}
