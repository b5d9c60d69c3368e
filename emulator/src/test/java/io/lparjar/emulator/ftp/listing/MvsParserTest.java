package io.lparjar.emulator.ftp.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.ZosEmulator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.net.ftp.FTPClient;
import org.apache.commons.net.ftp.FTPClientConfig;
import org.apache.commons.net.ftp.FTPFile;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A client of others reads each form of list that it knows. */
@Timeout(120)
class MvsParserTest {
  private final FTPClient client = new FTPClient();

  @AfterEach
  void disconnect() throws IOException {
    client.disconnect();
  }

  private void login(ZosEmulator system) throws IOException {
    client.configure(new FTPClientConfig(FTPClientConfig.SYST_MVS));
    client.connect(system.ftpAddress().getAddress(), system.ftpAddress().getPort());
    assertThat(client.login("DEVUSER", "DEVUSER")).isTrue();
    client.enterLocalPassiveMode();
  }

  private void store(String name, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    assertThat(client.storeFile(name, new ByteArrayInputStream(bytes))).isTrue();
  }

  private List<String> names() throws IOException {
    return Arrays.stream(client.listFiles()).map(FTPFile::getName).toList();
  }

  @Test
  void dataSets() throws IOException {
    try (ZosEmulator system = ZosEmulator.builder().start()) {
      login(system);
      client.sendSiteCommand("RECFM=FB LRECL=80 BLKSIZE=0");
      store("SEQ", "1\r\n");
      client.makeDirectory("LIB");

      FTPFile[] files = client.listFiles();

      assertThat(files).extracting(FTPFile::getName).containsExactly("LIB", "SEQ");
      assertThat(files).extracting(FTPFile::isDirectory).containsExactly(true, false);
    }
  }

  @Test
  void members() throws IOException {
    try (ZosEmulator system = ZosEmulator.builder().start()) {
      login(system);
      client.sendSiteCommand("RECFM=FB LRECL=80 BLKSIZE=0 ISPFSTATS");
      client.makeDirectory("LIB");
      client.changeWorkingDirectory("LIB");
      store("MEMBER1", "1\r\n");
      client.sendSiteCommand("NOISPFSTATS");
      store("MEMBER2", "1\r\n");

      FTPFile[] files = client.listFiles();

      assertThat(files).extracting(FTPFile::getName).containsExactly("MEMBER1", "MEMBER2");
      assertThat(files[0].getTimestampInstant()).isNotNull();
    }
  }

  @Test
  void unixFiles() throws IOException {
    try (ZosEmulator system = ZosEmulator.builder().start()) {
      login(system);
      client.changeWorkingDirectory("/u/devuser");
      store("x", "1\r\n");
      client.makeDirectory("d");

      FTPFile[] files = client.listFiles();

      assertThat(files).extracting(FTPFile::getName).containsExactly("d", "x");
      assertThat(files[1].getSize()).isEqualTo(2);
    }
  }

  @Test
  void jobs() throws IOException {
    try (ZosEmulator system = ZosEmulator.builder().start()) {
      login(system);
      client.sendSiteCommand("FILETYPE=JES");
      store("JOB", "//DEVUSERA JOB 1,X,CLASS=A,MSGCLASS=H\r\n//S EXEC PGM=IEFBR14\r\n");

      Awaitility.await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> client.listNames() != null && !names().isEmpty());
      assertThat(names()).containsExactly("JOB00001");
    }
  }

  @Test
  void rowOfJobTellsItsReturnCode() throws IOException {
    try (ZosEmulator system = ZosEmulator.builder().start()) {
      login(system);
      client.sendSiteCommand("FILETYPE=JES JESJOBNAME=* JESSTATUS=OUTPUT");
      store("JOB", "//DEVUSERA JOB 1,X,CLASS=A,MSGCLASS=H\r\n//S EXEC PGM=IEFBR14\r\n");

      Awaitility.await().until(() -> client.listFiles("*").length > 0);
      assertThat(client.listFiles("*"))
          .extracting(FTPFile::toString)
          .containsExactly("DEVUSERA JOB00001 DEVUSER  OUTPUT A        RC=0000 3 spool files ");
    }
  }

  @Test
  void jobsAtInterfaceLevel1(@TempDir Path directory) throws IOException {
    Path ftpData = Files.writeString(directory.resolve("ftp.data"), "JESINTERFACELEVEL 1\n");
    try (ZosEmulator system = ZosEmulator.builder().ftpData(ftpData).start()) {
      login(system);
      client.sendSiteCommand("FILETYPE=JES");
      assertThat(client.listFiles()).isEmpty();
      store("JOB", "//DEVUSERA JOB 1,X,CLASS=A,MSGCLASS=H\r\n//S EXEC PGM=IEFBR14\r\n");

      Awaitility.await().until(() -> client.listFiles().length > 0);
      FTPFile job = client.listFiles()[0];
      assertThat(job.getName()).isEqualTo("JOB00001");
      assertThat(job.getRawListing()).isEqualTo("DEVUSERA  JOB00001  OUTPUT    3 Spool Files");
    }
  }
}
