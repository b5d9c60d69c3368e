package io.lparjar.emulator.ftp.session;

import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.emulator.exit.ExitConnection;
import io.lparjar.emulator.exit.ExitState;
import io.lparjar.emulator.exit.ServerExits;
import io.lparjar.emulator.exit.Verdict;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.security.saf.UserId;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The user exits as one session calls them, with what lasts between their calls. */
public final class SessionExits {
  private static final Logger LOG = LoggerFactory.getLogger(SessionExits.class);
  private static final ByteBuffer NO_SCRATCHPAD = ByteBuffer.allocate(0);

  private final FtpSession session;
  private final ServerExits exits;
  private final ByteBuffer scratchpad;
  private final AtomicReference<Object> anchor = new AtomicReference<>();

  SessionExits(FtpSession session) {
    this.session = session;
    this.exits = session.services().exits();
    this.scratchpad = isActive() ? ByteBuffer.allocate(ExitState.SCRATCHPAD) : NO_SCRATCHPAD;
  }

  /** Whether there are any; to be asked before something is made for them. */
  public boolean isActive() {
    return exits != ServerExits.NONE;
  }

  /** FTCHKIP: whether the client may stay. */
  public boolean acceptsConnection() {
    return !isActive() || accepts("FTCHKIP", exit -> exit.ftchkip(connection()));
  }

  /** Whether an exit accepts; one that abends does not. */
  public boolean accepts(String name, Function<ServerExits, Verdict> exit) {
    return call(name, exit, Verdict.REJECT) == Verdict.ACCEPT;
  }

  /** What an exit says, or {@code abended} when it throws. */
  public <T> T call(String name, Function<ServerExits, T> exit, T abended) {
    try {
      return Objects.requireNonNull(exit.apply(exits), "no return code");
    } catch (RuntimeException | Error abend) {
      LOG.error("user exit {} abended in session {}", name, session.log().id(), abend);
      return abended;
    }
  }

  /** The control connection. */
  public ExitConnection connection() {
    ControlConnection connection = session.connection();
    return new ExitConnection(connection.client(), connection.server(), session.log().id());
  }

  /** What FTCHKJES keeps. */
  public AtomicReference<Object> anchor() {
    return anchor;
  }

  /** The user who has logged in; empty for nobody. */
  public String userId() {
    return session.userId().map(UserId::value).orElse("");
  }

  /** The state of the session now. */
  public ExitState state() {
    return new ExitState(
        connection(),
        userId(),
        session.unixDirectory().isPresent() ? "HFS" : "MVS",
        session
            .unixDirectory()
            .map(UnixPath::toString)
            .orElseGet(() -> session.workingDirectory().prefix()),
        session.settings().get(SiteParameters.FILETYPE).name(),
        scratchpad.duplicate());
  }
}
