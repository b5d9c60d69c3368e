package io.lparjar.emulator.ftp.unix;

import static io.lparjar.emulator.ftp.site.SiteParameters.SBDATACONN;
import static io.lparjar.emulator.ftp.site.SiteParameters.SBSENDEOL;

import io.lparjar.datasets.codepage.CodePages;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.codepage.UnsupportedCodePageException;
import io.lparjar.datasets.device.Content;
import io.lparjar.datasets.device.ContentChannel;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.datasets.unix.UnixFile;
import io.lparjar.datasets.unix.UnixFileException;
import io.lparjar.datasets.unix.UnixFileException.Reason;
import io.lparjar.datasets.unix.UnixFiles;
import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.DataConnection;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.Representation;
import io.lparjar.emulator.ftp.session.RestartMarker;
import io.lparjar.emulator.ftp.session.UsedFile;
import io.lparjar.emulator.ftp.transfer.FlowingText;
import io.lparjar.emulator.ftp.transfer.OneRecordChannel;
import io.lparjar.emulator.ftp.transfer.RestartException;
import io.lparjar.emulator.ftp.transfer.Transfer;
import io.lparjar.security.saf.SecurityEnvironment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sends a z/OS UNIX file: as it is for TYPE I and E, as text for TYPE A, translated from the code
 * page it is tagged with or else that of SBDATACONN, or between code pages of several bytes.
 *
 * @see UnixLines
 */
final class UnixRetrieve implements Transfer {
  private final FtpSession session;
  private final UnixPath path;
  private final String tag;
  private final Content content;
  private final @Nullable RecordReader lines;
  private final long restart;

  private UnixRetrieve(FtpSession session, UnixPath path, String tag, Content content)
      throws IOException {
    this.session = session;
    this.path = path;
    this.tag = tag;
    this.content = content;
    this.restart =
        session.restart().filter(RestartMarker::isOfBytes).map(RestartMarker::records).orElse(0L);
    this.lines =
        UnixLines.areWanted(session) ? new UnixLines(session, codePages()).open(content) : null;
  }

  static UnixRetrieve open(FtpSession session, UnixPath path) {
    UnixFiles files = session.unixFiles();
    SecurityEnvironment user = session.requester().user();
    UnixFile file =
        files
            .find(user, path)
            .orElseThrow(() -> new UnixFileException(Reason.NOT_FOUND, path.toString()));
    Content content = files.read(user, path);
    try {
      return new UnixRetrieve(session, path, file.tag(), content);
    } catch (RestartException tooShort) {
      close(content);
      throw tooShort;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private boolean isText() {
    return session.representation().type() == Representation.Type.ASCII;
  }

  private CodePages codePages() {
    return codePages(session, tag);
  }

  /** Between a file with that tag and the network. */
  static CodePages codePages(FtpSession session, String tag) {
    CodePages pages = session.settings().get(SBDATACONN);
    if (tag.isEmpty() || tag.equals(pages.fileSystem())) {
      return pages;
    }
    try {
      return CodePages.of(tag, pages.network());
    } catch (UnsupportedCodePageException severalBytesOrUserTable) {
      return pages;
    }
  }

  @Override
  public Optional<UsedFile> file() {
    return Optional.of(new UsedFile(path.toString(), true, false));
  }

  @Override
  public Reply preliminary() {
    Reply sending = Reply.of(ServerMessage.SENDING, path);
    if (tag.isEmpty() || !isText() || FlowingText.of(session).isPresent()) {
      return sending;
    }
    CodePages pages = codePages();
    if (!pages.fileSystem().equals(tag)) {
      return sending;
    }
    boolean ebcdic = pages.toNetwork().translate(Ebcdic.SPACE) == ' ';
    Reply tagged =
        Reply.of(
            UnixMessage.TAGGED, ebcdic ? "EBCDIC" : "ASCII", pages.fileSystem(), pages.network());
    return Reply.ofLines(tagged, sending);
  }

  @Override
  public Reply run(DataConnection data) throws IOException {
    Optional<FlowingText> text = FlowingText.of(session);
    if (text.isPresent()) {
      return completed(text.get().send(new ContentChannel(content), data));
    }
    RecordReader records = lines;
    if (records != null) {
      return completed(new UnixLines(session, codePages()).retrieving().send(records, false, data));
    }
    WritableByteChannel target = restart == 0 ? data : new SkippingChannel(data, restart);
    if (isText()) {
      byte[] lineEnd =
          session.settings().get(SBSENDEOL).characters().getBytes(StandardCharsets.US_ASCII);
      new UnixText(codePages()).send(content, lineEnd, target);
    } else if (restart > 0 || UnixLines.areOneRecord(session)) {
      sendImage(session, content::read, restart, data);
    } else {
      data.send(content);
    }
    return Reply.of(ServerMessage.TRANSFER_COMPLETED);
  }

  /** Sends what stands behind the first {@code begin} bytes as it is, or all as one record. */
  static void sendImage(FtpSession session, UnixText.Source source, long begin, DataConnection data)
      throws IOException {
    if (!UnixLines.areOneRecord(session)) {
      UnixText.sendImage(source, begin, data);
      return;
    }
    OneRecordChannel record = new OneRecordChannel(data);
    UnixText.sendImage(source, begin, record);
    record.close();
  }

  static Reply completed(boolean substituted) {
    return Reply.of(
        substituted ? ServerMessage.TRANSFER_SUBSTITUTED : ServerMessage.TRANSFER_COMPLETED);
  }

  @Override
  public void close() {
    close(content);
  }

  private static void close(Content content) {
    try {
      content.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
