package io.lparjar.emulator.ftp.session;

import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.reply.Reply;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

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
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("MMM dd HH:mm:ss", Locale.ENGLISH);
  private static final int IDENTIFIERS = 100_000;
  private static final int FIRST_FAILURE = 400;

  private final FtpSession session;
  private String command = "";

  SessionLog(FtpSession session) {
    this.session = session;
  }

  /** The control connection stands. */
  public void connected() {
    write(LogMessage.CONNECTED, session.connection().client().getAddress().getHostAddress());
  }

  /** The control connection has gone. */
  public void ended() {
    write(LogMessage.ENDED);
  }

  /** The user has been let in. */
  public void accepted() {
    write(LogMessage.ACCEPTED, session.requester().user().userId());
  }

  /** Somebody has not been let in. */
  public void refused(String userId, Object reason) {
    write(LogMessage.REFUSED, userId, reason);
  }

  /** TLS on the control connection has failed, and the connection ends. */
  public void tlsFailed(String reason) {
    write(LogMessage.TLS_FAILED, reason);
  }

  /** A command begins that uses the data connection. */
  public void transferStarts(String verb) {
    command = verb;
    write(LogMessage.TRANSFER_STARTS, command);
  }

  /** That command has ended. */
  public void transferEnded(Reply completion) {
    boolean failed = completion.code() >= FIRST_FAILURE;
    write(failed ? LogMessage.TRANSFER_FAILS : LogMessage.TRANSFER_OK, command, completion.code());
  }

  /** How sure it is that it did what it should; logged when CHKCONFIDENCE asks for it. */
  public void confidence(Object level) {
    if (session.services().configuration().get(ServerStatements.CHKCONFIDENCE)) {
      write(LogMessage.CONFIDENCE, level);
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

  private void write(LogMessage message, Object... values) {
    if (!isWanted()) {
      return;
    }
    FtpServices services = session.services();
    int asid = session.connection().asid();
    String id =
        String.format(Locale.ROOT, "%s%05d", services.identity().jobName(), asid % IDENTIFIERS);
    String text =
        String.format(
            Locale.ROOT,
            message.text(),
            Stream.concat(Stream.of(id), Arrays.stream(values)).toArray());
    services
        .syslog()
        .accept(
            TIME.format(LocalDateTime.now(services.clock()))
                + " "
                + services.identity().systemName()
                + " ftps["
                + asid
                + "]: "
                + text.replaceAll("\\p{Cntrl}", "."));
  }
}
