package io.lparjar.emulator.ftp.unix;

import static io.lparjar.emulator.ftp.site.SiteParameters.CONDDISP;
import static io.lparjar.emulator.ftp.site.SiteParameters.SBDATACONN;
import static io.lparjar.emulator.ftp.site.SiteParameters.UMASK;

import io.lparjar.datasets.allocation.Disposition;
import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.unix.UnixFileException;
import io.lparjar.datasets.unix.UnixFiles;
import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.datasets.unix.UnixWriter;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.DataConnection;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.Representation;
import io.lparjar.emulator.ftp.session.RestartMarker;
import io.lparjar.emulator.ftp.session.UsedFile;
import io.lparjar.emulator.ftp.transfer.Transfer;
import io.lparjar.security.saf.SecurityEnvironment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Receives a z/OS UNIX file: text for TYPE A, which is tagged with the file system's code page of
 * SBDATACONN; as it is, without tag, for TYPE I and E.
 *
 * <p>When it ends too early the file keeps what came, but a new one is not made when CONDDISP says
 * DELETE. One that was never written to, since no data connection came about, is as before.
 *
 * @see "z/OS Communications Server IP Diagnosis Guide, FTP, tagging of z/OS UNIX files"
 */
final class UnixStore implements Transfer {
  private static final int FILE_MODE = 0666;

  private final FtpSession session;
  private final UnixPath path;
  private final boolean append;
  private final UnixWriter writer;
  private boolean begun;

  private UnixStore(FtpSession session, UnixPath path, boolean append, UnixWriter writer) {
    this.session = session;
    this.path = path;
    this.append = append;
    this.writer = writer;
  }

  static UnixStore open(FtpSession session, UnixPath path, boolean append) {
    String tag = isText(session) ? session.settings().get(SBDATACONN).fileSystem() : "";
    int mode =
        session.isRestricted()
            ? session.services().configuration().get(ServerStatements.ANONYMOUSHFSFILEMODE)
            : FILE_MODE & ~session.settings().get(UMASK);
    UnixFiles files = session.unixFiles();
    SecurityEnvironment user = session.requester().user();
    long kept =
        session.restart().filter(RestartMarker::isOfBytes).map(RestartMarker::records).orElse(0L);
    try {
      UnixWriter writer = files.write(user, path, append, mode, tag);
      if (kept > 0 && !writer.isNew()) {
        try (Content present = files.read(user, path)) {
          long inFile =
              isText(session)
                  ? new UnixText(session.settings().get(SBDATACONN)).extent(present, kept).file()
                  : kept;
          UnixText.copy(present, inFile, writer);
        }
      }
      return new UnixStore(session, path, append, writer);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static boolean isText(FtpSession session) {
    return session.representation().type() == Representation.Type.ASCII;
  }

  @Override
  public Optional<UsedFile> file() {
    return Optional.of(new UsedFile(path.toString(), true, writer.isNew()));
  }

  @Override
  public Reply preliminary() {
    return Reply.of(append ? ServerMessage.APPENDING : ServerMessage.STORING, path);
  }

  @Override
  public Reply run(DataConnection data) throws IOException {
    begun = true;
    try {
      if (isText(session)) {
        new UnixText(session.settings().get(SBDATACONN)).receive(data, writer);
      } else {
        UnixText.receiveImage(data, writer);
      }
      writer.close();
    } catch (UnixFileException refused) {
      writer.abandon();
      return Reply.of(ServerMessage.ABORTED_BY_FILE_ERROR);
    }
    return Reply.of(ServerMessage.TRANSFER_COMPLETED);
  }

  @Override
  public void close() {
    boolean delete =
        session.settings().get(CONDDISP) == Disposition.DELETE && !session.isServerStopping();
    try {
      if (!begun || (delete && writer.isNew())) {
        writer.abandon();
      }
      writer.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
