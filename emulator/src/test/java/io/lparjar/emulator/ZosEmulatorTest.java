package io.lparjar.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.datasets.name.DataSetName;
import io.lparjar.emulator.release.Release;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.apache.commons.net.ftp.FTP;
import org.apache.commons.net.ftp.FTPClient;
import org.apache.commons.net.ftp.FTPFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ZosEmulatorTest {

  @Test
  void addressThatIsAdvertisedIsInTheReplyToPasv() throws IOException {
    InetAddress outside = InetAddress.getByAddress(new byte[] {10, 1, 2, 3});
    try (ZosEmulator system = ZosEmulator.builder().advertise(outside).start()) {
      FTPClient ftp = FtpClient.login(system);
      ftp.sendCommand("PASV");

      assertThat(ftp.getReplyString()).contains("(10,1,2,3,");
      ftp.disconnect();
    }
  }

  @Test
  void olderReleaseShowsNoKeywordThatCameLater() throws IOException {
    try (ZosEmulator system = ZosEmulator.builder().release(Release.V1R12).start()) {
      FTPClient ftp = FtpClient.login(system);
      ftp.sendCommand("HELP SITE");

      assertThat(ftp.getReplyString()).contains("TAPEREADSTREAM").doesNotContain("DSNTYPE");
      ftp.sendCommand("STAT");
      assertThat(ftp.getReplyString()).contains("TAPEREADSTREAM").doesNotContain("DSNTYPE");
      ftp.disconnect();
    }
  }

  @Test
  void dataSetComesBackByteForByte() throws IOException {
    byte[] records = new byte[170 * 45];
    new Random(1).nextBytes(records);
    try (ZosEmulator zos = ZosEmulator.builder().start()) {
      FTPClient ftp = login(zos, "DEVUSER", "DEVUSER");
      ftp.setFileType(FTP.BINARY_FILE_TYPE);
      ftp.site("RECFM=FB LRECL=170 BLKSIZE=0");

      assertThat(ftp.storeFile("ACCOUNTS", new ByteArrayInputStream(records))).isTrue();
      ByteArrayOutputStream back = new ByteArrayOutputStream();
      assertThat(ftp.retrieveFile("ACCOUNTS", back)).isTrue();

      assertThat(back.toByteArray()).isEqualTo(records);
      FTPFile[] rows = ftp.listFiles("ACCOUNTS");
      assertThat(rows).extracting(FTPFile::getName).containsExactly("ACCOUNTS");
    }
  }

  @Test
  void systemDataSetsAreThere() {
    try (ZosEmulator zos = ZosEmulator.builder().start()) {
      assertThat(
              new String[] {
                "SYS1.PARMLIB",
                "SYS1.PROCLIB",
                "SYS1.LINKLIB",
                "SYS1.NUCLEUS",
                "SYS1.MACLIB",
                "TCPIP.SEZAINST",
                "TCPIP.TCPPARMS",
                "SYS1.MAN1"
              })
          .allSatisfy(name -> assertThat(zos.dataSets().find(DataSetName.parse(name))).isPresent());
    }
  }

  @Test
  void homeKeepsDataSetsAndPasswords(@TempDir Path home) throws IOException {
    byte[] text = "LINE\r\n".getBytes(StandardCharsets.US_ASCII);
    try (ZosEmulator zos = ZosEmulator.builder().home(home).user("USER1", "SECRET").start()) {
      login(zos, "USER1", "SECRET").storeFile("KEPT", new ByteArrayInputStream(text));
    }
    try (ZosEmulator zos = ZosEmulator.builder().home(home).start()) {
      ByteArrayOutputStream back = new ByteArrayOutputStream();
      login(zos, "USER1", "SECRET").retrieveFile("KEPT", back);

      assertThat(back.toString(StandardCharsets.US_ASCII)).isEqualToNormalizingNewlines("LINE\n");
    }
  }

  @Test
  void serverReadsItsConfigurationFromTheLibrary(@TempDir Path directory) throws IOException {
    Path ftpData = directory.resolve("ftp.data");
    Files.writeString(ftpData, "INACTIVE 600 ; ten minutes\nNOSUCH 1\n");
    try (ZosEmulator zos = ZosEmulator.builder().ftpData(ftpData).start()) {
      FTPClient ftp = new FTPClient();
      ftp.connect(zos.ftpAddress().getAddress(), zos.ftpAddress().getPort());

      assertThat(ftp.getReplyStrings())
          .endsWith("220 Connection will close if idle for more than 10 minutes.");
    }
  }

  @Test
  void homeIsUsedByOneSystemAtATime(@TempDir Path home) {
    try (ZosEmulator zos = ZosEmulator.builder().home(home).start()) {
      assertThat(zos.ftpAddress().getPort()).isPositive();
      assertThatThrownBy(() -> ZosEmulator.builder().home(home).start())
          .isInstanceOf(StartException.class);
    }
  }

  @Test
  void openAddressNeedsOtherPasswords() {
    assertThatThrownBy(() -> ZosEmulator.builder().bind("0.0.0.0").start())
        .isInstanceOf(StartException.class)
        .hasMessageContaining("--allow-default-passwords");
  }

  @Test
  void openAddressIsFineWithOtherPasswords() {
    try (ZosEmulator zos =
        ZosEmulator.builder()
            .bind("0.0.0.0")
            .user("IBMUSER", "OTHER1")
            .user("DEVUSER", "OTHER2")
            .start()) {
      assertThat(zos.ftpAddress().getPort()).isPositive();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"TOOLONGID", "BAD-ID"})
  void userIdThatIsNoneIsRefused(String userId) {
    assertThatThrownBy(() -> ZosEmulator.builder().user(userId, "X").start())
        .isInstanceOf(StartException.class);
  }

  @Test
  void systemsShareNothing() throws IOException {
    try (ZosEmulator one = ZosEmulator.builder().start();
        ZosEmulator other = ZosEmulator.builder().start()) {
      login(one, "DEVUSER", "DEVUSER")
          .storeFile("MINE", new ByteArrayInputStream(new byte[] {'X'}));

      assertThat(one.dataSets().find(DataSetName.parse("DEVUSER.MINE"))).isPresent();
      assertThat(other.dataSets().find(DataSetName.parse("DEVUSER.MINE"))).isEmpty();
    }
  }

  private static FTPClient login(ZosEmulator zos, String user, String password) throws IOException {
    InetSocketAddress server = zos.ftpAddress();
    FTPClient ftp = new FTPClient();
    ftp.connect(server.getAddress(), server.getPort());
    assertThat(ftp.login(user, password)).isTrue();
    ftp.enterLocalPassiveMode();
    return ftp;
  }
}
