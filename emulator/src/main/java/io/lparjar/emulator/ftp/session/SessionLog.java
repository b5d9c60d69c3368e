package io.lparjar.emulator.ftp.session;

import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.config.Trace;
import io.lparjar.emulator.ftp.reply.Reply;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What happens in a session, for the system log, when FTPLOGGING or for anonymous users
 * ANONYMOUSFTPLOGGING asks for it; until the user is known either is enough.
 *
 * <pre>
 * Mar 25 09:17:00 MVS1 ftps[33]: EZYFS50I ID=FTPD100033 CONN starts Client IPaddr=...
 * </pre>
 *
 * The ID, the daemon's job name and five digits, is the same in all lines of a session.
 *
 * @see "z/OS Communications Server IP Configuration Reference, FTPLOGGING statement"
 */
public final class SessionLog {
  private static final int IDENTIFIERS = 100_000;

  /** Written whether or not sessions are logged. [seen] */
  private static final String HANDSHAKE_FAILED = "EZYFT96I TLS handshake failed";

  /** The same of System SSL's return code for a socket that its partner has closed. [inferred] */
  private static final String DATA_TRUNCATED =
      "EZYFT96I TLS data connection ended: rc = 420 (GSK_ERR_SOCKET_CLOSED)";

  private final FtpSession session;
  private String command = "";
  private @Nullable UsedFile file;
  private boolean moving;
  private long beginMillis;
  private @Nullable ConnectionEnds data;
  private @Nullable Change change;

  SessionLog(FtpSession session) {
    this.session = session;
  }

  /** What identifies the session: the daemon's job name and five digits. */
  public String id() {
    return String.format(
        Locale.ROOT,
        "%s%05d",
        session.services().identity().jobName(),
        session.connection().asid() % IDENTIFIERS);
  }

  /** The control connection stands. */
  public void connected() {
    write(LogMessage.CONNECTED, AddressText.of(session.connection().client().getAddress()));
  }

  /** The control connection has gone. */
  public void ended() {
    write(LogMessage.ENDED);
  }

  /** The user has been let in. */
  public void accepted() {
    trace(Trace.ACC, "login of " + session.requester().user().userId());
    write(LogMessage.ACCEPTED, session.requester().user().userId());
  }

  /** Somebody has not been let in. */
  public void refused(String userId, Object reason) {
    trace(Trace.ACC, "login of " + userId + " refused: " + reason);
    write(LogMessage.REFUSED, userId, reason);
    session.services().audit().refused(session, userId, reason);
  }

  /** The control connection is not served. */
  public void rejected(String reason) {
    write(LogMessage.REJECTED, AddressText.of(session.connection().client().getAddress()), reason);
  }

  /** The control connection is under TLS. */
  public void secured() {
    write(LogMessage.SECURED);
  }

  /** The handshake of TLS has failed, on the control connection or on a data connection. */
  public void notSecured(String reason) {
    write(HANDSHAKE_FAILED);
    write(LogMessage.NOT_SECURED, reason);
  }

  /** Data under TLS has ended without close_notify. */
  public void truncated() {
    write(DATA_TRUNCATED);
    write(LogMessage.NOT_SECURED, "no close_notify");
  }

  /**
   * A command begins that uses the data connection.
   *
   * @param used the data set or file that is open for it; null for none
   */
  public void transferStarts(String verb, @Nullable UsedFile used) {
    command = verb;
    file = used;
    if (used != null) {
      write(LogMessage.ALLOCATED, used.isNew() ? "Create" : "Use", used);
    }
    write(LogMessage.TRANSFER_STARTS, command, named());
  }

  /** The command that used the data connection last; empty for none. */
  public String transferCommand() {
    return command;
  }

  /** The data set or file of a command that uses the data connection could not be opened. */
  public void notAllocated(String verb, String name, Object reason) {
    write(LogMessage.NOT_ALLOCATED, verb, name, reason);
  }

  /** The data connection stands. */
  void connected(DataConnection opened) {
    if (session.services().audit().isActive()) {
      moving = true;
      beginMillis = session.services().clock().millis();
      data = opened.ends().orElse(null);
    }
  }

  /**
   * The command that uses the data connection has ended.
   *
   * @param bytes that went over the data connection
   */
  public void transferEnded(Reply completion, long bytes) {
    boolean failed = completion.isFailure();
    if (file != null) {
      write(failed ? LogMessage.RELEASED_AFTER_FAILURE : LogMessage.RELEASED, file);
    }
    write(
        failed ? LogMessage.TRANSFER_FAILS : LogMessage.TRANSFER_OK,
        command,
        named(),
        bytes,
        completion.code());
    if (moving) {
      audit(new FileOperation(command, file, null, beginMillis, data, bytes, completion.code()));
      moving = false;
      data = null;
    }
    file = null;
  }

  /**
   * A command is about to delete something.
   *
   * @param used the data set or file; null for a job
   * @param isThere whether there is something to delete; asked only when that matters
   */
  public void deletes(@Nullable UsedFile used, BooleanSupplier isThere) {
    if (session.services().audit().isActive() && isThere.getAsBoolean()) {
      change = new Change("DELE", used, null, session.services().clock().millis());
    }
  }

  /** A command is about to give a data set or file, which is there, another name. */
  public void renames(UsedFile old, UsedFile now) {
    if (session.services().audit().isActive()) {
      change = new Change("RNTO", old, now, session.services().clock().millis());
    }
  }

  /**
   * A command has ended without data connection. What it was about to delete or rename is taken
   * down, done or not. [inferred]
   */
  public void commandEnded(Reply reply) {
    Change ended = change;
    if (ended != null) {
      change = null;
      audit(
          new FileOperation(
              ended.verb, ended.used, ended.newName, ended.beginMillis, null, 0, reply.code()));
    }
  }

  /** What a command has begun to do to a data set or file, see {@link FileOperation}. */
  private record Change(
      String verb, @Nullable UsedFile used, @Nullable UsedFile newName, long beginMillis) {}

  private void audit(FileOperation operation) {
    session.services().audit().ended(session, operation);
  }

  /** A job was submitted. */
  public void submitted(Object jobId) {
    write(LogMessage.SUBMITTED, jobId);
  }

  /** What was to be a job was not submitted. */
  public void notSubmitted() {
    write(LogMessage.NOT_SUBMITTED);
  }

  /** A command has come to an abnormal end. */
  public void abended(Object code) {
    write(LogMessage.ABENDED, code);
  }

  private String named() {
    return file == null ? "" : " " + file;
  }

  /** How sure it is that it did what it should; logged when CHKCONFIDENCE asks for it. */
  public void confidence(Object level) {
    if (session.services().configuration().get(ServerStatements.CHKCONFIDENCE)) {
      write(LogMessage.CONFIDENCE, level);
    }
  }

  /**
   * Tells of something that a general trace shows, when that is active.
   *
   * @param text never with a password in it
   */
  public void trace(Trace trace, String text) {
    if (session.traces().isActive(trace)) {
      write(trace + " " + text);
    }
  }

  private boolean isWanted() {
    ServerConfiguration configuration = session.services().configuration();
    boolean users = configuration.get(ServerStatements.FTPLOGGING);
    boolean anonymous = configuration.get(ServerStatements.ANONYMOUSFTPLOGGING);
    if (!session.isLoggedIn()) {
      return users || anonymous;
    }
    return session.isAnonymous() ? anonymous : users;
  }

  private void write(String text) {
    FtpServices services = session.services();
    services
        .syslog()
        .accept(
            SystemLogLine.of(
                services.clock(), services.identity(), "ftps", session.connection().asid(), text));
  }

  private void write(LogMessage message, Object... values) {
    if (!isWanted()) {
      return;
    }
    String text =
        String.format(
            Locale.ROOT,
            message.text(),
            Stream.concat(Stream.of(id()), Arrays.stream(values)).toArray());
    write(text);
  }
}
