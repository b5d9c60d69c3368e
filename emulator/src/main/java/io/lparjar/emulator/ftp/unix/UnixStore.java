package io.lparjar.emulator.ftp.unix;

import static io.lparjar.emulator.ftp.site.SiteParameters.CONDDISP;
import static io.lparjar.emulator.ftp.site.SiteParameters.ENCODING;
import static io.lparjar.emulator.ftp.site.SiteParameters.MBDATACONN;
import static io.lparjar.emulator.ftp.site.SiteParameters.SBDATACONN;
import static io.lparjar.emulator.ftp.site.SiteParameters.UMASK;

import io.lparjar.datasets.allocation.Disposition;
import io.lparjar.datasets.codepage.CodePages;
import io.lparjar.datasets.codepage.MultiByteCodePages;
import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.unix.UnixFileException;
import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.datasets.unix.UnixTextReader;
import io.lparjar.datasets.unix.UnixTextWriter;
import io.lparjar.datasets.unix.UnixWriter;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.DataConnection;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.Representation;
import io.lparjar.emulator.ftp.session.RestartMarker;
import io.lparjar.emulator.ftp.session.UsedFile;
import io.lparjar.emulator.ftp.transfer.Confidence;
import io.lparjar.emulator.ftp.transfer.RecordRestart;
import io.lparjar.emulator.ftp.transfer.Transfer;
import io.lparjar.security.saf.SecurityEnvironment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Receives a z/OS UNIX file: text for TYPE A, which is tagged with the file system's code page of
 * SBDATACONN or MBDATACONN; as it is, without tag, for TYPE I and E.
 *
 * <p>When it ends too early the file keeps what came, but a new one is not made when CONDDISP says
 * DELETE and the client cannot go on at a restart marker. One that was never written to, since no
 * data connection came about, is as before.
 *
 * @see "z/OS Communications Server IP Diagnosis Guide, FTP, tagging of z/OS UNIX files"
 */
final class UnixStore implements Transfer {
  private static final int FILE_MODE = 0666;

  private final FtpSession session;
  private final UnixPath path;
  private final boolean append;
  private final UnixWriter writer;
  private final UnixReceiver receiver;
  private boolean begun;

  private UnixStore(FtpSession session, UnixPath path, boolean append, UnixWriter writer) {
    this.session = session;
    this.path = path;
    this.append = append;
    this.writer = writer;
    this.receiver = new UnixReceiver(session, append);
  }

  static UnixStore open(FtpSession session, UnixPath path, boolean append) {
    String tag = isText(session) ? tag(session) : "";
    int mode =
        session.isRestricted()
            ? session.services().configuration().get(ServerStatements.ANONYMOUSHFSFILEMODE)
            : FILE_MODE & ~session.settings().get(UMASK);
    SecurityEnvironment user = session.requester().user();
    try {
      UnixWriter writer = session.unixFiles().write(user, path, append, mode, tag);
      try {
        keep(session, path, writer);
      } catch (IOException | RuntimeException refused) {
        writer.abandon();
        throw refused;
      }
      return new UnixStore(session, path, append, writer);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Writes again what stands in front of the restart marker, if there is one. */
  private static void keep(FtpSession session, UnixPath path, UnixWriter writer)
      throws IOException {
    Optional<RestartMarker> restart = session.restart().filter(marker -> !marker.isAtBeginning());
    if (restart.isEmpty() || (restart.get().isOfBytes() && writer.isNew())) {
      return;
    }
    RestartMarker marker = restart.get();
    CodePages pages = session.settings().get(SBDATACONN);
    try (Content present = session.unixFiles().read(session.requester().user(), path)) {
      if (marker.isOfBytes()) {
        long length =
            isText(session)
                ? new LineEnds(pages).position(present::read, marker.records())
                : marker.records();
        UnixText.copy(present, length, writer);
      } else {
        try (UnixTextWriter kept = new UnixLines(session, pages).writer(writer)) {
          new RecordRestart(marker).copy(new UnixTextReader(present), kept);
        }
      }
    }
  }

  /** The built-in table and those of a user have no name that could be a tag. [documented] */
  private static String tag(FtpSession session) {
    if (session.settings().get(ENCODING).equals("MBCS")) {
      return session.settings().get(MBDATACONN).map(MultiByteCodePages::fileSystem).orElse("");
    }
    CodePages pages = session.settings().get(SBDATACONN);
    return pages.isUserTable() || pages.equals(CodePages.STANDARD) ? "" : pages.fileSystem();
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
      ServerMessage completion = receiver.receive(data, writer);
      writer.close();
      return Reply.of(completion);
    } catch (UnixFileException refused) {
      writer.abandon();
      return Reply.of(ServerMessage.ABORTED_BY_FILE_ERROR);
    }
  }

  @Override
  public Confidence confidence() {
    return receiver.confidence();
  }

  @Override
  public void close() {
    boolean delete =
        session.settings().get(CONDDISP) == Disposition.DELETE
            && !receiver.isRestartable()
            && !session.isServerStopping();
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
