package io.lparjar.emulator.transcript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.emulator.StartException;
import io.lparjar.emulator.ZosEmulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** PROFILE.TCPIP in a system. */
@Timeout(120)
final class ProfileTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path directory;

  private ZosEmulator start(String... lines) throws IOException {
    Path profile = Files.write(directory.resolve("profile.tcpip"), List.of(lines));
    return ZosEmulator.builder().user("USER1", "SECRET").profile(profile).start();
  }

  private static int passivePort(ZosEmulator system) throws IOException {
    try (TranscriptClient client = new TranscriptClient(system.ftpAddress())) {
      client.reply();
      for (String command : List.of("USER USER1", "PASS SECRET")) {
        client.command(command);
        client.reply();
      }
      client.command("EPSV");
      return Integer.parseInt(client.reply().get(0).split("\\|", -1)[3]);
    }
  }

  @Test
  void whatCannotBeUsedStopsTheStart() {
    assertThatThrownBy(() -> start("TCPCONFIG TTLS", "NOSUCH 1"))
        .isInstanceOf(StartException.class)
        .hasMessageEndingWith("profile.tcpip, line 2: unknown to TCPCONFIG: NOSUCH");
  }

  @Test
  void aMissingFileStopsTheStart() {
    Path missing = directory.resolve("missing");
    assertThatThrownBy(() -> ZosEmulator.builder().profile(missing).start())
        .isInstanceOf(StartException.class)
        .hasMessage("cannot read " + missing);
  }

  @Test
  void dataConnectionsUseTheEphemeralPortsAlsoAfterAReset() throws IOException {
    try (ZosEmulator system = start("TCPCONFIG EPHEMERALPORTS 50000 50999")) {
      assertThat(passivePort(system)).isBetween(50_000, 50_999);
      system.reset();
      assertThat(passivePort(system)).isBetween(50_000, 50_999);
    }
  }

  @Test
  void portsOfAuthportAreLeftToConfiguredServers() throws IOException {
    try (ZosEmulator system =
        start("TCPCONFIG EPHEMERALPORTS 50000 50099", "PORTRANGE 50000 50 TCP AUTHPORT")) {
      assertThat(passivePort(system)).isBetween(50_050, 50_099);
    }
  }
}
