package io.lparjar.emulator.smf;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.FtpClient;
import io.lparjar.emulator.ZosEmulator;
import io.lparjar.emulator.exit.PasswordCheck;
import io.lparjar.emulator.exit.ServerExits;
import io.lparjar.emulator.exit.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.commons.net.ftp.FTPClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** FTPSMFEX, and what SMF learns of FTCHKPWD. */
@Timeout(120)
class SmfExitTest {
  private static final int DELETE = 71;
  private static final int STORE = 75;

  private final List<Long> seen = new CopyOnWriteArrayList<>();

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path directory;

  private ZosEmulator start(String... statements) throws IOException {
    return ZosEmulator.builder()
        .ftpData(Files.write(directory.resolve("ftp.data"), List.of(statements)))
        .exits(
            new ServerExits() {
              @Override
              public Verdict ftchkpwd(PasswordCheck check) {
                return check.userData().isEmpty() ? Verdict.ACCEPT : Verdict.REJECT;
              }

              @Override
              public Verdict ftpsmfex(byte[] record) {
                long subtype = new RecordBytes(record).number(22, 2);
                seen.add(subtype);
                if (subtype == DELETE) {
                  throw new IllegalStateException("S0C4");
                }
                return subtype == STORE ? Verdict.REJECT : Verdict.ACCEPT;
              }
            })
        .start();
  }

  private static void work(ZosEmulator zos) throws IOException {
    FTPClient ftp = FtpClient.login(zos);
    assertThat(FtpClient.store(ftp, "A.B", "HELLO")).isTrue();
    assertThat(FtpClient.retrieve(ftp, "A.B")).startsWith("HELLO");
    assertThat(ftp.deleteFile("A.B")).isTrue();
    ftp.disconnect();
  }

  @Test
  void rejectedRecordsOfType118AreNotWrittenAndAnAbendKeepsThem() throws IOException {
    try (ZosEmulator zos = start("SMF STD", "SMF TYPE119", "SMFEXIT")) {
      work(zos);

      assertThat(RecordBytes.recorded(zos, 118))
          .extracting(it -> it.number(22, 2))
          .containsExactly(74L, 71L);
      assertThat(RecordBytes.recorded(zos, 119)).hasSize(3);
      assertThat(seen).containsExactly(75L, 74L, 71L);
    }
  }

  @Test
  void withoutTheStatementItIsNotCalled() throws IOException {
    try (ZosEmulator zos = start("SMF STD")) {
      work(zos);

      assertThat(RecordBytes.recorded(zos, 118)).hasSize(3);
      assertThat(seen).isEmpty();
    }
  }

  @Test
  void aLoginThatFtchkpwdRejectsFailsForReason5() throws IOException {
    try (ZosEmulator zos = start("SMFLOGN TYPE119")) {
      FTPClient ftp = FtpClient.connect(zos);
      assertThat(ftp.login("DEVUSER", "DEVUSER:x")).isFalse();
      ftp.disconnect();

      assertThat(RecordBytes.recorded(zos, 119))
          .extracting(it -> it.number(it.section(1) + 44, 1))
          .containsExactly(5L);
    }
  }
}
