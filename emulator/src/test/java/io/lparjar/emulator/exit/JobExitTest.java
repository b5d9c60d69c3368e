package io.lparjar.emulator.exit;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.emulator.FtpClient;
import io.lparjar.emulator.ZosEmulator;
import io.lparjar.emulator.given.GivenDataSet;
import io.lparjar.jes.job.JobFilter;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.commons.net.ftp.FTPClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** FTCHKJES. */
@Timeout(120)
class JobExitTest {
  private static final String REFUSED = "550 User Exit refuses this job to be submitted by DEVUSER";

  private final List<String> seen = new CopyOnWriteArrayList<>();

  private ZosEmulator start() {
    return ZosEmulator.builder()
        .given(
            given ->
                given.dataSet(
                    "DEVUSER.JOB",
                    GivenDataSet.fixedBlocked(80).records("//DEVUSERA JOB", "//S1 EXEC PGM=NOTME")))
        .exits(
            new ServerExits() {
              @Override
              public Verdict ftchkjes(JobRecordCheck check) {
                return check(check);
              }
            })
        .start();
  }

  private Verdict check(JobRecordCheck check) {
    byte[] bytes = new byte[check.record().remaining()];
    check.record().get(bytes);
    String text = Ebcdic.decode(bytes, 0, bytes.length).stripTrailing();
    Object calls =
        check
            .anchor()
            .accumulateAndGet(1, (before, one) -> before == null ? one : (Integer) before + 1);
    seen.add(
        String.join(
            " ",
            check.userId(),
            Integer.toString(check.lrecl()),
            check.variable() ? "V" : "F",
            Integer.toString(check.number()),
            Long.toString(check.totalBytes()),
            String.valueOf(calls),
            text));
    if (text.endsWith("ABEND")) {
      throw new IllegalStateException("S0C4");
    }
    return text.endsWith("NOTME") ? Verdict.REJECT : Verdict.ACCEPT;
  }

  private static FTPClient login(ZosEmulator zos) throws IOException {
    FTPClient ftp = FtpClient.login(zos);
    ftp.sendSiteCommand("FILETYPE=JES");
    return ftp;
  }

  private static boolean submit(FTPClient ftp, String program) throws IOException {
    return FtpClient.store(ftp, "X", "//DEVUSERA JOB\r\n//S1 EXEC PGM=" + program + "\r\n");
  }

  private static int jobs(ZosEmulator zos) {
    AtomicInteger jobs = new AtomicInteger();
    zos.jes().list(zos.requester(), JobFilter.ALL, job -> jobs.incrementAndGet());
    return jobs.get();
  }

  @Test
  void eachRecordIsShownAndTheJobIsSubmitted() throws IOException {
    try (ZosEmulator zos = start()) {
      FTPClient ftp = login(zos);
      assertThat(submit(ftp, "IEFBR14")).isTrue();
      ftp.sendSiteCommand("JESRECFM=V JESLRECL=84");
      assertThat(submit(ftp, "IEFBR14")).isTrue();
      ftp.disconnect();

      assertThat(seen)
          .containsExactly(
              "DEVUSER 80 F 1 80 1 //DEVUSERA JOB",
              "DEVUSER 80 F 2 160 2 //S1 EXEC PGM=IEFBR14",
              "DEVUSER 84 V 1 14 3 //DEVUSERA JOB",
              "DEVUSER 84 V 2 35 4 //S1 EXEC PGM=IEFBR14");
      assertThat(jobs(zos)).isEqualTo(2);
    }
  }

  @Test
  void aRefusedJobIsNotSubmitted() throws IOException {
    try (ZosEmulator zos = start()) {
      FTPClient ftp = login(zos);
      assertThat(submit(ftp, "NOTME")).isFalse();
      assertThat(ftp.getReplyString()).isEqualTo(REFUSED);
      assertThat(submit(ftp, "ABEND")).isFalse();
      assertThat(ftp.getReplyString()).isEqualTo(REFUSED);
      ftp.disconnect();

      assertThat(jobs(zos)).isZero();
    }
  }

  @Test
  void aJobThatRetrSubmitsIsShownToo() throws IOException {
    try (ZosEmulator zos = start()) {
      FTPClient ftp = login(zos);
      ftp.sendSiteCommand("NOJESGETBYDSN");
      assertThat(ftp.retrieveFileStream("'DEVUSER.JOB'")).isNull();
      assertThat(ftp.getReplyString()).isEqualTo(REFUSED);
      ftp.disconnect();

      assertThat(seen).hasSize(2);
      assertThat(jobs(zos)).isZero();
    }
  }
}
