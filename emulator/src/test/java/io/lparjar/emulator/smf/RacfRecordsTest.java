package io.lparjar.emulator.smf;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.FtpClient;
import io.lparjar.emulator.ZosEmulator;
import java.io.IOException;
import java.util.List;
import org.apache.commons.net.ftp.FTPClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The audit trail of RACF, read back as the manuals lay it out. */
@Timeout(120)
class RacfRecordsTest {
  private static final int LOGON = 1;
  private static final int ACCESS = 2;

  private static List<RecordBytes> events(ZosEmulator system, int event) {
    return RecordBytes.recorded(system, 80).stream()
        .filter(it -> it.number(20, 1) == event)
        .toList();
  }

  private static void store(ZosEmulator system, String name) throws IOException {
    FTPClient ftp = FtpClient.login(system);
    FtpClient.store(ftp, name, "X");
    ftp.disconnect();
  }

  @ParameterizedTest
  @CsvSource({"DEVUSER,1,8000,DEVGRP", "NOBODY,9,C000,''"})
  void aRefusedLogonIsEvent1(String user, int qualifier, String descriptor, String group)
      throws IOException {
    try (ZosEmulator system = ZosEmulator.builder().start()) {
      FTPClient ftp = FtpClient.connect(system);
      assertThat(ftp.login(user, "WRONG")).isFalse();
      ftp.disconnect();

      List<RecordBytes> records = events(system, LOGON);
      assertThat(records).hasSize(1);
      RecordBytes logon = records.get(0);
      assertThat(logon.bytes()).hasSize(98);
      assertThat(logon.hex(4, 2)).isEqualTo("1E50");
      assertThat(logon.hex(18, 2)).isEqualTo(descriptor);
      assertThat(logon.number(21, 1)).isEqualTo(qualifier);
      assertThat(logon.text(22, 8).strip()).isEqualTo(user);
      assertThat(logon.text(30, 8).strip()).isEqualTo(group);
      assertThat(logon.hex(42, 2)).isEqualTo("0008");
      assertThat(logon.text(46, 8)).isEqualTo("7F000001");
    }
  }

  @Test
  void aRefusedAccessIsEvent2WithTheResourceInRelocateSections() throws IOException {
    try (ZosEmulator system = ZosEmulator.builder().start()) {
      system.given().racf("ADDSD 'SYS1.PAY.**' UACC(READ)");
      store(system, "'SYS1.PAY.ROLL'");

      List<RecordBytes> records = events(system, ACCESS);
      assertThat(records).hasSize(1);
      RecordBytes access = records.get(0);
      assertThat(access.hex(18, 4)).isEqualTo("80000201");
      assertThat(access.text(22, 16)).isEqualTo("DEVUSER DEVGRP  ");
      assertThat(access.number(38, 2)).isEqualTo(94);
      assertThat(access.number(40, 2)).isEqualTo(5);
      assertThat(access.hex(42, 2)).isEqualTo("8010");
      assertThat(access.hex(98, 2)).isEqualTo("010D");
      assertThat(access.text(100, 13)).isEqualTo("SYS1.PAY.ROLL");
      assertThat(access.hex(113, 6)).isEqualTo("0301" + "80" + "0401" + "10");
      assertThat(access.hex(119, 2)).isEqualTo("1108");
      assertThat(access.text(121, 8)).isEqualTo("DATASET ");
      assertThat(access.hex(129, 2)).isEqualTo("210B");
      assertThat(access.text(131, 11)).isEqualTo("SYS1.PAY.**");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ADDSD 'SYS1.PAY.**' UACC(ALTER),0",
    "ADDSD 'SYS1.PAY.**' UACC(ALTER) AUDIT(ALL(READ)),1",
    "ADDSD 'SYS1.PAY.**' UACC(ALTER) AUDIT(NONE),0"
  })
  void anAccessThatIsAllowedIsRecordedWhenTheProfileSaysSo(String command, int least)
      throws IOException {
    try (ZosEmulator system = ZosEmulator.builder().start()) {
      system.given().racf(command);
      store(system, "'SYS1.PAY.ROLL'");

      List<RecordBytes> records = events(system, ACCESS);
      assertThat(records).hasSizeBetween(least, least * 10);
      assertThat(records).allSatisfy(it -> assertThat(it.hex(18, 4)).isEqualTo("00000200"));
    }
  }

  @Test
  void whatAnAuditedUserDoesIsRecorded() throws IOException {
    try (ZosEmulator system = ZosEmulator.builder().start()) {
      system.given().racf("ADDSD 'SYS1.PAY.**' UACC(ALTER) AUDIT(NONE)");
      system.given().racf("ALTUSER IBMUSER AUDITOR");
      system.given().racf("ALTUSER DEVUSER UAUDIT");
      store(system, "'SYS1.PAY.ROLL'");

      assertThat(events(system, ACCESS))
          .isNotEmpty()
          .allSatisfy(it -> assertThat(it.hex(43, 1)).isEqualTo("50"));
    }
  }

  @Test
  void warningsAreRecordedAsSuch() throws IOException {
    try (ZosEmulator system = ZosEmulator.builder().start()) {
      system.given().racf("ADDSD 'SYS1.PAY.**' UACC(NONE) WARNING");
      store(system, "'SYS1.PAY.ROLL'");

      assertThat(events(system, ACCESS))
          .isNotEmpty()
          .allSatisfy(it -> assertThat(it.hex(18, 4)).isEqualTo("10000203"));
    }
  }

  @Test
  void commandsAreRecordedAsSetroptsSays() throws IOException {
    try (ZosEmulator system = ZosEmulator.builder().start()) {
      system.given().racf("ADDUSER U1");
      assertThat(events(system, 10)).isEmpty();
      system.given().racf("SETROPTS SAUDIT");
      system.given().racf("ADDUSER U2");
      system.given().racf("LISTUSER U2");
      system.given().racf("SETROPTS NOSAUDIT AUDIT(FACILITY)");
      system.given().racf("ADDUSER U3");
      system.given().racf("RDEFINE FACILITY SOME.THING UACC(NONE)");

      assertThat(events(system, 24)).map(it -> it.hex(43, 1)).containsExactly("24", "04");
      assertThat(events(system, 10)).map(it -> it.hex(43, 1)).containsExactly("20");
      assertThat(events(system, 21)).map(it -> it.hex(18, 4)).containsExactly("00001500");
      assertThat(events(system, 21)).map(it -> it.hex(43, 1)).containsExactly("80");
    }
  }

  @Test
  void aFileThatIsRefusedIsAnEventOfUnixWithItsPath() throws IOException {
    try (ZosEmulator system = ZosEmulator.builder().start()) {
      FTPClient ftp = FtpClient.login(system);
      assertThat(ftp.makeDirectory("/etc/mine")).isFalse();
      ftp.disconnect();

      List<RecordBytes> records = events(system, 29);
      assertThat(records).hasSize(1);
      RecordBytes refused = records.get(0);
      assertThat(refused.hex(18, 4)).isEqualTo("80001D01");
      assertThat(refused.text(22, 16)).isEqualTo("DEVUSER DEVGRP  ");
      assertThat(refused.number(40, 2)).isZero();
      assertThat(refused.number(92, 2)).isEqualTo(94);
      assertThat(refused.number(94, 2)).isEqualTo(4);
      assertThat(refused.hex(98, 4)).isEqualTo("01020004");
      assertThat(refused.hex(106, 4)).isEqualTo("01050004");
      assertThat(refused.hex(114, 4)).isEqualTo("01070009");
      assertThat(refused.text(118, 9)).isEqualTo("/etc/mine");
      assertThat(refused.hex(127, 4)).isEqualTo("01080010");
      assertThat(refused.bytes()).hasSize(147);
    }
  }

  @Test
  void whoLacksAnOmvsSegmentIsRefusedAsAProcess() throws IOException {
    try (ZosEmulator system = ZosEmulator.builder().start()) {
      system.given().racf("ALTUSER DEVUSER NOOMVS").racf("RDELETE FACILITY BPX.UNIQUE.USER");
      FTPClient ftp = FtpClient.connect(system);
      assertThat(ftp.login("DEVUSER", "DEVUSER")).isFalse();
      ftp.disconnect();

      assertThat(events(system, 38)).map(it -> it.hex(18, 4)).containsExactly("80002601");
    }
  }
}
