package io.lparjar.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.apache.commons.net.ftp.FTPClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A system whose names are not the usual ones says them wherever a name is said. */
final class SystemNameTest {

  private static ZosEmulator.Builder named() {
    return ZosEmulator.builder()
        .name(SystemName.SYSNAME, "prod")
        .name(SystemName.HOST, "prod.example.com")
        .name(SystemName.TCPIP, "TCPIPA")
        .name(SystemName.FTPD, "XFTP")
        .name(SystemName.JES2, "JESA")
        .name(SystemName.NODE, "NYC");
  }

  @Test
  void theGreetingNamesJobAndHost() throws IOException {
    try (ZosEmulator system = named().start()) {
      FTPClient ftp = FtpClient.connect(system);

      assertThat(ftp.getReplyString()).startsWith("220-XFTP1 IBM FTP CS 3.2 at prod.example.com, ");
      ftp.disconnect();
    }
  }

  @Test
  void aHostWithoutNameIsCalledAsTheSystem() throws IOException {
    try (ZosEmulator system = ZosEmulator.builder().name(SystemName.SYSNAME, "PROD").start()) {
      FTPClient ftp = FtpClient.connect(system);

      assertThat(ftp.getReplyString()).startsWith("220-FTPD1 IBM FTP CS 3.2 at PROD, ");
      ftp.disconnect();
    }
  }

  @Test
  void jobsTellOfTheirSystemSubsystemAndNode() throws IOException {
    try (ZosEmulator system = named().start()) {
      FTPClient ftp = FtpClient.login(system);
      assertThat(ftp.sendSiteCommand("FILETYPE=JES")).isTrue();
      ftp.sendCommand("STAT");
      assertThat(ftp.getReplyString()).contains("JES Name is JESA");
      assertThat(
              FtpClient.store(
                  ftp, "JOB", "//DEVUSERA JOB\r\n//S EXEC PGM=IEFBR14\r\n//I DD *\r\nX\r\n"))
          .isTrue();
      Jobs.awaitEnd(system);

      String job = ftp.listNames()[0].split(" ", -1)[0];

      assertThat(FtpClient.retrieve(ftp, job + ".1"))
          .contains("S Y S T E M  P R O D", "N O D E  N Y C");
      assertThat(FtpClient.retrieve(ftp, job + ".3")).contains("JESA ALLOCATED TO I");
      ftp.disconnect();
    }
  }

  @Test
  void theOperatorMeansThemByTheirNames() {
    try (ZosEmulator system = named().start()) {
      assertThat(lines(system, "D TCPIP,TCPIPA,N,CONN")).contains("NETSTAT CS").contains("TCPIPA");
      assertThat(lines(system, "D TCPIP,TCPIP,N,CONN")).doesNotContain("NETSTAT CS");
      assertThat(lines(system, "D A,XFTP1")).contains("XFTP1").contains("XFTP ");
      assertThat(lines(system, "P FTPD")).contains("NOT ACTIVE");
      assertThat(system.isRunning()).isTrue();

      assertThat(lines(system, "P XFTP")).isNotEmpty();
      assertThat(system.isRunning()).isFalse();
    }
  }

  private static String lines(ZosEmulator system, String command) {
    List<String> lines = system.console().execute(command);
    return String.join("\n", lines);
  }

  @ParameterizedTest
  @CsvSource({
    "SYSNAME,''",
    "SYSNAME,NINECHARS",
    "SYSNAME,A.B",
    "HOST,a_b",
    "HOST,.example.com",
    "TCPIP,1TCP",
    "FTPD,NINECHARS",
    "JES2,JES22",
    "NODE,N-1"
  })
  void whatCannotBeANameIsRefused(SystemName what, String name) {
    ZosEmulator.Builder builder = ZosEmulator.builder();

    assertThatThrownBy(() -> builder.name(what, name))
        .isInstanceOf(StartException.class)
        .hasMessage("not a name for " + what + ": " + name);
  }
}
