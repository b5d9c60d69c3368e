package io.lparjar.emulator.ftp.unix;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.ZosEmulator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.commons.net.ftp.FTPClient;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
class DropBoxSweepTest {
  private static final String JOB =
      """
      //SWEEP JOB 1,X,CLASS=A,MSGCLASS=H
      //S EXEC PGM=FTPSWEEP,PARM='/u/devuser/box DEVUSER 3'
      //SYSPRINT DD SYSOUT=*
      """
          .replace("\n", "\r\n");

  private final SetClock clock = new SetClock();

  @ParameterizedTest
  @CsvSource({
    "2026-03-25,0,2026-03-25",
    "2026-03-25,3,2026-03-20",
    "2026-03-27,3,2026-03-24",
    "2026-03-28,1,2026-03-27",
    "2026-03-29,1,2026-03-27",
    "2026-03-30,3,2026-03-25"
  })
  void weekendsDoNotCount(LocalDate today, int days, LocalDate kept) {
    assertThat(DropBoxSweep.workingDaysBefore(today, days)).isEqualTo(kept);
  }

  private static FTPClient client(ZosEmulator system) throws IOException {
    FTPClient client = new FTPClient();
    client.connect(system.ftpAddress().getAddress(), system.ftpAddress().getPort());
    assertThat(client.login("DEVUSER", "DEVUSER")).isTrue();
    client.enterLocalPassiveMode();
    client.changeWorkingDirectory("/u/devuser");
    return client;
  }

  private static void store(FTPClient client, String name, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    assertThat(client.storeFile(name, new ByteArrayInputStream(bytes))).isTrue();
  }

  @Test
  void whatIsOldGoesAndWhatIsNewStays() throws IOException {
    try (ZosEmulator system = ZosEmulator.builder().clock(clock).start()) {
      FTPClient client = client(system);
      client.makeDirectory("box");
      client.makeDirectory("box/aix");
      store(client, "box/aix/old", "1");
      clock.moveTo(clock.instant().plus(Duration.ofDays(1)));
      store(client, "box/new", "1");
      clock.moveTo(Instant.parse("2026-03-31T12:00:00Z"));

      client.sendSiteCommand("FILETYPE=JES");
      store(client, "JOB", JOB);
      client.sendSiteCommand("FILETYPE=SEQ");

      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> client.listNames("/u/devuser/box/aix") == null);
      assertThat(client.listNames("/u/devuser/box"))
          .containsExactly("/u/devuser/box/aix", "/u/devuser/box/new");
      client.disconnect();
    }
  }
}
