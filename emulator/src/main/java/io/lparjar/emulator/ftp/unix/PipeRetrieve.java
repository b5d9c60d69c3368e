package io.lparjar.emulator.ftp.unix;

import static io.lparjar.emulator.ftp.site.SiteParameters.FIFOIOTIME;
import static io.lparjar.emulator.ftp.site.SiteParameters.FIFOOPENTIME;
import static io.lparjar.emulator.ftp.site.SiteParameters.SBDATACONN;
import static io.lparjar.emulator.ftp.site.SiteParameters.SBSENDEOL;

import io.lparjar.datasets.codepage.CodePages;
import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.datasets.unix.UnixPipe;
import io.lparjar.datasets.unix.UnixPipe.Patience;
import io.lparjar.datasets.unix.UnixPipeException;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.DataConnection;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.Representation;
import io.lparjar.emulator.ftp.session.UsedFile;
import io.lparjar.emulator.ftp.transfer.FlowingText;
import io.lparjar.emulator.ftp.transfer.Transfer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/**
 * Sends what somebody writes into a named pipe, until all who write have closed it: 125, then 250,
 * or 451 when nobody opens it within FIFOOPENTIME or nothing comes within FIFOIOTIME. Pipes have no
 * tag.
 *
 * @see "z/OS Communications Server IP Configuration Reference, UNIXFILETYPE statement"
 */
final class PipeRetrieve implements Transfer {
  /** Pieces that are sent as they come. */
  private static final int PIECE = 64 * 1024;

  private final FtpSession session;
  private final UnixPath path;
  private final UnixPipe pipe;

  private PipeRetrieve(FtpSession session, UnixPath path, UnixPipe pipe) {
    this.session = session;
    this.path = path;
    this.pipe = pipe;
  }

  static PipeRetrieve open(FtpSession session, UnixPath path) {
    UnixPipe pipe =
        session.unixFiles().readPipe(session.requester().user(), path, patience(session));
    return new PipeRetrieve(session, path, pipe);
  }

  /** As SITE says, but no longer than the transfer's data connection is there. */
  static Patience patience(FtpSession session) {
    return new Patience(
        Duration.ofSeconds(session.settings().get(FIFOOPENTIME)),
        Duration.ofSeconds(session.settings().get(FIFOIOTIME)),
        () -> session.transfer().filter(DataConnection::isOpen).isEmpty());
  }

  /** What a client reads when the pipe's other end failed, or nobody waits for it any more. */
  static Reply broken(DataConnection data) {
    return Reply.of(
        data.isOpen() ? ServerMessage.FILE_ERROR : ServerMessage.DATA_CONNECTION_CLOSED);
  }

  @Override
  public Optional<UsedFile> file() {
    return Optional.of(new UsedFile(path.toString(), true, false));
  }

  @Override
  public Reply preliminary() {
    return Reply.of(ServerMessage.SENDING, path);
  }

  @Override
  public Reply run(DataConnection data) throws IOException {
    try {
      pipe.connect();
      return UnixRetrieve.completed(send(data));
    } catch (UnixPipeException alone) {
      return broken(data);
    }
  }

  /** Sends all there is; gives whether characters were replaced. */
  private boolean send(DataConnection data) throws IOException {
    Optional<FlowingText> text = FlowingText.of(session);
    if (text.isPresent()) {
      return text.get().send(pipe, data);
    }
    CodePages pages = session.settings().get(SBDATACONN);
    UnixText.Source written = (position, target) -> pipe.read(target);
    if (UnixLines.areWanted(session)) {
      UnixLines lines = new UnixLines(session, pages);
      return lines.withoutMarkers().send(lines.open(pipe), false, data);
    }
    if (session.representation().type() == Representation.Type.ASCII) {
      byte[] lineEnd =
          session.settings().get(SBSENDEOL).characters().getBytes(StandardCharsets.US_ASCII);
      new UnixText(pages).send(written, PIECE, lineEnd, data);
    } else {
      UnixRetrieve.sendImage(session, written, 0, data);
    }
    return false;
  }

  @Override
  public void close() {
    pipe.close();
  }
}
