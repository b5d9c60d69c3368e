package io.lparjar.emulator.smf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.emulator.ZosEmulator;
import io.lparjar.emulator.given.GivenDataSet;
import io.lparjar.jes.job.JobFilter;
import io.lparjar.jes.job.JobPhase;
import io.lparjar.jes.subsystem.InternalReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Records of the FTP client, and their way through IFASMFDP. */
@Timeout(120)
class FtpClientRecordsTest {
  private static final int CARD = 80;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path directory;

  private ZosEmulator start(String... profile) throws IOException {
    Path file = Files.write(directory.resolve("profile.tcpip"), List.of(profile));
    Path ftpData = Files.write(directory.resolve("ftp.data"), List.of("SMF TYPE119"));
    return ZosEmulator.builder()
        .profile(file)
        .ftpData(ftpData)
        .given(given -> given.dataSet("DEVUSER.FROM", GivenDataSet.fixedBlocked(80)))
        .start();
  }

  private static void run(ZosEmulator system, String card, String... more) throws IOException {
    InternalReader reader = system.jes().openInternalReader(system.requester());
    try (reader) {
      write(reader, "//" + card);
      for (String next : more) {
        write(reader, next);
      }
    }
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                system
                    .jes()
                    .find(system.requester(), JobFilter.ALL, reader.submitted().get(0))
                    .filter(job -> job.phase() == JobPhase.OUTPUT)
                    .isPresent());
  }

  private static void write(InternalReader reader, String card) throws IOException {
    byte[] record = Arrays.copyOf(Ebcdic.encode(card), CARD);
    Arrays.fill(record, card.length(), CARD, Ebcdic.SPACE);
    reader.write(record, 0, CARD);
  }

  private static void transfer(ZosEmulator system) throws IOException {
    run(
        system,
        "DEVUSERA JOB USER=DEVUSER,PASSWORD=DEVUSER",
        "//FTP EXEC PGM=FTP",
        "//OUTPUT DD SYSOUT=*",
        "//INPUT DD *",
        "127.0.0.1 " + system.ftpAddress().getPort(),
        "DEVUSER",
        "DEVUSER",
        "PUT 'DEVUSER.FROM' 'DEVUSER.TO'",
        "GET 'DEVUSER.TO' 'DEVUSER.BACK'",
        "DIR",
        "QUIT",
        "/*");
  }

  private static List<RecordBytes> ofSubtype(List<RecordBytes> records, int subtype) {
    return records.stream().filter(it -> it.number(22, 2) == subtype).toList();
  }

  @Test
  void withoutSmfconfigClientsAreNotRecorded() throws IOException {
    try (ZosEmulator system = start("TCPCONFIG NOTTLS")) {
      transfer(system);

      assertThat(ofSubtype(RecordBytes.recorded(system, 119), 3)).isEmpty();
      assertThat(ofSubtype(RecordBytes.recorded(system, 119), 70)).hasSize(2);
    }
  }

  @Test
  void smfconfigAsksForBothTypes() throws IOException {
    try (ZosEmulator system = start("SMFCONFIG TYPE118 FTPCLIENT TYPE119 FTPCLIENT")) {
      transfer(system);

      List<RecordBytes> records = ofSubtype(RecordBytes.recorded(system, 119), 3);
      assertThat(records)
          .map(it -> it.text(it.section(1), 8))
          .containsExactly("STORSEQ ", "RETRSEQ ");
      RecordBytes put = records.get(0);
      assertThat(put.number(24, 2)).isEqualTo(7);
      assertThat(put.text(put.section(0) + 32, 24)).isEqualTo("FTPC    DEVUSERADEVUSER ");
      int completion = put.section(1);
      assertThat(put.sectionLength(1)).isEqualTo(172);
      assertThat(put.number(completion + 76, 2)).isEqualTo(system.ftpAddress().getPort());
      assertThat(put.text(completion + 80, 20)).isEqualTo("DEVUSER DEVUSER ASFS");
      assertThat(put.text(completion + 128, 4)).isEqualTo("250 ");
      assertThat(put.sectionText(2)).isEqualTo("DEVUSER.FROM");
      assertThat(put.section(3)).isZero();
      assertThat(put.text(put.section(4), 4)).isEqualTo("NNNU");
      assertThat(put.sectionText(5)).isEqualTo("DEVUSER");

      List<RecordBytes> old = RecordBytes.recorded(system, 118);
      assertThat(old).map(it -> it.number(22, 2) + it.text(24, 8)).contains("3STOR250 ");
      assertThat(old.get(0).text(72, 1)).isEqualTo("C");
      assertThat(old.get(0).text(188, 8)).isEqualTo("DEVUSER ");
    }
  }

  @Test
  void smfparmsGivesType118ItsSubtype() throws IOException {
    try (ZosEmulator system = start("SMFPARMS 0 0 44")) {
      transfer(system);

      assertThat(RecordBytes.recorded(system, 118))
          .map(it -> it.number(22, 2))
          .containsExactly(44L, 44L);
    }
  }

  @Test
  void ifasmfdpDumpsWhatWasRecordedAndClears() throws IOException {
    try (ZosEmulator system = start("SMFCONFIG TYPE119 FTPCLIENT")) {
      transfer(system);
      system.console().execute("I SMF");
      run(
          system,
          "IBMUSERA JOB USER=IBMUSER,PASSWORD=SYS1",
          "//DUMP EXEC PGM=IFASMFDP",
          "//SYSPRINT DD SYSOUT=*",
          "//SMF DD DISP=SHR,DSN=SYS1.MAN1",
          "//OUT DD DSN=IBMUSER.SMF,DISP=(NEW,CATLG),SPACE=(TRK,(5,5))",
          "//SYSIN DD *",
          "  INDD(SMF,OPTIONS(ALL))",
          "  OUTDD(OUT,TYPE(119(70)))",
          "/*");

      assertThat(RecordBytes.in(system, "IBMUSER.SMF"))
          .map(it -> it.number(5, 1))
          .containsExactly(2L, 119L, 119L, 3L);
      assertThat(RecordBytes.in(system, "SYS1.MAN1")).map(it -> it.hex(0, 40)).isEmpty();
    }
  }
}
