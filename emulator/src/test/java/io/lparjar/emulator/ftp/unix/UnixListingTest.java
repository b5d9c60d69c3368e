package io.lparjar.emulator.ftp.unix;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.unix.UnixFiles;
import io.lparjar.datasets.unix.UnixPath;
import io.lparjar.emulator.ZosEmulator;
import io.lparjar.security.saf.SecurityEnvironment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.net.ftp.FTPClient;
import org.apache.commons.net.ftp.FTPCmd;
import org.apache.commons.net.ftp.FTPFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whether another project's parser of {@code ls -l} reads our lists of z/OS UNIX files. */
class UnixListingTest {
  private final SetClock clock = new SetClock();
  private final ZosEmulator zos = ZosEmulator.builder().clock(clock).start();
  private final ListClient client = new ListClient();

  /** A client that also gives a list as it comes. */
  private static final class ListClient extends FTPClient {
    String rawList() throws IOException {
      try (Socket data = _openDataConnection_(FTPCmd.LIST, null)) {
        byte[] list = data.getInputStream().readAllBytes();
        assertThat(getReply()).isEqualTo(250);
        return new String(list, StandardCharsets.ISO_8859_1);
      }
    }
  }

  @BeforeEach
  void login() throws IOException {
    client.connect(zos.ftpAddress().getAddress(), zos.ftpAddress().getPort());
    assertThat(client.login("DEVUSER", "DEVUSER")).isTrue();
    assertThat(client.changeWorkingDirectory("/u/devuser")).isTrue();
    client.enterLocalPassiveMode();
  }

  @AfterEach
  void close() throws IOException {
    client.disconnect();
    zos.close();
  }

  private Map<String, FTPFile> list() throws IOException {
    return Arrays.stream(client.listFiles())
        .collect(Collectors.toMap(FTPFile::getName, Function.identity()));
  }

  private FTPFile only(String name) throws IOException {
    return Objects.requireNonNull(list().get(name), name);
  }

  @Test
  void aFileHasItsSizeOwnerAndPermissions() throws IOException {
    assertThat(client.setFileType(FTPClient.BINARY_FILE_TYPE)).isTrue();
    byte[] content = "0123456789".getBytes(StandardCharsets.US_ASCII);
    assertThat(client.storeFile("a file", new ByteArrayInputStream(content))).isTrue();
    assertThat(client.sendSiteCommand("CHMOD 604 a file")).isTrue();

    FTPFile file = only("a file");

    assertThat(file.isFile()).isTrue();
    assertThat(file.getSize()).isEqualTo(10);
    assertThat(file.getUser()).isEqualTo("DEVUSER");
    assertThat(file.getGroup()).isEqualTo("DEVGRP");
    assertThat(file.hasPermission(FTPFile.WORLD_ACCESS, FTPFile.READ_PERMISSION)).isTrue();
    assertThat(file.hasPermission(FTPFile.GROUP_ACCESS, FTPFile.READ_PERMISSION)).isFalse();
  }

  @Test
  void directoriesLinksAndEmptyDirectoriesAreTold() throws IOException {
    assertThat(list()).isEmpty();
    assertThat(client.makeDirectory("d")).isTrue();
    UnixFiles files = zos.unixFiles();
    SecurityEnvironment system = zos.requester().user();
    files.makeSymbolicLink(system, UnixPath.parse("/u/devuser/link"), "d");

    assertThat(only("d").isDirectory()).isTrue();
    assertThat(only("link").isSymbolicLink()).isTrue();
    assertThat(only("link").getLink()).isEqualTo("d");
  }

  /** The row of a file, from the size on. */
  private String sizeAndDate(String file) throws IOException {
    return client.listFiles(file)[0].getRawListing().substring(32);
  }

  @Test
  void aSizeOfMoreThanSevenDigitsMovesWhatIsBehindIt() throws IOException {
    assertThat(client.setFileType(FTPClient.BINARY_FILE_TYPE)).isTrue();
    assertThat(client.storeFile("a", new ByteArrayInputStream(new byte[7]))).isTrue();
    assertThat(client.storeFile("b", new ByteArrayInputStream(new byte[12_345_678]))).isTrue();

    assertThat(sizeAndDate("a")).startsWith("       7 ").endsWith(" a");
    assertThat(sizeAndDate("b")).startsWith(" 12345678 ").endsWith(" b");
  }

  @Test
  void theTotalCountsPagesOfContentAndOfAddresses() throws IOException {
    assertThat(client.setFileType(FTPClient.BINARY_FILE_TYPE)).isTrue();
    for (int size : new int[] {1680, 921_961, 5029}) { // seen together under this total
      assertThat(client.storeFile("f" + size, new ByteArrayInputStream(new byte[size]))).isTrue();
    }
    assertThat(client.rawList()).startsWith("total 1856\r\n");
  }

  @Test
  void permissionsTellWhatRunsUnderTheIdsOfItsOwner() throws IOException {
    assertThat(client.storeFile("a", new ByteArrayInputStream(new byte[1]))).isTrue();
    UnixPath path = UnixPath.parse("/u/devuser/a");

    zos.unixFiles().changeMode(zos.requester().user(), path, 06755);
    assertThat(client.listFiles("a")[0].getRawListing()).startsWith("-rwsr-sr-x ");

    zos.unixFiles().changeMode(zos.requester().user(), path, 06644);
    assertThat(client.listFiles("a")[0].getRawListing()).startsWith("-rwSr-Sr-- ");
  }

  @Test
  void aSymbolicLinkIsFollowedRenamedAndDeletedAsALink() throws IOException {
    assertThat(client.makeDirectory("d")).isTrue();
    zos.unixFiles()
        .makeSymbolicLink(zos.requester().user(), UnixPath.parse("/u/devuser/link"), "d");

    assertThat(client.changeWorkingDirectory("link")).isTrue();
    assertThat(client.changeWorkingDirectory("/u/devuser")).isTrue();
    assertThat(client.rename("link", "other")).isTrue();
    assertThat(client.deleteFile("other")).isTrue();

    assertThat(list()).containsOnlyKeys("d");
  }

  private void storeInTurn(String... names) throws IOException {
    for (String name : names) {
      clock.moveTo(clock.instant().plusSeconds(60));
      assertThat(client.storeFile(name, new ByteArrayInputStream(new byte[1]))).isTrue();
    }
  }

  private List<String> names(String argument) throws IOException {
    return List.of(client.listNames(argument));
  }

  @Test
  void theNewestComesFirstWithOptionTAndLastWithRToo() throws IOException {
    storeInTurn("b", "a", "c");

    assertThat(names("-t")).containsExactly("c", "a", "b");
    assertThat(names("-tr")).containsExactly("b", "a", "c");
    assertThat(names("-t *")).containsExactly("c", "a", "b");
  }

  @Test
  void filesOfTheSameTimeStayInTheOrderOfTheirNames() throws IOException {
    assertThat(client.makeDirectory("b")).isTrue();
    assertThat(client.makeDirectory("a")).isTrue();

    assertThat(names("-t")).containsExactly("a", "b");
  }

  @Test
  void optionRTurnsTheOrderOfNamesAround() throws IOException {
    storeInTurn("b", "a", "c");

    assertThat(names("-r")).containsExactly("c", "b", "a");
    assertThat(names("-ar")).containsExactly("c", "b", "a", "..", ".");
    assertThat(Arrays.stream(client.listFiles("-lr")).map(FTPFile::getName))
        .containsExactly("c", "b", "a");
  }

  @Test
  void optionDShowsADirectoryItself() throws IOException {
    assertThat(client.makeDirectory("d")).isTrue();

    assertThat(client.listFiles("-ld d")).extracting(FTPFile::getName).containsExactly("d");
    assertThat(names("-d")).containsExactly(".");
  }
}
