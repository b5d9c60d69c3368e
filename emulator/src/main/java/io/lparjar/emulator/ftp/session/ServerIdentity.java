package io.lparjar.emulator.ftp.session;

import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.reply.ServerMessage;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How the server presents itself.
 *
 * @param jobName job name of the server's address space, such as {@code FTPD1}
 * @param release such as {@code 3.2} or {@code V2R4}
 * @param hostName as TCPIP.DATA gives it
 */
public record ServerIdentity(String jobName, String release, String hostName) {
  /** What a new system is called. The release is that of z/OS 3.1. [captured-3.1] */
  public static final ServerIdentity DEFAULT = new ServerIdentity("FTPD1", "3.2", "MVS1");

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
  private static final int SECONDS_A_MINUTE = 60;

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
