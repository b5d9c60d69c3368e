package io.lparjar.emulator.example;

import static io.lparjar.emulator.journal.Expectation.command;
import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.ZosEmulator;
import io.lparjar.emulator.exit.CommandCheck;
import io.lparjar.emulator.exit.CommandVerdict;
import io.lparjar.emulator.exit.ServerExits;
import java.io.IOException;
import org.apache.commons.net.ftp.FTPClient;
import org.junit.jupiter.api.Test;

final class ExitsTest {
  static final class NoDeletes implements ServerExits {
    @Override
    public CommandVerdict ftchkcmd(CommandCheck check) {
      return check.command().equals("DELE")
          ? CommandVerdict.deny("Deletes are for operations")
          : CommandVerdict.accept();
    }
  }

  @Test
  void deletesAreDenied() throws IOException {
    try (ZosEmulator zos =
        ZosEmulator.builder().user("ALICE", "SECRET").exits(new NoDeletes()).start()) {
      FTPClient ftp = new FTPClient();
      ftp.connect("127.0.0.1", zos.ftpAddress().getPort());
      assertThat(ftp.login("ALICE", "SECRET")).isTrue();

      assertThat(ftp.deleteFile("ORDERS")).isFalse();
      assertThat(ftp.getReplyStrings())
          .containsExactly(
              "500-UX-Deletes are for operations",
              "500 User Exit denies Userid ALICE from using Command DELE");
      zos.journal().verify(command("DELE").by("ALICE").replied(500));
      ftp.disconnect();
    }
  }
}
