package io.lparjar.emulator.ftp.session;

import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.site.SiteParameters;
import io.lparjar.emulator.ftp.site.TransferSettings;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Start and end of the FTP daemon, for the system log.
 *
 * <pre>
 * Mar 25 09:17:00 MVS1 ftpd[32]: EZY2702I Server-FTP: Initialization completed at ...
 * </pre>
 *
 * @see "z/OS Communications Server IP Diagnosis Guide, FTP server initialization"
 */
public final class DaemonLog {
  private final @Nullable Consumer<String> syslog;
  private final Clock clock;
  private final ServerIdentity identity;
  private final int process;

  /**
   * The log of a daemon.
   *
   * @param syslog takes the lines; null when nobody reads them, which makes a start quicker
   * @param process identifies the daemon
   */
  public DaemonLog(
      @Nullable Consumer<String> syslog, Clock clock, ServerIdentity identity, int process) {
    this.syslog = syslog;
    this.clock = clock;
    this.identity = identity;
    this.process = process;
  }

  /** It has read its configuration, which {@code source} names. */
  public void configured(String source, ServerConfiguration configuration) {
    if (syslog == null) {
      return;
    }
    write(DaemonMessage.MESSAGE_CATALOG);
    write(DaemonMessage.RELEASE, identity.release().server(), LocalDateTime.now(clock));
    write(DaemonMessage.CONFIGURATION, source);
    write(DaemonMessage.REPLY_CATALOG);
    TransferSettings settings = configuration.settings();
    if (settings.get(SiteParameters.CTRLCONN).equals(SiteParameters.CTRLCONN.defaultValue())) {
      write(DaemonMessage.SEVEN_BIT);
    }
    if (settings.get(SiteParameters.SBDATACONN).equals(SiteParameters.SBDATACONN.defaultValue())) {
      write(DaemonMessage.INTERNAL_TABLES);
    }
  }

  /** Clients can connect. */
  public void initialized() {
    write(DaemonMessage.INITIALIZED, LocalDateTime.now(clock));
    write(DaemonMessage.PROCESS, process, identity.jobName());
  }

  /** The operator stops it. */
  public void stopping() {
    write(DaemonMessage.STOPPING);
  }

  /** It has ended. */
  public void stopped() {
    write(DaemonMessage.STOPPED);
  }

  private void write(DaemonMessage message, Object... values) {
    if (syslog == null) {
      return;
    }
    String text = String.format(Locale.ROOT, message.text(), values);
    syslog.accept(SystemLogLine.of(clock, identity, "ftpd", process, text));
  }
}
