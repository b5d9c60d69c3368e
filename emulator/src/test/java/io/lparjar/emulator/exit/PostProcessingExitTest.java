package io.lparjar.emulator.exit;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.FtpClient;
import io.lparjar.emulator.ZosEmulator;
import io.lparjar.emulator.exit.CommandEnd.ConfidenceLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.commons.net.ftp.FTPClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** FTPOSTPR, and the scratchpad that it shares with FTCHKCMD. */
@Timeout(120)
class PostProcessingExitTest {
  private final List<CommandEnd> seen = new CopyOnWriteArrayList<>();
  private final List<Integer> counts = new CopyOnWriteArrayList<>();

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path directory;

  private ZosEmulator start(String... statements) throws IOException {
    ServerExits exits =
        new ServerExits() {
          @Override
          public CommandVerdict ftchkcmd(CommandCheck check) {
            check.state().scratchpad().putInt(check.state().scratchpad().getInt(0) + 1);
            return CommandVerdict.accept();
          }

          @Override
          public void ftpostpr(CommandEnd end) {
            counts.add(end.state().scratchpad().getInt());
            seen.add(end);
            throw new IllegalStateException("S0C4");
          }
        };
    return ZosEmulator.builder()
        .ftpData(Files.write(directory.resolve("ftp.data"), List.of(statements)))
        .exits(exits)
        .start();
  }

  @Test
  void endsOfDataSetCommandsAreShownAndAnAbendChangesNothing() throws IOException {
    try (ZosEmulator zos = start("CHKCONFIDENCE TRUE")) {
      FTPClient ftp = FtpClient.login(zos);
      assertThat(FtpClient.store(ftp, "A.B", "HELLO")).isTrue();
      assertThat(FtpClient.retrieve(ftp, "A.B")).startsWith("HELLO");
      assertThat(ftp.retrieveFileStream("NOT.THERE")).isNull();
      assertThat(ftp.rename("A.B", "A.C")).isTrue();
      assertThat(ftp.deleteFile("A.C")).isTrue();
      assertThat(ftp.listNames("A.*")).isNullOrEmpty();
      ftp.disconnect();

      assertThat(seen)
          .extracting(
              end ->
                  String.join(
                      " ",
                      end.command(),
                      end.name(),
                      Integer.toString(end.replyCode()),
                      Integer.toString(end.completionCode()),
                      end.confidence().name()))
          .containsExactly(
              "STOR DEVUSER.A.B 250 0 HIGH",
              "RETR DEVUSER.A.B 250 0 HIGH",
              "RETR DEVUSER.NOT.THERE 550 4 LOW",
              "RNTO DEVUSER.A.C 250 0 UNKNOWN",
              "DELE DEVUSER.A.C 250 0 UNKNOWN");
      CommandEnd store = seen.get(0);
      assertThat(store.bytes()).isEqualTo(5);
      assertThat(store.reply()).isEqualTo("Transfer completed successfully.");
      assertThat(store.condDisp()).isEqualTo("CATLG");
      assertThat(store.state().userId()).isEqualTo("DEVUSER");
      assertThat(store.state().connection().server()).isEqualTo(zos.ftpAddress());
    }
  }

  @Test
  void unixFilesAreShownByTheirPaths() throws IOException {
    try (ZosEmulator zos = start()) {
      FTPClient ftp = FtpClient.login(zos);
      assertThat(ftp.changeWorkingDirectory("/tmp")).isTrue();
      assertThat(FtpClient.store(ftp, "x", "HELLO")).isTrue();
      assertThat(ftp.deleteFile("x")).isTrue();
      ftp.disconnect();

      assertThat(seen).extracting(CommandEnd::name).containsExactly("/tmp/x", "/tmp/x");
      assertThat(seen)
          .allSatisfy(
              end -> {
                assertThat(end.state().directoryType()).isEqualTo("HFS");
                assertThat(end.state().workingDirectory()).isEqualTo("/tmp");
                assertThat(end.confidence()).isEqualTo(ConfidenceLevel.INACTIVE);
              });
    }
  }

  @Test
  void theScratchpadLastsAsLongAsTheSession() throws IOException {
    try (ZosEmulator zos = start()) {
      FTPClient first = FtpClient.login(zos);
      first.deleteFile("A");
      first.deleteFile("B");
      FTPClient second = FtpClient.login(zos);
      second.deleteFile("A");
      first.disconnect();
      second.disconnect();

      assertThat(counts).containsExactly(3, 4, 3);
      assertThat(seen.get(0).state().scratchpad().capacity()).isEqualTo(256);
    }
  }
}
