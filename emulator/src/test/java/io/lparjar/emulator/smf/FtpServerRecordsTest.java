package io.lparjar.emulator.smf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.emulator.FtpClient;
import io.lparjar.emulator.Trust;
import io.lparjar.emulator.ZosEmulator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.net.ftp.FTP;
import org.apache.commons.net.ftp.FTPClient;
import org.apache.commons.net.ftp.FTPConnectionClosedException;
import org.apache.commons.net.ftp.FTPSClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records of the FTP server, read back as the manuals lay them out. */
@Timeout(120)
class FtpServerRecordsTest {
  private static final String LOOPBACK = "00000000000000000000FFFF7F000001";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path directory;

  private ZosEmulator start(String... statements) throws IOException {
    List<String> lines =
        new ArrayList<>(List.of("EXTENSIONS AUTH_TLS", "JESINTERFACELEVEL 2", "FILETYPE SEQ"));
    lines.addAll(List.of(statements));
    return ZosEmulator.builder().ftpData(Files.write(directory.resolve("ftp.data"), lines)).start();
  }

  /** A session that stores, retrieves, renames and deletes. */
  private static int work(ZosEmulator system) throws IOException {
    FTPClient ftp = FtpClient.login(system);
    int port = ftp.getLocalPort();
    assertThat(FtpClient.store(ftp, "A.B", "HELLO")).isTrue();
    assertThat(FtpClient.retrieve(ftp, "A.B")).startsWith("HELLO");
    assertThat(ftp.rename("A.B", "A.C")).isTrue();
    assertThat(ftp.deleteFile("A.C")).isTrue();
    assertThat(ftp.listNames("A.*")).isNullOrEmpty();
    ftp.disconnect();
    return port;
  }

  @Test
  void withoutStatementsThereAreNone() throws IOException {
    try (ZosEmulator system = start()) {
      work(system);

      assertThat(RecordBytes.recorded(system, 119)).isEmpty();
      assertThat(RecordBytes.recorded(system, 118)).isEmpty();
    }
  }

  @Test
  void aStoreIsARecordOfSubtype70WithSevenTriplets() throws IOException {
    try (ZosEmulator system = start("SMF TYPE119")) {
      int port = work(system);

      List<RecordBytes> records = RecordBytes.recorded(system, 119);
      assertThat(records).hasSize(4);
      RecordBytes store = records.get(0);
      assertThat(store.number(0, 2)).isEqualTo(store.bytes().length);
      assertThat(store.hex(4, 2)).isEqualTo("5E77");
      assertThat(store.text(14, 4)).isEqualTo("MVS1");
      assertThat(store.number(22, 2)).isEqualTo(70);
      assertThat(store.number(24, 2)).isEqualTo(7);
      assertThat(store.section(0)).isEqualTo(84);
      assertThat(store.hex(32, 4)).isEqualTo("00400001");
      int identification = store.section(0);
      assertThat(store.text(identification, 8)).isEqualTo("MVS1    ");
      assertThat(store.text(identification + 16, 8)).isEqualTo("TCPIP   ");
      assertThat(store.text(identification + 32, 24)).isEqualTo("FTPS    FTPD1   DEVUSER ");
      assertThat(store.number(identification + 60, 1)).isEqualTo(8);

      int completion = store.section(1);
      assertThat(store.sectionLength(1)).isEqualTo(184);
      assertThat(store.hex(completion, 4)).isEqualTo("05000000");
      assertThat(store.text(completion + 4, 8)).isEqualTo("STORSEQ ");
      assertThat(store.hex(completion + 12, 32)).isEqualTo(LOOPBACK + LOOPBACK);
      assertThat(store.number(completion + 44, 2)).isPositive();
      assertThat(store.number(completion + 46, 2)).isPositive();
      assertThat(store.hex(completion + 48, 32)).isEqualTo(LOOPBACK + LOOPBACK);
      assertThat(store.number(completion + 80, 2)).isEqualTo(port);
      assertThat(store.number(completion + 82, 2)).isEqualTo(system.ftpAddress().getPort());
      assertThat(store.text(completion + 84, 12)).isEqualTo("DEVUSER ASFS");
      assertThat(store.hex(completion + 96, 8)).isEqualTo(store.hex(completion + 104, 8));
      assertThat(store.hex(completion + 96, 8)).isEqualTo(store.hex(6, 8));
      assertThat(store.number(completion + 112, 4)).isZero();
      assertThat(store.number(completion + 116, 8)).isEqualTo(5);
      assertThat(store.text(completion + 124, 4)).isEqualTo(" 250");
      assertThat(store.text(completion + 128, 24).strip()).isEmpty();
      assertThat(store.hex(completion + 152, 8)).isEqualTo("4150000000000000");
      assertThat(store.text(completion + 168, 8)).startsWith("FTPD1000");

      assertThat(store.section(2)).isZero();
      assertThat(store.sectionText(3)).isEqualTo("DEVUSER.A.B");
      assertThat(store.section(4)).isZero();
      assertThat(store.text(store.section(5), 4)).isEqualTo("NNNP");
      assertThat(store.section(6)).isZero();
    }
  }

  @Test
  void allKindsAreRecordedAndARenameHasTwoNames() throws IOException {
    try (ZosEmulator system = start("SMF TYPE119")) {
      work(system);

      List<RecordBytes> records = RecordBytes.recorded(system, 119);
      assertThat(records)
          .map(it -> it.number(it.section(1), 1) + it.text(it.section(1) + 4, 4))
          .containsExactly("5STOR", "4RETR", "3RNTO", "2DELE");
      RecordBytes rename = records.get(2);
      assertThat(rename.sectionText(3)).isEqualTo("DEVUSER.A.B");
      assertThat(rename.sectionText(4)).isEqualTo("DEVUSER.A.C");
      assertThat(rename.hex(rename.section(1) + 12, 36)).isEqualTo("00".repeat(36));
      assertThat(records.get(3).sectionText(3)).isEqualTo("DEVUSER.A.C");
    }
  }

  @Test
  void membersAndUnixFilesAreToldApart() throws IOException {
    try (ZosEmulator system = start("SMFSTOR TYPE119", "SMFREN TYPE119")) {
      FTPClient ftp = FtpClient.login(system);
      ftp.sendSiteCommand("DIRECTORY=5");
      assertThat(ftp.makeDirectory("PDS")).isTrue();
      assertThat(FtpClient.store(ftp, "PDS(M1)", "X")).isTrue();
      assertThat(ftp.rename("PDS(M1)", "PDS(M2)")).isTrue();
      assertThat(FtpClient.store(ftp, "/tmp/file", "X")).isTrue();
      ftp.disconnect();

      List<RecordBytes> records = RecordBytes.recorded(system, 119);
      RecordBytes member = records.get(0);
      assertThat(member.text(member.section(1) + 95, 1)).isEqualTo("P");
      assertThat(member.text(member.section(1) + 128, 8)).isEqualTo("M1      ");
      assertThat(member.sectionText(3)).isEqualTo("DEVUSER.PDS");
      RecordBytes rename = records.get(1);
      assertThat(rename.text(rename.section(1) + 144, 8)).isEqualTo("M2      ");
      RecordBytes file = records.get(2);
      assertThat(file.text(file.section(1) + 95, 1)).isEqualTo("H");
      assertThat(file.sectionText(3)).isEqualTo("/tmp/file");
    }
  }

  @Test
  void standardRecordsAreOfType118WithASubtypeEach() throws IOException {
    try (ZosEmulator system = start("SMF STD", "SMFREN 200")) {
      work(system);

      List<RecordBytes> records = RecordBytes.recorded(system, 118);
      assertThat(records)
          .map(it -> it.number(22, 2) + it.text(24, 8))
          .containsExactly("75STORSEQ ", "74RETRSEQ ", "200REN SEQ ", "71DELESEQ ");
      RecordBytes store = records.get(0);
      assertThat(store.bytes()).hasSize(188);
      assertThat(store.hex(4, 2)).isEqualTo("4276");
      assertThat(store.hex(32, 8)).isEqualTo("7F0000017F000001");
      assertThat(store.text(48, 12)).isEqualTo("DEVUSER ASFS");
      assertThat(store.number(68, 4)).isEqualTo(5);
      assertThat(store.text(72, 4)).isEqualTo("S250");
      assertThat(store.text(76, 52).strip()).isEqualTo("DEVUSER.A.B");
      assertThat(records.get(2).text(136, 44).strip()).isEqualTo("DEVUSER.A.C");
    }
  }

  @Test
  void aStatementOfAKindTakesThePlaceOfTheDefault() throws IOException {
    try (ZosEmulator system = start("SMF STD", "SMFSTOR TYPE119", "SMFSTOR STD")) {
      work(system);

      assertThat(RecordBytes.recorded(system, 119)).hasSize(1);
      assertThat(RecordBytes.recorded(system, 118)).hasSize(4);
    }
  }

  @ParameterizedTest
  @CsvSource({"SMFJES TYPE119,0", "SMFSQL TYPE118,0", "SMFSQL TYPE119,1"})
  void whatIsDoneWithFiletypeSqlIsRecordedWhenSmfsqlSaysSo(String gate, int expected)
      throws IOException {
    try (ZosEmulator system = start("SMF TYPE119", gate)) {
      FTPClient ftp = FtpClient.login(system);
      ftp.sendSiteCommand("FILETYPE=SQL");
      assertThat(FtpClient.store(ftp, "QUERY", "SELECT 1 FROM SYSIBM.SYSDUMMY1\r\n")).isTrue();
      ftp.disconnect();

      assertThat(RecordBytes.recorded(system, 119))
          .hasSize(expected)
          .allSatisfy(it -> assertThat(it.text(it.section(1) + 8, 4)).isEqualTo("SQL "));
    }
  }

  @ParameterizedTest
  @CsvSource({"SMFSQL TYPE119,0", "SMFJES TYPE118,0", "SMFJES TYPE119,1"})
  void jobsAreRecordedWhenSmfjesSaysSo(String gate, int expected) throws IOException {
    try (ZosEmulator system = start("SMF TYPE119", gate)) {
      FTPClient ftp = FtpClient.login(system);
      ftp.sendSiteCommand("FILETYPE=JES");
      assertThat(FtpClient.store(ftp, "JOB", "//DEVUSERA JOB\r\n//S EXEC PGM=IEFBR14\r\n"))
          .isTrue();
      ftp.disconnect();

      assertThat(RecordBytes.recorded(system, 119))
          .hasSize(expected)
          .allSatisfy(it -> assertThat(it.text(it.section(1) + 8, 4)).isEqualTo("JES "));
    }
  }

  @Test
  void aTransferThatFailsIsRecordedWithItsReplyAndOneThatNeverBeganIsNot() throws IOException {
    try (ZosEmulator system = start("SMF TYPE119")) {
      FTPClient ftp = FtpClient.login(system);
      ftp.sendSiteCommand("RECFM=FB LRECL=10 NOWRAPRECORD NOTRUNCATE");
      assertThat(FtpClient.store(ftp, "A.B", "MORE THAN TEN CHARACTERS\r\n")).isFalse();
      assertThat(FtpClient.store(ftp, "NOT A NAME'", "X")).isFalse();
      assertThat(ftp.deleteFile("NONE")).isFalse();
      ftp.disconnect();

      List<RecordBytes> records = RecordBytes.recorded(system, 119);
      assertThat(records).hasSize(1);
      assertThat(records.get(0).text(records.get(0).section(1) + 124, 4)).isEqualTo(" 451");
    }
  }

  @Test
  void aDeleteOrRenameThatFailsIsRecordedWithItsReply() throws IOException {
    try (ZosEmulator system = start("SMFDEL TYPE119", "SMFREN TYPE119")) {
      FTPClient ftp = FtpClient.login(system);
      assertThat(FtpClient.store(ftp, "A.B", "X")).isTrue();
      assertThat(FtpClient.store(ftp, "A.C", "X")).isTrue();
      assertThat(FtpClient.store(ftp, "/tmp/file", "X")).isTrue();
      assertThat(ftp.rename("A.B", "A.C")).isFalse();
      assertThat(ftp.rename("/tmp/file", "/tmp/none/file")).isFalse();
      assertThat(ftp.deleteFile("'SYS1.MAN1'")).isFalse();
      assertThat(ftp.deleteFile("/tmp")).isFalse();
      assertThat(ftp.deleteFile("/tmp/none")).isFalse();
      assertThat(ftp.deleteFile("NONE")).isFalse();
      assertThat(ftp.sendNoOp()).isTrue();
      ftp.disconnect();

      assertThat(RecordBytes.recorded(system, 119))
          .map(it -> it.text(it.section(1) + 124, 4) + " " + it.sectionText(3))
          .containsExactly(" 550 DEVUSER.A.B", " 550 /tmp/file", " 550 SYS1.MAN1", " 550 /tmp");
    }
  }

  @Test
  void tlsIsToldInTheSecuritySection() throws Exception {
    try (ZosEmulator system = start("SMF TYPE119")) {
      FTPSClient ftp = new FTPSClient(false, Trust.in(system));
      ftp.setEnabledProtocols(new String[] {"TLSv1.3"});
      ftp.connect(system.ftpAddress().getAddress(), system.ftpAddress().getPort());
      assertThat(ftp.login("DEVUSER", "DEVUSER")).isTrue();
      ftp.execPBSZ(0);
      ftp.execPROT("P");
      ftp.enterLocalPassiveMode();
      assertThat(FtpClient.store(ftp, "A.B", "HELLO")).isTrue();
      ftp.disconnect();

      RecordBytes store = RecordBytes.recorded(system, 119).get(0);
      int security = store.section(5);
      assertThat(store.sectionLength(5)).isEqualTo(44);
      assertThat(store.text(security, 12)).isEqualTo("TPPPTLSV1.3 ");
      assertThat(store.text(security + 12, 4)).isEqualTo("TLS_");
      assertThat(store.text(security + 40, 4)).startsWith("13");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "DEVUSER,WRONG,1,",
    "EXPIRED,FIRSTPW,2,ADDUSER EXPIRED PASSWORD(FIRSTPW) DFLTGRP(DEVGRP) OMVS(UID(77) HOME(/))",
    "DEVUSER,DEVUSER,3,ALTUSER DEVUSER REVOKE",
    "DEVUSER,DEVUSER,4,RDEFINE APPL OMVSAPPL UACC(NONE)/SETROPTS CLASSACT(APPL)",
    "DEVUSER,DEVUSER,7,RDELETE FACILITY BPX.UNIQUE.USER/ALTUSER DEVUSER NOOMVS",
    "NOBODY,X,8,"
  })
  void aFailedLoginTellsWhy(String user, String password, int reason, @Nullable String commands)
      throws IOException {
    try (ZosEmulator system = start("SMFLOGN TYPE119")) {
      if (commands != null) {
        for (String command : commands.split("/(?=[A-Z]{3})", -1)) {
          system.given().racf(command);
        }
      }
      FTPClient ftp = FtpClient.connect(system);
      assertThat(ftp.login(user, password)).isFalse();
      int port = ftp.getLocalPort();
      ftp.disconnect();

      List<RecordBytes> records = RecordBytes.recorded(system, 119);
      assertThat(records).hasSize(1);
      RecordBytes failure = records.get(0);
      assertThat(failure.number(22, 2)).isEqualTo(72);
      assertThat(failure.number(24, 2)).isEqualTo(3);
      int section = failure.section(1);
      assertThat(failure.hex(section, 32)).isEqualTo(LOOPBACK + LOOPBACK);
      assertThat(failure.number(section + 32, 2)).isEqualTo(port);
      assertThat(failure.number(section + 34, 2)).isEqualTo(system.ftpAddress().getPort());
      assertThat(failure.text(section + 36, 8)).isEqualTo(String.format(Locale.ROOT, "%-8s", user));
      assertThat(failure.number(section + 44, 1)).isEqualTo(reason);
      assertThat(failure.text(failure.section(2), 4)).isEqualTo("NNNU");
    }
  }

  @Test
  void theLastOfTooManyLoginsIsOneOfExcessivePasswords() throws IOException {
    try (ZosEmulator system = start("SMFLOGN TYPE119", "SMFLOGN STD")) {
      FTPClient ftp = FtpClient.connect(system);
      for (int i = 0; i < 4; i++) {
        assertThat(ftp.login("NOBODY", "X")).isFalse();
      }
      assertThatThrownBy(() -> ftp.login("NOBODY", "X"))
          .isInstanceOf(FTPConnectionClosedException.class);
      ftp.disconnect();

      assertThat(RecordBytes.recorded(system, 119))
          .map(it -> it.number(it.section(1) + 44, 1))
          .containsExactly(8L, 8L, 8L, 8L, 6L);
      assertThat(RecordBytes.recorded(system, 118))
          .hasSize(5)
          .allSatisfy(
              it -> {
                assertThat(it.number(22, 2)).isEqualTo(72);
                assertThat(it.text(24, 4)).isEqualTo("LOGN");
                assertThat(it.text(76, 44).strip()).isEqualTo("NOBODY");
              });
    }
  }

  @Test
  void theDaemonRecordsHowItIsSetUp() throws IOException {
    try (ZosEmulator system = start("SMFDCFG TYPE119", "INACTIVE 77")) {
      List<RecordBytes> records = RecordBytes.recorded(system, 119);

      assertThat(records).hasSize(1);
      RecordBytes daemon = records.get(0);
      assertThat(daemon.number(22, 2)).isEqualTo(71);
      assertThat(daemon.text(daemon.section(0) + 32, 8)).isEqualTo("FTPD    ");
      assertThat(daemon.text(daemon.section(1), 16)).isEqualTo("FTPD1   FTPD    ");
      assertThat(daemon.number(daemon.section(1) + 18, 2)).isEqualTo(system.ftpAddress().getPort());
      assertThat(entries(daemon)).contains("INACTIVE 77", "SMFDCFG TYPE119");
    }
  }

  /** The statements of the configuration data, which are found by their lengths. */
  private static List<String> entries(RecordBytes daemon) {
    List<String> entries = new ArrayList<>();
    int end = daemon.section(3) + daemon.sectionLength(3);
    int length = 0;
    for (int at = daemon.section(3); at < end; at += length) {
      length = (int) daemon.number(at, 2);
      entries.add(daemon.text(at + 4, length - 4));
    }
    return entries;
  }

  @Test
  void anybodyWhoMayReadThemGetsTheRecordsOverFtp() throws IOException {
    try (ZosEmulator system = start("SMF TYPE119")) {
      FTPClient ftp = FtpClient.login(system);
      assertThat(FtpClient.store(ftp, "A.B", "HELLO")).isTrue();
      RecordBytes store = RecordBytes.recorded(system, 119).get(0);
      ftp.setFileType(FTP.BINARY_FILE_TYPE);
      ftp.sendSiteCommand("RDW");
      ByteArrayOutputStream got = new ByteArrayOutputStream();
      assertThat(ftp.retrieveFile("'SYS1.MAN1'", got)).isTrue();
      ftp.disconnect();

      assertThat(got.toByteArray()).isEqualTo(store.bytes());
    }
  }

  @Test
  void recordsSurviveARestart() throws IOException {
    Path home = directory.resolve("home");
    Path ftpData = Files.write(directory.resolve("smf.data"), List.of("SMF TYPE119"));
    for (int i = 0; i < 2; i++) {
      try (ZosEmulator system = ZosEmulator.builder().home(home).ftpData(ftpData).start()) {
        FTPClient ftp = FtpClient.login(system);
        assertThat(FtpClient.store(ftp, "A.B" + i, "HELLO")).isTrue();
        ftp.disconnect();
      }
    }
    try (ZosEmulator system = ZosEmulator.builder().home(home).ftpData(ftpData).start()) {
      assertThat(RecordBytes.recorded(system, 119))
          .map(it -> it.sectionText(3))
          .containsExactly("DEVUSER.A.B0", "DEVUSER.A.B1");
    }
  }
}
