package io.lparjar.emulator.ftp.session;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import java.net.InetAddress;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the server presents itself.
 *
 * @param jobName job name of the server's address space, such as {@code FTPD1}
 * @param release such as {@code 3.2} or {@code V2R4}
 * @param hostName as TCPIP.DATA gives it
 * @param advertised address in the reply to PASV, or null for that of the control connection
 */
public record ServerIdentity(
    String jobName, String release, String hostName, @Nullable InetAddress advertised) {
  /** What a new system is called. The release is that of z/OS 3.1. [captured-3.1] */
  public static final ServerIdentity DEFAULT = new ServerIdentity("FTPD1", "3.2", "MVS1", null);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
  private static final int SECONDS_A_MINUTE = 60;

  /** The same with another address in the reply to PASV. */
  public ServerIdentity advertising(@Nullable InetAddress address) {
    return new ServerIdentity(jobName, release, hostName, address);
  }

  /**
   * The reply that begins a session.
   *
   * @param now time of day at the server
   * @param idleSeconds how long a session may idle, 0 for ever
   */
  public Reply greeting(LocalDateTime now, int idleSeconds) {
    Reply first =
        Reply.of(
            ServerMessage.GREETING,
            jobName,
            release,
            hostName,
            TIME.format(now),
            now.toLocalDate());
    Reply last =
        idleSeconds == 0
            ? Reply.of(ServerMessage.NO_IDLE_LIMIT)
            : Reply.of(ServerMessage.IDLE_LIMIT, idleSeconds / SECONDS_A_MINUTE);
    return Reply.ofLines(first, last);
  }
}
