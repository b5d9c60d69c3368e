package io.lparjar.emulator.ftp.session;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A line of the system log.
 *
 * <pre>
 * Mar 25 09:17:00 MVS1 ftps[33]: EZYFS50I ...
 * </pre>
 */
final class SystemLogLine {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("MMM dd HH:mm:ss", Locale.ENGLISH);

  private SystemLogLine() {}

  /**
   * The line with a text, whose control characters become periods.
   *
   * @param program {@code ftpd} for the daemon, {@code ftps} for a session
   */
  static String of(Clock clock, ServerIdentity identity, String program, int process, String text) {
    return TIME.format(LocalDateTime.now(clock))
        + " "
        + identity.systemName()
        + " "
        + program
        + "["
        + process
        + "]: "
        + text.replaceAll("\\p{Cntrl}", ".");
  }
}
