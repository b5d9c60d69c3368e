package io.lparjar.emulator.journal;

import static io.lparjar.emulator.journal.Expectation.command;
import static io.lparjar.emulator.journal.Expectation.job;
import static io.lparjar.emulator.journal.Expectation.refused;
import static io.lparjar.emulator.journal.Expectation.retrieved;
import static io.lparjar.emulator.journal.Expectation.stored;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.emulator.FtpClient;
import io.lparjar.emulator.ZosEmulator;
import io.lparjar.emulator.junit.ZosExtension;
import io.lparjar.security.saf.LogonRequest;
import io.lparjar.security.saf.LogonResult;
import io.lparjar.security.saf.SecurityEvent;
import java.io.IOException;
import java.time.Duration;
import org.apache.commons.net.ftp.FTPClient;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class JournalTest {
  @RegisterExtension static final ZosExtension ZOS = ZosExtension.create();

  @Test
  void transferIsFoundByItsFullNameUserSizeAndReply() throws IOException {
    FtpClient.store(FtpClient.login(ZOS.emulator()), "REPORT", "LINE\r\n");

    ZOS.journal().verify(stored("DEVUSER.REPORT").by("DEVUSER").moving(6).replied(250));
    ZOS.journal().verify(0, retrieved("DEVUSER.REPORT"));
  }

  @Test
  void passwordsAreNotRecorded() throws IOException {
    FtpClient.login(ZOS.emulator());

    assertThat(ZOS.journal().transcript())
        .contains("[1] C: PASS ********")
        .doesNotContain("PASS D");
  }

  @Test
  void transcriptShowsGreetingCommandsAndReplies() throws IOException {
    FTPClient ftp = FtpClient.login(ZOS.emulator());
    ftp.pwd();

    assertThat(ZOS.journal().transcript())
        .startsWith("[1] S: 220-FTPD1 IBM FTP CS")
        .contains("[1] C: PWD\n[1] S: 257 ");
    assertThat(ZOS.journal().sessions()).isEqualTo(1);
  }

  @Test
  void failureShowsTheNearestMiss() throws IOException {
    FtpClient.store(FtpClient.login(ZOS.emulator()), "REPORTS", "LINE\r\n");

    assertThatThrownBy(() -> ZOS.journal().verify(stored("DEVUSER.REPORT").replied(250)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Expected at least once: stored, as DEVUSER.REPORT, replied 250")
        .hasMessageContaining("C: STOR REPORTS")
        .hasMessageContaining("which is not as DEVUSER.REPORT");
  }

  @Test
  void failureOfANumberShowsWhatWasFound() throws IOException {
    FTPClient ftp = FtpClient.login(ZOS.emulator());
    ftp.noop();

    assertThatThrownBy(() -> ZOS.journal().verify(2, command("NOOP")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Expected 2 times: command NOOP")
        .hasMessageContaining("it was 1 times");
  }

  @Test
  void failureSaysWhenNothingLikeItHappened() {
    assertThatThrownBy(() -> ZOS.journal().verify(job("ENDED")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("nothing like it happened");
  }

  @Test
  void refusalsOfRacfAreFound() throws IOException {
    FTPClient ftp = FtpClient.login(ZOS.emulator());
    FtpClient.store(ftp, "'SYS1.MINE'", "X\r\n");

    ZOS.journal().verify(refused("SYS1.MINE"));
    assertThat(ZOS.journal().refusals()).isNotEmpty();
  }

  @Test
  void jobsAreFoundByTheirMessages() throws IOException {
    FTPClient ftp = FtpClient.login(ZOS.emulator());
    ftp.site("FILETYPE=JES");
    FtpClient.store(ftp, "JOB", "//DEVUSERA JOB CLASS=A\r\n//S EXEC PGM=IEFBR14\r\n");

    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> ZOS.journal().verify(job("$HASP395 DEVUSERA ENDED - RC=0000")));
    assertThat(ZOS.journal().jobs()).isNotEmpty();
  }

  @Test
  void aJournalThatIsOffRecordsNothing() {
    try (ZosEmulator system = ZosEmulator.builder().journaling(false).start()) {
      system.saf().logon(new LogonRequest("IBMUSER", "WRONG", null, "OMVSAPPL", "TEST"));

      assertThat(system.journal().entries()).isEmpty();
    }
  }

  @Test
  void oldestEntriesGoWhenTheJournalIsFull() {
    Journal journal = new Journal(true);
    for (int i = 0; i <= Journal.CAPACITY; i++) {
      journal.record(
          new SecurityEvent.LogonRefused(
              "USER" + i, "", "", LogonResult.Reason.UNKNOWN_USER, "127.0.0.1"));
    }

    assertThat(journal.entries()).hasSize(Journal.CAPACITY);
    assertThat(journal.entries().get(0).lines().toString()).contains("USER1 ");
  }
}
