package io.lparjar.emulator.ftp.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.codepage.CodePages;
import io.lparjar.emulator.FtpClient;
import io.lparjar.emulator.ZosEmulator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.net.ftp.FTP;
import org.apache.commons.net.ftp.FTPClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UserTablesTest {
  @TempDir Path directory;

  /** IBM-1047 and ISO8859-1, but for X'A3' of the network, which is the # of a British terminal. */
  private static byte[] tables() {
    byte[] tables = new byte[512];
    for (int i = 0; i < 256; i++) {
      tables[i] = (byte) i;
      tables[256 + i] = (byte) i;
    }
    CodePages.STANDARD.toFileSystem().translate(tables, 0, tables, 0, 256);
    CodePages.STANDARD.toNetwork().translate(tables, 256, tables, 256, 256);
    tables[0xA3] = 0x7B;
    tables[256 + 0x7B] = (byte) 0xA3;
    return tables;
  }

  private ZosEmulator start(String... statements) throws IOException {
    Path ftpData = Files.write(directory.resolve("ftp.data"), List.of(statements));
    return ZosEmulator.builder().home(directory.resolve("home")).ftpData(ftpData).start();
  }

  private void storeTables() throws IOException {
    try (ZosEmulator zos = start("STARTDIRECTORY MVS")) {
      FTPClient ftp = FtpClient.connect(zos);
      assertThat(ftp.login("IBMUSER", "SYS1")).isTrue();
      ftp.enterLocalPassiveMode();
      ftp.setFileType(FTP.BINARY_FILE_TYPE);
      ftp.sendCommand("SITE RECFM=F LRECL=256 BLKSIZE=256");
      assertThat(ftp.storeFile("'TCPIP.BRITISH.TCPXLBIN'", new ByteArrayInputStream(tables())))
          .isTrue();
      ftp.disconnect();
    }
  }

  private String reply(String... statements) throws IOException {
    try (ZosEmulator zos = start(statements)) {
      FTPClient ftp = FtpClient.login(zos);
      ftp.sendCommand("CWD A\u00A3B");
      String reply = ftp.getReplyString().strip();
      ftp.disconnect();
      return reply;
    }
  }

  @Test
  void tableOfTheControlConnectionTranslatesNamesAndReplies() throws IOException {
    storeTables();

    assertThat(reply("STARTDIRECTORY MVS", "CCXLATE BRITISH"))
        .isEqualTo("250 \"DEVUSER.A\u00A3B.\" is the working directory name prefix.");
  }

  @Test
  void codePageOfTheControlConnectionGoesBeforeItsTable() throws IOException {
    storeTables();

    assertThat(reply("STARTDIRECTORY MVS", "CCXLATE BRITISH", "CTRLCONN ISO8859-1"))
        .startsWith("501");
  }

  @Test
  void tableThatIsNotThereLeavesTheControlConnectionAsItIs() throws IOException {
    assertThat(reply("STARTDIRECTORY MVS", "CCXLATE NONE")).startsWith("501");
  }
}
