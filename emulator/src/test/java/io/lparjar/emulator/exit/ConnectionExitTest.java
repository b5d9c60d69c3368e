package io.lparjar.emulator.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.emulator.FtpClient;
import io.lparjar.emulator.Trust;
import io.lparjar.emulator.ZosEmulator;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.apache.commons.net.ftp.FTPClient;
import org.apache.commons.net.ftp.FTPSClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FTCHKIP. */
@Timeout(120)
class ConnectionExitTest {
  private static final String REJECTED = "421 User Exit rejects open for connection";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path directory;

  private static ZosEmulator.Builder system(Function<ExitConnection, Verdict> exit) {
    return ZosEmulator.builder()
        .exits(
            new ServerExits() {
              @Override
              public Verdict ftchkip(ExitConnection connection) {
                return exit.apply(connection);
              }
            });
  }

  @Test
  void anAcceptedClientIsGreetedAndBothEndsWereShown() throws IOException {
    Queue<ExitConnection> seen = new ConcurrentLinkedQueue<>();
    try (ZosEmulator zos =
        system(
                connection -> {
                  seen.add(connection);
                  return Verdict.ACCEPT;
                })
            .start()) {
      FTPClient ftp = FtpClient.login(zos);
      InetSocketAddress client = new InetSocketAddress(ftp.getLocalAddress(), ftp.getLocalPort());
      ftp.disconnect();

      assertThat(seen).hasSize(1);
      ExitConnection connection = seen.element();
      assertThat(connection.client()).isEqualTo(client);
      assertThat(connection.client().getAddress()).isInstanceOf(Inet4Address.class);
      assertThat(connection.server()).isEqualTo(zos.ftpAddress());
      assertThat(connection.sessionId()).matches("FTPD1\\d{5}");
    }
  }

  @Test
  void aRejectedClientIsToldAndDisconnected() throws IOException {
    try (ZosEmulator zos = system(connection -> Verdict.REJECT).start()) {
      FTPClient ftp = new FTPClient();

      assertThatThrownBy(() -> ftp.connect("127.0.0.1", zos.ftpAddress().getPort()))
          .isInstanceOf(IOException.class);
      assertThat(ftp.getReplyString()).isEqualTo(REJECTED);
    }
  }

  @Test
  void anExitThatThrowsRejects() throws IOException {
    ServerExits abending =
        new ServerExits() {
          @Override
          public Verdict ftchkip(ExitConnection connection) {
            throw new IllegalStateException("S0C4");
          }
        };
    try (ZosEmulator zos = ZosEmulator.builder().exits(abending).start()) {
      FTPClient ftp = new FTPClient();

      assertThatThrownBy(() -> ftp.connect("127.0.0.1", zos.ftpAddress().getPort()))
          .isInstanceOf(IOException.class);
      assertThat(ftp.getReplyString()).isEqualTo(REJECTED);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"FALSE", "TRUE"})
  void withImplicitTlsItIsSaidWhereTheGreetingWouldBe(String behindGreeting) throws IOException {
    Path ftpData =
        Files.writeString(directory.resolve("ftp.data"), "SECUREIMPLICITZOS " + behindGreeting);
    try (ZosEmulator zos =
        system(connection -> Verdict.REJECT).tlsPort(0).ftpData(ftpData).start()) {
      FTPClient ftp =
          behindGreeting.equals("TRUE") ? new FTPClient() : new FTPSClient(true, Trust.in(zos));
      int port = zos.ftpsAddress().orElseThrow().getPort();

      assertThatThrownBy(() -> ftp.connect("127.0.0.1", port)).isInstanceOf(IOException.class);
      assertThat(ftp.getReplyString()).isEqualTo(REJECTED);
    }
  }
}
