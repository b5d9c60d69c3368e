package io.lparjar.emulator.ftp.unix;

import static io.lparjar.emulator.ftp.site.SiteParameters.CONDDISP;
import static io.lparjar.emulator.ftp.site.SiteParameters.UMASK;

import io.lparjar.datasets.allocation.Disposition;
import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.datasets.unix.UnixPipe;
import io.lparjar.datasets.unix.UnixPipeException;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import io.lparjar.emulator.ftp.session.DataConnection;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.session.UsedFile;
import io.lparjar.emulator.ftp.transfer.Confidence;
import io.lparjar.emulator.ftp.transfer.Transfer;
import java.io.IOException;
import java.util.Optional;

/**
 * Receives data into a named pipe, which is made when it is not there: 125, then 250 when somebody
 * has read it all or has room for it, 451 when nobody reads within FIFOOPENTIME, or goes on reading
 * within FIFOIOTIME. That the 125 comes before the pipe is connected is [inferred].
 *
 * <p>A pipe that was made for a transfer that fails is deleted when CONDDISP says so.
 *
 * @see "z/OS Communications Server IP Configuration Reference, UNIXFILETYPE statement"
 */
final class PipeStore implements Transfer {
  private static final int PIPE_MODE = 0666;

  private final FtpSession session;
  private final UnixPath path;
  private final boolean made;
  private final UnixPipe pipe;
  private final UnixReceiver receiver;
  private boolean completed;

  private PipeStore(FtpSession session, UnixPath path, boolean made, UnixPipe pipe) {
    this.session = session;
    this.path = path;
    this.made = made;
    this.pipe = pipe;
    this.receiver = new UnixReceiver(session, true);
  }

  /** Makes a pipe with the session's UMASK. */
  static void make(FtpSession session, UnixPath path) {
    session
        .unixFiles()
        .makePipe(session.requester().user(), path, PIPE_MODE & ~session.settings().get(UMASK));
  }

  /**
   * Opens a pipe.
   *
   * @param made whether it was made for this
   */
  static PipeStore open(FtpSession session, UnixPath path, boolean made) {
    UnixPipe pipe =
        session
            .unixFiles()
            .writePipe(session.requester().user(), path, PipeRetrieve.patience(session));
    return new PipeStore(session, path, made, pipe);
  }

  @Override
  public Optional<UsedFile> file() {
    return Optional.of(new UsedFile(path.toString(), true, made));
  }

  @Override
  public Reply preliminary() {
    return Reply.of(UnixMessage.APPENDING_TO_PIPE, path);
  }

  @Override
  public Reply run(DataConnection data) throws IOException {
    try {
      pipe.connect();
      ServerMessage completion = receiver.receive(data, pipe);
      completed = completion != ServerMessage.ABORTED_BY_FILE_ERROR;
      return Reply.of(completion);
    } catch (UnixPipeException alone) {
      return PipeRetrieve.broken(data);
    }
  }

  @Override
  public Confidence confidence() {
    return receiver.confidence();
  }

  @Override
  public void close() {
    pipe.close();
    boolean delete =
        session.settings().get(CONDDISP) == Disposition.DELETE && !session.isServerStopping();
    if (made && !completed && delete) {
      session.unixFiles().delete(session.requester().user(), path);
    }
  }
}
