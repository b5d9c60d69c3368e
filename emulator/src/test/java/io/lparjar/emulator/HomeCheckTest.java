package io.lparjar.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.datasets.catalog.CatalogFinding;
import io.lparjar.datasets.catalog.CatalogFinding.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.commons.net.ftp.FTPClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HomeCheckTest {
  @TempDir Path directory;

  private Path home() {
    return directory.resolve("home");
  }

  private ZosEmulator start() {
    return ZosEmulator.builder().home(home()).start();
  }

  private void store() throws IOException {
    try (ZosEmulator zos = start()) {
      FTPClient ftp = FtpClient.login(zos);
      assertThat(FtpClient.store(ftp, "KEPT", "HERE")).isTrue();
      ftp.disconnect();
    }
  }

  @Test
  void homeOfASystemThatWasStoppedAgrees() throws IOException {
    store();

    assertThat(HomeCheck.run(home())).isEmpty();
  }

  @Test
  void whatWasTakenFromAVolumeIsFoundOnceAndRepaired() throws IOException {
    store();
    Files.delete(contentOf("DEVUSER.KEPT"));

    assertThat(HomeCheck.run(home()))
        .extracting(CatalogFinding::kind)
        .containsExactly(Kind.RECORD_WITHOUT_CONTENT);
    assertThat(HomeCheck.run(home())).isEmpty();
  }

  @Test
  void homeMustBeThereAndNobodyElses() throws IOException {
    assertThatThrownBy(() -> HomeCheck.run(home())).isInstanceOf(StartException.class);
    try (ZosEmulator running = start()) {
      assertThat(running.ftpAddress()).isNotNull();
      assertThatThrownBy(() -> HomeCheck.run(home())).isInstanceOf(StartException.class);
    }
  }

  private Path contentOf(String name) throws IOException {
    try (Stream<Path> files = Files.walk(home().resolve("volumes"))) {
      return files
          .filter(file -> file.getFileName().toString().equals(name))
          .findFirst()
          .orElseThrow();
    }
  }
}
