package io.lparjar.emulator.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.emulator.FtpClient;
import io.lparjar.emulator.ZosEmulator;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.commons.net.ftp.FTPClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** FTCHKCMD. */
@Timeout(120)
class CommandExitTest {
  private final List<CommandCheck> seen = new CopyOnWriteArrayList<>();

  private ZosEmulator start() {
    return ZosEmulator.builder()
        .exits(
            new ServerExits() {
              @Override
              public CommandVerdict ftchkcmd(CommandCheck check) {
                seen.add(check);
                return switch (check.command()) {
                  case "CWD" -> CommandVerdict.modify("'SYS1'");
                  case "DELE" -> CommandVerdict.deny();
                  case "SYST" -> CommandVerdict.deny("Ask operations");
                  case "MKD" -> throw new IllegalStateException("S0C4");
                  case "RMD" -> CommandVerdict.deny("two\r\nlines");
                  default -> CommandVerdict.accept();
                };
              }
            })
        .start();
  }

  @Test
  void eachCommandIsShownWithTheStateOfTheSession() throws IOException {
    try (ZosEmulator zos = start()) {
      FTPClient ftp = FtpClient.login(zos);
      assertThat(FtpClient.store(ftp, "A.B", "HELLO")).isTrue();
      ftp.sendCommand("NOSUCH");
      ftp.sendSiteCommand("FILETYPE=JES");
      ftp.noop();
      ftp.disconnect();

      assertThat(seen)
          .extracting(CommandCheck::command)
          .startsWith("USER", "PASS")
          .endsWith("STOR", "SITE", "NOOP");
      assertThat(seen.get(1).state().userId()).isEmpty();
      assertThat(seen.get(1).argument()).isEqualTo("DEVUSER");
      assertThat(seen.get(1).toString()).doesNotContain("argument");
      CommandCheck store = seen.get(seen.size() - 3);
      assertThat(store.argument()).isEqualTo("A.B");
      assertThat(store.state().userId()).isEqualTo("DEVUSER");
      assertThat(store.state().directoryType()).isEqualTo("MVS");
      assertThat(store.state().workingDirectory()).isEqualTo("DEVUSER.");
      assertThat(store.state().fileType()).isEqualTo("SEQ");
      assertThat(store.state().connection().server()).isEqualTo(zos.ftpAddress());
      assertThat(seen.get(seen.size() - 1).state().fileType()).isEqualTo("JES");
    }
  }

  @Test
  void aModifiedArgumentIsProcessedInPlaceOfTheClients() throws IOException {
    try (ZosEmulator zos = start()) {
      FTPClient ftp = FtpClient.login(zos);
      assertThat(ftp.changeWorkingDirectory("/u/devuser")).isTrue();

      assertThat(ftp.printWorkingDirectory()).isEqualTo("'SYS1.'");
      ftp.disconnect();
    }
  }

  @Test
  void aDeniedCommandIsNotCarriedOut() throws IOException {
    try (ZosEmulator zos = start()) {
      FTPClient ftp = FtpClient.login(zos);
      assertThat(FtpClient.store(ftp, "A.B", "HELLO")).isTrue();
      assertThat(ftp.deleteFile("A.B")).isFalse();

      assertThat(ftp.getReplyString())
          .isEqualTo("500 User Exit denies Userid DEVUSER from using Command DELE");
      assertThat(FtpClient.retrieve(ftp, "A.B")).startsWith("HELLO");
      ftp.disconnect();
    }
  }

  @Test
  void whatTheExitSaysComesFirst() throws IOException {
    try (ZosEmulator zos = start()) {
      FTPClient ftp = FtpClient.login(zos);
      ftp.sendCommand("SYST");

      assertThat(ftp.getReplyStrings())
          .containsExactly(
              "500-UX-Ask operations",
              "500 User Exit denies Userid DEVUSER from using Command SYST");
      ftp.disconnect();
    }
  }

  @Test
  void anExitThatThrowsDenies() throws IOException {
    try (ZosEmulator zos = start()) {
      FTPClient ftp = FtpClient.login(zos);
      ftp.makeDirectory("X");
      assertThat(ftp.getReplyString())
          .isEqualTo("500 User Exit denies Userid DEVUSER from using Command MKD");
      ftp.removeDirectory("X");
      assertThat(ftp.getReplyString())
          .isEqualTo("500 User Exit denies Userid DEVUSER from using Command RMD");
      ftp.disconnect();
    }
  }

  @Test
  void aLineHoldsNoControlCharacters() {
    assertThatThrownBy(() -> CommandVerdict.modify("A\r\nDELE B"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
