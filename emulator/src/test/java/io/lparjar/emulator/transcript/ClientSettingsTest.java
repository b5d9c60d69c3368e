package io.lparjar.emulator.transcript;

import static io.lparjar.emulator.given.GivenDataSet.fixedBlocked;
import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.emulator.ZosEmulator;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statements of the client whose effect shows in the data or depends on the host. */
final class ClientSettingsTest {
  private static final int CARD = 80;
  private static final int TABLE = 256;
  private static final String PARM = "PARM: 127.0.0.1 {port} (EXIT";
  private static final String LOGIN = "NETRC: machine 127.0.0.1 login user1 password user1";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path directory;

  private static ZosEmulator.Builder builder() {
    return ZosEmulator.builder().user("USER1", "USER1");
  }

  private static ClientJob run(ZosEmulator system, String... lines) throws IOException {
    Placeholders names = new Placeholders();
    names.matches("{port}", Integer.toString(system.ftpAddress().getPort()));
    List<String> transcript = new ArrayList<>(List.of(lines));
    transcript.add("I: quit");
    return ClientJob.run(system, new ClientTranscript(transcript), names);
  }

  @Test
  void theCertificateOfTheKeyRingIsShownToTheServer() throws IOException {
    Path ftpData =
        Files.write(
            directory.resolve("ftp.data"), List.of("EXTENSIONS AUTH_TLS", "SECURE_LOGIN REQUIRED"));
    try (ZosEmulator system = builder().ftpData(ftpData).start()) {
      system.certificateAuthority();
      system
          .given()
          .racf(
              "RACDCERT ID(USER1) GENCERT SUBJECTSDN(CN('USER1')) WITHLABEL('MINE')"
                  + " SIGNWITH(CERTAUTH LABEL('LPARJAR CA'))")
          .racf("RACDCERT ID(USER1) ADDRING(RING)")
          .racf("RACDCERT ID(USER1) CONNECT(ID(USER1) LABEL('MINE') RING(RING) DEFAULT)")
          .racf("RACDCERT ID(USER1) CONNECT(CERTAUTH LABEL('LPARJAR CA') RING(RING))");

      ClientJob job =
          run(system, "PARM: -r tls 127.0.0.1 {port} (EXIT", "FTP.DATA: KEYRING RING", LOGIN);

      assertThat(job.output())
          .contains("230 USER1 is logged on.  Working directory is \"USER1.\".");
      assertThat(job.completion()).isEqualTo("RC=0000");
    }
  }

  @Test
  void aHostByItsAddressIsFoundInNetRcByItsName() throws IOException {
    String name = InetAddress.getLoopbackAddress().getCanonicalHostName();
    try (ZosEmulator system = builder().start()) {
      system
          .given()
          .dataSet(
              "USER1.NETRC",
              fixedBlocked(CARD).records("machine " + name + " login user1", "password user1"));

      ClientJob job = run(system, PARM, "FTP.DATA: NETRCLEVEL 2");

      assertThat(job.output())
          .contains("230 USER1 is logged on.  Working directory is \"USER1.\".");
    }
  }

  @Test
  void theUsersNetRcIsPassedOverWithoutADdAtLevel1() throws IOException {
    try (ZosEmulator system = builder().start()) {
      system
          .given()
          .dataSet(
              "USER1.NETRC",
              fixedBlocked(CARD).records("machine 127.0.0.1 login user1 password user1"));

      ClientJob job = run(system, PARM, "I: user1", "I: user1");

      assertThat(job.output()).contains("EZA1459I NAME (127.0.0.1:USER1):");
    }
  }

  @Test
  void progressIsToldWhileALongTransferGoesOn() throws IOException {
    String[] lines = new String[4000];
    Arrays.fill(lines, "X".repeat(CARD));
    try (ZosEmulator system = builder().clock(new HastyClock()).start()) {
      system.given().dataSet("USER1.LONG", fixedBlocked(CARD).records(lines));

      ClientJob job =
          run(
              system,
              PARM,
              "FTP.DATA: PROGRESS 1",
              LOGIN,
              "I: put 'USER1.LONG' copy",
              "I: locsite progress=0",
              "I: get copy back");

      List<String> output = job.output();
      int second = output.indexOf("EZA1736I locsite progress=0");
      assertThat(output.subList(0, second))
          .anyMatch(
              line -> line.matches("EZA1485I \\d+ bytes transferred - \\d+ second interval.*"));
      assertThat(output.subList(second, output.size()))
          .noneMatch(line -> line.startsWith("EZA1485I"));
    }
  }

  @Test
  void theTableOfTranslateTranslatesData() throws IOException {
    byte[] stars = new byte[TABLE];
    Arrays.fill(stars, (byte) '*');
    byte[] same = new byte[TABLE];
    for (int i = 0; i < TABLE; i++) {
      same[i] = (byte) i;
    }
    try (ZosEmulator system = builder().start()) {
      system
          .given()
          .dataSet("USER1.STARS.TCPXLBIN", fixedBlocked(TABLE).records(same, stars))
          .dataSet("USER1.IN", fixedBlocked(CARD).records("HELLO"));

      ClientJob job =
          run(
              system,
              "PARM: -t stars 127.0.0.1 {port} (EXIT",
              LOGIN,
              "I: locsite trail",
              "I: put 'USER1.IN' out");

      assertThat(job.output())
          .contains(
              "EZYFT31I Using //'USER1.STARS.TCPXLBIN' for FTP translation tables for the data"
                  + " connection.");
      assertThat(
              DataSetFacts.check(
                  system, "USER1.OUT", List.of("RECORD", "1", "\"" + "*".repeat(CARD) + "\"")))
          .isEmpty();
    }
  }

  @Test
  void locsiteSaysWhetherTheEndOfFileCharacterOfDosIsDropped() throws IOException {
    try (ZosEmulator system = builder().start()) {
      system.given().unixFile("/u/user1/dos.txt", Ebcdic.encode("HELLO\u0015\u001A"));

      ClientJob job =
          run(
              system,
              PARM,
              LOGIN,
              "I: locsite removeinbeof",
              "I: get /u/user1/dos.txt /u/user1/without.txt",
              "I: locsite noremoveinbeof",
              "I: get /u/user1/dos.txt /u/user1/with.txt",
              "I: dir /u/user1");

      assertThat(job.output()).anyMatch(line -> line.matches("EZA2284I -rw.* 6 .*without.txt"));
      assertThat(job.output()).anyMatch(line -> line.matches("EZA2284I -rw.* 7 .*with.txt"));
    }
  }

  @Test
  void theEndOfFileCharacterOfDosIsDropped() throws IOException {
    try (ZosEmulator system = builder().start()) {
      system.given().unixFile("/u/user1/dos.txt", Ebcdic.encode("HELLO\u0015\u001A"));

      ClientJob job =
          run(
              system,
              PARM,
              "FTP.DATA: REMOVEINBEOF TRUE",
              LOGIN,
              "I: get /u/user1/dos.txt /u/user1/text.txt",
              "I: dir /u/user1/text.txt");

      assertThat(job.output()).anyMatch(line -> line.matches("EZA2284I -rw.* 6 .*/text.txt"));
    }
  }
}
