package io.lparjar.emulator.ftp.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.ftp.config.ConfigurationReader;
import io.lparjar.emulator.ftp.config.FirstConfiguration;
import io.lparjar.emulator.release.Release;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DaemonLogTest {
  private static final String BEGIN = "Mar 25 09:17:00 MVS1 ftpd[32]: ";

  private final Clock clock = Clock.fixed(Instant.parse("2026-03-25T09:17:00Z"), ZoneOffset.UTC);
  private final List<String> lines = new ArrayList<>();
  private final DaemonLog log = new DaemonLog(lines::add, clock, ServerIdentity.DEFAULT, 32);

  @Test
  void aStartTellsReleaseAndConfiguration() {
    log.configured(
        "dd:SYSFTPD=TCPIP.TCPPARMS(FTPSDATA)",
        ConfigurationReader.read(Release.NEWEST, "first", FirstConfiguration.lines())
            .configuration());
    log.initialized();

    assertThat(lines)
        .contains(
            BEGIN
                + "EZY2640I Using dd:SYSFTPD=TCPIP.TCPPARMS(FTPSDATA) for local site configuration"
                + " parameters.",
            BEGIN + "EZY2702I Server-FTP: Initialization completed at 09:17:00 on 03/25/26.",
            BEGIN + "EZYFT41I Server-FTP: process id 32, server job name FTPD1.")
        .anyMatch(line -> line.matches(".*EZY2697I IBM FTP CS \\S+ 09:17:00 on 03/25/26"));
  }

  @Test
  void aStopTellsBeginAndEnd() {
    log.stopping();
    log.stopped();

    assertThat(lines)
        .containsExactly(
            BEGIN + "EZYFT59I FTP shutdown in progress.",
            BEGIN + "EZYFT67I FTP shutdown complete.");
  }
}
