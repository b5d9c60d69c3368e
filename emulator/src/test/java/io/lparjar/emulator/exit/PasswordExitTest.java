package io.lparjar.emulator.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.emulator.FtpClient;
import io.lparjar.emulator.ZosEmulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.commons.net.ftp.FTPClient;
import org.apache.commons.net.ftp.FTPConnectionClosedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** FTCHKPWD. */
@Timeout(120)
class PasswordExitTest {
  private final List<PasswordCheck> seen = new CopyOnWriteArrayList<>();

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path directory;

  private ZosEmulator start(String... statements) throws IOException {
    ServerExits exits =
        new ServerExits() {
          @Override
          public Verdict ftchkpwd(PasswordCheck check) {
            seen.add(check);
            return switch (check.userData()) {
              case "no" -> Verdict.REJECT;
              case "abend" -> throw new IllegalStateException("S0C4");
              default -> Verdict.ACCEPT;
            };
          }
        };
    return ZosEmulator.builder()
        .given(given -> given.racf("ALTUSER DEVUSER PHRASE('A long phrase 1') NOEXPIRED"))
        .ftpData(Files.write(directory.resolve("ftp.data"), List.of(statements)))
        .exits(exits)
        .start();
  }

  @Test
  void aPhraseIsShownInFullAndCutAndTheLoginGoesOn() throws IOException {
    try (ZosEmulator zos = start()) {
      FTPClient ftp = FtpClient.connect(zos);
      assertThat(ftp.login("devuser", "wrong")).isFalse();
      assertThat(ftp.login("devuser", "A long phrase 1:data")).isTrue();
      ftp.disconnect();

      assertThat(seen).extracting(PasswordCheck::badPasswords).containsExactly(0, 1);
      PasswordCheck check = seen.get(1);
      assertThat(check.userId()).isEqualTo("DEVUSER");
      assertThat(check.password()).isEqualTo("A long p");
      assertThat(check.phrase()).isEqualTo("A long phrase 1");
      assertThat(check.userData()).isEqualTo("data");
      assertThat(check.connection().server()).isEqualTo(zos.ftpAddress());
      assertThat(check.toString()).doesNotContain("long");
    }
  }

  @Test
  void aNewPasswordIsNotShown() throws IOException {
    try (ZosEmulator zos = start()) {
      FTPClient ftp = FtpClient.connect(zos);
      assertThat(ftp.login("DEVUSER", "DEVUSER/NEWPASS1/NEWPASS1")).isTrue();
      ftp.disconnect();

      assertThat(seen).extracting(PasswordCheck::phrase).containsExactly("DEVUSER");
    }
  }

  @Test
  void aRejectedPasswordCountsAsAWrongOne() throws IOException {
    try (ZosEmulator zos = start()) {
      FTPClient ftp = FtpClient.connect(zos);
      for (int i = 0; i < 4; i++) {
        assertThat(ftp.login("DEVUSER", "DEVUSER:no")).isFalse();
        assertThat(ftp.getReplyString()).isEqualTo("530 PASS command failed");
      }
      assertThatThrownBy(() -> ftp.login("DEVUSER", "DEVUSER:no"))
          .isInstanceOf(FTPConnectionClosedException.class);
      ftp.disconnect();
    }
  }

  @Test
  void withAccesserrormsgsTheReasonIsTold() throws IOException {
    try (ZosEmulator zos = start("ACCESSERRORMSGS TRUE")) {
      FTPClient ftp = FtpClient.connect(zos);
      assertThat(ftp.login("DEVUSER", "DEVUSER:no")).isFalse();

      assertThat(ftp.getReplyStrings())
          .containsExactly("530-User Exit rejects the login", "530 PASS command failed");
      ftp.disconnect();
    }
  }

  @Test
  void anExitThatThrowsRejectsAndTheSessionGoesOn() throws IOException {
    try (ZosEmulator zos = start()) {
      FTPClient ftp = FtpClient.connect(zos);
      assertThat(ftp.login("DEVUSER", "DEVUSER:abend")).isFalse();
      assertThat(ftp.login("DEVUSER", "DEVUSER")).isTrue();
      ftp.disconnect();
    }
  }

  @Test
  void anEmailAddressIsUserDataAndNoPassword() throws IOException {
    try (ZosEmulator zos = start("ANONYMOUS", "ANONYMOUSFILEACCESS MVS")) {
      FTPClient ftp = FtpClient.connect(zos);
      ftp.login("anonymous", "me@example.com");
      ftp.disconnect();

      assertThat(seen)
          .singleElement()
          .satisfies(
              check -> {
                assertThat(check.userId()).isEqualTo("ANONYMO");
                assertThat(check.password()).isEqualTo("*");
                assertThat(check.userData()).isEqualTo("me@example.com");
                assertThat(check.phrase()).isEmpty();
              });
    }
  }
}
