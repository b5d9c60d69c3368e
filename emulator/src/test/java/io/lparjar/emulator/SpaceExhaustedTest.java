package io.lparjar.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.net.ftp.FTP;
import org.apache.commons.net.ftp.FTPClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client is told when there is no more space; TINY01 and TINY02 have 30 tracks each. */
final class SpaceExhaustedTest {
  /** FB 80 in blocks of 27,920 bytes. */
  private static final int TRACK = 55_840;

  @TempDir static Path directory;
  private static ZosEmulator system;
  private FTPClient ftp;

  @BeforeAll
  static void startSystem() throws IOException {
    Path volumes =
        Files.writeString(
            directory.resolve("volumes"),
            """
            VOLUME USRVS1 MODEL(3390-3) USE(STORAGE)
            VOLUME TINY01 CYLINDERS(2) USE(PRIVATE)
            VOLUME TINY02 CYLINDERS(2) USE(PRIVATE)
            """);
    system = ZosEmulator.builder().user("USER1", "SECRET").storage(volumes).start();
  }

  @AfterAll
  static void stopSystem() {
    system.close();
  }

  @BeforeEach
  void logIn() throws IOException {
    ftp = new FTPClient();
    InetSocketAddress address = system.ftpAddress();
    ftp.connect(address.getAddress(), address.getPort());
    ftp.login("USER1", "SECRET");
    ftp.enterLocalPassiveMode();
    ftp.setFileType(FTP.BINARY_FILE_TYPE);
  }

  /** Sends zeros; the server may end the data connection before it has taken all. */
  private String store(String name, int bytes) throws IOException {
    OutputStream data = ftp.storeFileStream(name);
    if (data != null) {
      try (data) {
        data.write(new byte[bytes]);
      } catch (SocketException ended) {
        assertThat(ended).hasMessageMatching("(Broken pipe|Connection reset).*");
      }
      ftp.completePendingCommand();
    }
    return String.join("\n", ftp.getReplyStrings());
  }

  private int size(String name) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    ftp.retrieveFile(name, content);
    return content.size();
  }

  private static String abended(String code) {
    return "451-System completion code and reason: "
        + code
        + "\n451 Transfer aborted due to file error.";
  }

  @Test
  void dataSetWithoutSecondarySpaceEndsWithItsPrimary() throws IOException {
    ftp.site("RECFM=FB LRECL=80 BLKSIZE=27920 TRACKS PRI=2 SEC=0");

    assertThat(store("NOSEC", 3 * TRACK)).isEqualTo(abended("D37-04"));
    assertThat(size("NOSEC")).isEqualTo(2 * TRACK);
  }

  @ParameterizedTest
  @CsvSource({"VB, 1004", "VBS, 1004", "U, 0"})
  void recordsOfAnyFormatThatFitAreKept(String recfm, int lrecl) throws IOException {
    ftp.site("RECFM=" + recfm + " LRECL=" + lrecl + " BLKSIZE=27998 TRACKS PRI=2 SEC=0");

    assertThat(store("KEPT." + recfm, 3 * TRACK)).isEqualTo(abended("D37-04"));
    assertThat(size("KEPT." + recfm)).isBetween(TRACK, 4 * 27_998);
  }

  @Test
  void dataSetEndsWithItsVolume() throws IOException {
    ftp.site("RECFM=FB LRECL=80 BLKSIZE=27920 TRACKS PRI=10 SEC=10 VOLUME=TINY01");

    assertThat(store("FULL", 31 * TRACK)).isEqualTo(abended("B37-04"));
    assertThat(size("FULL")).isEqualTo(30 * TRACK);
  }

  @Test
  void libraryEndsWithItsSixteenthExtent() throws IOException {
    ftp.site("RECFM=FB LRECL=80 BLKSIZE=27920 TRACKS PRI=1 SEC=1 DIRECTORY=5 PDSTYPE=PDS");
    ftp.makeDirectory("LIB");

    assertThat(store("LIB(BIG)", 17 * TRACK)).isEqualTo(abended("E37-04"));
    assertThat(size("LIB(BIG)")).isBetween(15 * TRACK, 16 * TRACK);
    assertThat(store("LIB(SMALL)", 80)).isEqualTo(abended("E37-04"));

    ftp.site("CONDDISP=DELETE");
    assertThat(store("LIB(BIG)", 17 * TRACK)).isEqualTo(abended("E37-04"));
    assertThat(size("LIB(BIG)")).isZero();
    assertThat(store("LIB(SMALL)", 80)).startsWith("250 ");
  }

  @Test
  void newDataSetLargerThanItsVolumeIsNotAllocated() throws IOException {
    ftp.site("RECFM=FB LRECL=80 BLKSIZE=27920 TRACKS PRI=31 SEC=0 VOLUME=TINY02");

    assertThat(store("TOOBIG", 80)).startsWith("550 Allocation of USER1.TOOBIG failed");
  }

  @Test
  void directoryWithoutRoomRefusesTheMember() throws IOException {
    ftp.site("RECFM=FB LRECL=80 BLKSIZE=27920 TRACKS PRI=5 SEC=1 DIRECTORY=1 PDSTYPE=PDS");
    ftp.site("NOISPFSTATS");
    ftp.makeDirectory("ONEBLOCK");
    for (int i = 1; i <= 20; i++) {
      assertThat(store("ONEBLOCK(M" + i + ")", 80)).startsWith("250 ");
    }

    assertThat(store("ONEBLOCK(M21)", 80)).contains("B14");
  }
}
