package io.lparjar.emulator.ftp.session;

import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The reply that begins a session.
 *
 * <pre>
 * 220-FTPD1 IBM FTP CS V1R5 at MCEFTP, 17:14:35 on 2005-06-22.
 * 220-lines of BANNER
 * 220 Connection will close if idle for more than 5 minutes.
 * </pre>
 */
public final class Greeting {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
  private static final int SECONDS_A_MINUTE = 60;

  private Greeting() {}

  /** Whether the greeting has lines that must be read. */
  public static boolean hasBanner(FtpSession session) {
    return !session.services().configuration().get(ServerStatements.BANNER).isEmpty();
  }

  /** The greeting of a session; reads the banner. */
  public static Reply of(FtpSession session) {
    ServerConfiguration configuration = session.services().configuration();
    List<String> before = new ArrayList<>(first(session.services()).lines());
    before.addAll(MessageFile.of(session, ServerStatements.BANNER));
    return last(configuration.get(ServerStatements.INACTIVE)).after(before);
  }

  private static Reply first(FtpServices services) {
    LocalDateTime now = LocalDateTime.now(services.clock());
    ServerIdentity identity = services.identity();
    return services.configuration().get(ServerStatements.REPLYSECURITYLEVEL) == 0
        ? Reply.of(
            ServerMessage.GREETING,
            identity.jobName(),
            identity.release().server(),
            identity.hostName(),
            TIME.format(now),
            now.toLocalDate())
        : Reply.of(ServerMessage.GREETING_WITHOUT_NAMES, TIME.format(now), now.toLocalDate());
  }

  /** Whole minutes, and never none. [inferred] */
  private static Reply last(int idleSeconds) {
    return idleSeconds == 0
        ? Reply.of(ServerMessage.NO_IDLE_LIMIT)
        : Reply.of(ServerMessage.IDLE_LIMIT, Math.max(1, idleSeconds / SECONDS_A_MINUTE));
  }
}
