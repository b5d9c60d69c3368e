package io.lparjar.emulator.ftp.session;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.name.InvalidNameException;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.unix.UnixFileException;
import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.emulator.ftp.config.ServerStatement;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.security.saf.UserId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Text files that the installation wants shown to clients: banners, messages at login and on CWD,
 * start files. A file that cannot be read is as an empty one, since nobody shall be locked out by
 * it; the log tells.
 *
 * <p>Data sets, members and z/OS UNIX files are read as IBM-1047, without trailing blanks; of z/OS
 * UNIX files those that are tagged as what their tag says.
 *
 * @see "z/OS Communications Server IP Configuration Reference, BANNER and LOGINMSG statements"
 */
public final class MessageFile {
  private static final Logger LOG = LoggerFactory.getLogger(MessageFile.class);
  private static final UserId DAEMON = new UserId("FTPD");

  /** Longer ones are cut, so that a data set named by mistake does no harm. */
  private static final int MAXIMUM_LINES = 1000;

  private MessageFile() {}

  /**
   * The lines of the file that a statement names, read with the daemon's authority and with what
   * {@link MessageWords} stand for filled in; none when the statement is missing.
   */
  public static List<String> of(FtpSession session, ServerStatement<String> statement) {
    String name = session.services().configuration().get(statement);
    if (name.isEmpty()) {
      return List.of();
    }
    Optional<Requester> daemon =
        session
            .services()
            .saf()
            .environmentOf(DAEMON)
            .map(
                user ->
                    new Requester(
                        user,
                        session.services().identity().jobName(),
                        session.connection().asid()));
    return daemon
        .map(reader -> filled(session, read(session, reader, name, Level.WARN)))
        .orElse(List.of());
  }

  /** The lines of a file read with the user's authority; that it is missing is nothing special. */
  public static List<String> ofUser(FtpSession session, String name) {
    return filled(session, read(session, session.requester(), name, Level.DEBUG));
  }

  /**
   * The lines of the files in the user's z/OS UNIX directory that match the mask of HFSINFO, or of
   * ANONYMOUSHFSINFO; none when the statement is missing. Files that the user may not read are
   * passed over.
   */
  public static List<String> ofDirectory(FtpSession session) {
    String mask =
        session
            .services()
            .configuration()
            .get(
                session.isAnonymous()
                    ? ServerStatements.ANONYMOUSHFSINFO
                    : ServerStatements.HFSINFO);
    Optional<UnixPath> directory = session.unixDirectory();
    if (mask.isEmpty() || directory.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    for (String name : UnixMessages.named(session, directory.get(), mask)) {
      UnixPath file = directory.get().child(name);
      try {
        lines.addAll(UnixMessages.read(session.unixFiles(), session.requester().user(), file));
      } catch (UnixFileException unreadable) {
        LOG.debug("cannot read {}", file, unreadable);
      }
    }
    return filled(session, lines.subList(0, Math.min(lines.size(), MAXIMUM_LINES)));
  }

  private static List<String> read(
      FtpSession session, Requester reader, String name, Level ofFailure) {
    try {
      if (name.startsWith("/") && !name.startsWith("//")) {
        return UnixMessages.read(
            session.services().unixFiles(), reader.user(), UnixPath.parse(name));
      }
      WorkingDirectory top = WorkingDirectory.Prefix.EMPTY;
      return records(session, reader, top.qualify(name, true).target());
    } catch (DataSetException
        | InvalidNameException
        | UnixPathException
        | UnixFileException
        | IOException error) {
      LOG.atLevel(ofFailure).log("cannot read {}: {}", name, error.toString());
      return List.of();
    }
  }

  private static List<String> records(FtpSession session, Requester reader, Target target)
      throws IOException {
    List<String> lines = new ArrayList<>();
    try (Allocation allocation = session.services().dataSets().allocate(reader, target.toRead());
        RecordReader records = allocation.openReader()) {
      while (lines.size() < MAXIMUM_LINES && records.next()) {
        lines.add(
            Ebcdic.decode(records.array(), records.offset(), records.length()).stripTrailing());
      }
    }
    return lines;
  }

  private static List<String> filled(FtpSession session, List<String> lines) {
    return lines.stream().map(line -> MessageWords.fill(session, line)).toList();
  }
}
