package io.lparjar.emulator.ftp.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetOrganization;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.RecordFormat;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.pds.IspfStatistics;
import io.lparjar.datasets.pds.Member;
import io.lparjar.emulator.ftp.Dialogue;
import io.lparjar.security.saf.UserId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.commons.net.ftp.FTPFile;
import org.apache.commons.net.ftp.FTPListParseEngine;
import org.apache.commons.net.ftp.parser.MVSFTPEntryParser;
import org.junit.jupiter.api.Test;

class ListCommandsTest {
  private static final String HEADER =
      "Volume Unit    Referred Ext Used Recfm Lrecl BlkSz Dsorg Dsname";

  private final Dialogue dialogue = Dialogue.loggedIn();

  private void dataSet(
      String name,
      DataSetOrganization dsorg,
      DataSetType type,
      String recfm,
      int lrecl,
      int blksize,
      Optional<LocalDate> referred,
      long size) {
    DataSetAttributes attributes =
        new DataSetAttributes(
            dsorg,
            type,
            RecordFormat.of(recfm),
            lrecl,
            blksize,
            new SpaceRequest(SpaceUnit.TRACK, dsorg == DataSetOrganization.PO ? 1 : 100_000, 1, 0));
    dialogue
        .dataSets()
        .catalog(
            new CatalogEntry(
                new DataSetName(name),
                "TERNBG",
                "3390",
                attributes,
                LocalDate.of(2020, 1, 1),
                referred,
                size));
  }

  private void samples() {
    Optional<LocalDate> referred = Optional.of(LocalDate.of(2022, 2, 17));
    dataSet("USER1.ASM", DataSetOrganization.PO, DataSetType.PDSE, "FB", 80, 16_000, referred, 0);
    dataSet("USER1.LOAD", DataSetOrganization.PO, DataSetType.PDS, "U", 0, 32_760, referred, 0);
    dataSet(
        "USER1.NEW", DataSetOrganization.PO, DataSetType.PDS, "NONE", 0, 0, Optional.empty(), 0);
    dataSet(
        "USER1.SEQ.DATA",
        DataSetOrganization.PS,
        DataSetType.BASIC,
        "FBA",
        133,
        27_930,
        referred,
        2L * 27_930 * 15_807);
  }

  /** Lines that a command sends on the data connection. */
  private List<String> lines(String command) {
    int before = dialogue.data().sent().length;
    assertThat(dialogue.say(command))
        .containsExactly("125 List started OK", "250 List completed successfully.");
    byte[] all = dialogue.data().sent();
    String text = new String(all, before, all.length - before, StandardCharsets.US_ASCII);
    assertThat(text).endsWith("\r\n");
    return List.of(text.split("\r\n"));
  }

  @Test
  void levelZeroShowsAllPartitionedDataSetsAsPo() {
    samples();

    assertThat(lines("LIST"))
        .containsExactly(
            HEADER,
            "TERNBG 3390   2022/02/17  1    1  FB      80 16000  PO  ASM",
            "TERNBG 3390   2022/02/17  1    1  U    32760 32760  PO  LOAD",
            "TERNBG 3390   **NONE**    1    1  NONE     0     0  PO  NEW",
            "TERNBG 3390   2022/02/17  115807  FBA    133 27930  PS  SEQ.DATA");
  }

  @Test
  void aLongListIsWhole() {
    for (int i = 1000; i < 6000; i++) {
      dataSet(
          "USER1.D" + i,
          DataSetOrganization.PS,
          DataSetType.BASIC,
          "FB",
          80,
          27_920,
          Optional.empty(),
          0);
    }

    List<String> lines = lines("LIST");

    assertThat(lines).hasSize(5001).doesNotHaveDuplicates();
    assertThat(lines.get(5000)).endsWith("D5999");
  }

  private void elsewhere(String name, String volume, String unit) {
    dialogue
        .dataSets()
        .catalog(
            CatalogEntry.elsewhere(new DataSetName(name), volume, unit, LocalDate.of(2020, 1, 1)));
  }

  @Test
  void dataSetsThatCannotBeLookedAtShowWhy() {
    elsewhere("USER1.A", "MIGRAT", "3390");
    elsewhere("USER1.B", "ARCIVE", "3400");
    elsewhere("USER1.C", "ML382E", "3390");
    elsewhere("USER1.D", "TSO61A", "3390");
    elsewhere("USER1.E", "CM1001", "3490");

    assertThat(lines("LIST"))
        .containsExactly(
            HEADER,
            "Migrated                                                A",
            "ARCIVE Not Direct Access Device                         B",
            "ML382E Not Mounted                                      C",
            "TSO61A 3390   < File not on volume >                    D",
            "CM1001 3490   < Not a DASD device >                     E");
  }

  @Test
  void siteTellsWhichVolumeStandsForMigrated() {
    elsewhere("USER1.B", "ARCIVE", "3400");
    dialogue.say("SITE MIGRATEVOL=ARCIVE");

    assertThat(lines("LIST"))
        .containsExactly(HEADER, "Migrated                                                B");
  }

  @Test
  void levelOneTellsLibrariesApart() {
    samples();
    dialogue.say("SITE LISTLEVEL=1");

    assertThat(lines("LIST ASM"))
        .containsExactly(HEADER, "TERNBG 3390   2022/02/17  1    1  FB      80 16000 PO-E ASM");
  }

  @Test
  void levelTwoHasWiderColumns() {
    samples();
    dialogue.say("SITE LISTLEVEL=2");

    assertThat(lines("LIST"))
        .containsExactly(
            "Volume Referred      Ext      Used Recfm Lrecl BlkSz Dsorg Dsname",
            "TERNBG 2022/02/17      1         1  FB      80 16000 PO-E  ASM",
            "TERNBG 2022/02/17      1         1  U    32760 32760  PO   LOAD",
            "TERNBG **NONE**        1         1  NONE     0     0  PO   NEW",
            "TERNBG 2022/02/17      1     15807  FBA    133 27930  PS   SEQ.DATA");
  }

  @Test
  void moreTracksThanFitAreShownAsPlusSigns() {
    dataSet(
        "USER1.BIG",
        DataSetOrganization.PS,
        DataSetType.LARGE,
        "FB",
        80,
        27_920,
        Optional.of(LocalDate.of(2025, 10, 31)),
        2L * 27_920 * 100_000);

    assertThat(lines("LIST"))
        .element(1)
        .isEqualTo("TERNBG 3390   2025/10/31  1+++++  FB      80 27920  PS  BIG");
  }

  @Test
  void quotedRequestShowsQuotedNames() {
    samples();

    assertThat(lines("LIST 'USER1.S*.DATA'"))
        .element(1)
        .asString()
        .endsWith(" PS  'USER1.SEQ.DATA'");
    assertThat(lines("NLST 'USER1.**'"))
        .containsExactly("'USER1.ASM'", "'USER1.LOAD'", "'USER1.NEW'", "'USER1.SEQ.DATA'");
  }

  @Test
  void lastQualifierOfAnAsteriskShowsAllBelow() {
    samples();

    assertThat(lines("NLST 'USER1.*'")).hasSize(4);
    assertThat(lines("NLST *")).containsExactly("ASM", "LOAD", "NEW", "SEQ.DATA");
    assertThat(lines("NLST S*.DATA")).containsExactly("SEQ.DATA");
    assertThat(lines("NLST 'USER1.'")).hasSize(4);
  }

  @Test
  void commonsNetReadsTheRows() throws IOException {
    samples();
    dialogue.say("LIST");
    FTPListParseEngine engine = new FTPListParseEngine(new MVSFTPEntryParser());

    engine.readServerList(new ByteArrayInputStream(dialogue.data().sent()), "US-ASCII");

    assertThat(engine.getFiles()).extracting(FTPFile::getName).contains("ASM", "LOAD", "SEQ.DATA");
  }

  @Test
  void nothingFoundIsToldWithoutADataConnection() {
    dialogue.data().refuse();

    assertThat(dialogue.say("LIST")).containsExactly("550 No data sets found.");
    assertThat(dialogue.say("NLST 'NONE.**'")).containsExactly("550 No data sets found.");
  }

  @Test
  void wrongPatternIs501() {
    assertThat(dialogue.say("LIST A*B")).first().asString().startsWith("501 ");
    assertThat(dialogue.say("NLST 'A.B**'")).first().asString().startsWith("501 ");
  }

  @Test
  void directoryModeShowsTheNextQualifier() {
    samples();
    Optional<LocalDate> referred = Optional.of(LocalDate.of(2022, 2, 17));
    dataSet("USER1.SEQ.MORE", DataSetOrganization.PS, DataSetType.BASIC, "FB", 80, 80, referred, 0);
    dataSet("USER1.SEQ-X", DataSetOrganization.PS, DataSetType.BASIC, "FB", 80, 80, referred, 0);
    dialogue.say("SITE DIRECTORYMODE");

    assertThat(lines("LIST"))
        .containsExactly(
            HEADER,
            "TERNBG 3390   2022/02/17  1    1  FB      80 16000  PO  ASM",
            "TERNBG 3390   2022/02/17  1    1  U    32760 32760  PO  LOAD",
            "TERNBG 3390   **NONE**    1    1  NONE     0     0  PO  NEW",
            "TERNBG 3390   2022/02/17  1    1  FB      80    80  PS  SEQ-X",
            "Pseudo Directory                                        SEQ");
    assertThat(lines("NLST S*")).containsExactly("SEQ-X", "SEQ");
    assertThat(dialogue.say("LIST S*.DATA")).first().asString().startsWith("501 ");
  }

  @Test
  void membersHaveTheirStatistics() {
    samples();
    IspfStatistics statistics =
        new IspfStatistics(
            1,
            2,
            LocalDate.of(2023, 1, 30),
            LocalDateTime.of(2023, 1, 30, 9, 31),
            71,
            80,
            14,
            new UserId("IBMUSER"));
    dialogue
        .dataSets()
        .directory(
            "USER1.ASM",
            new Member(new MemberName("ASMPGM"), 0, Optional.of(statistics)),
            new Member(new MemberName("NOSTATS"), 0, Optional.empty()));

    assertThat(lines("LIST ASM(*)"))
        .containsExactly(
            " Name     VV.MM   Created       Changed      Size  Init   Mod   Id",
            "ASMPGM    01.02 2023/01/30 2023/01/30 09:31    71    80    14 IBMUSER",
            "NOSTATS");
    assertThat(lines("NLST 'USER1.ASM(A*)'")).containsExactly("ASMPGM");
    assertThat(lines("NLST 'USER1.ASM'")).containsExactly("'USER1.ASM'");
  }

  @Test
  void insideAPartitionedDataSetMembersAreListed() {
    dialogue.dataSets().partitioned("USER1.PDS", DataSetType.PDS, "FB", 80);
    dialogue
        .dataSets()
        .directory("USER1.PDS", new Member(new MemberName("ONE"), 0, Optional.empty()));
    dialogue.say("CWD PDS");

    assertThat(lines("LIST"))
        .containsExactly(
            " Name     VV.MM   Created       Changed      Size  Init   Mod   Id", "ONE");
    assertThat(lines("NLST O*")).containsExactly("ONE");
    assertThat(dialogue.say("LIST X*")).containsExactly("550 No members found.");
  }

  @Test
  void membersOfAMissingDataSetAreRefused() {
    assertThat(dialogue.say("LIST NONE(*)"))
        .containsExactly("550 LIST fails: USER1.NONE does not exist.");
  }

  @Test
  void listInEbcdicHasNewLines() {
    samples();
    dialogue.say("TYPE E");
    dialogue.say("NLST");

    byte[] sent = dialogue.data().sent();
    assertThat(sent[3]).isEqualTo((byte) 0x15);
    assertThat(new String(sent, 0, 3, Charset.forName("IBM1047"))).isEqualTo("ASM");
  }

  @Test
  void longListIsStreamedWhole() {
    Optional<LocalDate> referred = Optional.of(LocalDate.of(2022, 2, 17));
    for (int i = 0; i < 5000; i++) {
      dataSet(
          String.format("USER1.D%05d", i),
          DataSetOrganization.PS,
          DataSetType.BASIC,
          "FB",
          80,
          80,
          referred,
          80);
    }

    assertThat(lines("LIST"))
        .hasSize(5001)
        .endsWith("TERNBG 3390   2022/02/17  1    1  FB      80    80  PS  D04999");
  }
}
