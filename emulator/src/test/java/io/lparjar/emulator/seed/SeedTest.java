package io.lparjar.emulator.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.datasets.allocation.Allocation;
import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DataSets;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.pds.Member;
import io.lparjar.datasets.vsam.ClusterReader;
import io.lparjar.emulator.StartException;
import io.lparjar.emulator.ZosEmulator;
import io.lparjar.jes.job.JobFilter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folders that become systems, and systems that become folders. */
final class SeedTest {
  /** As {@code Dump} writes it. */
  private static final String MANIFEST =
      """
      PAY.ACCOUNTS DSORG=PS RECFM=FB LRECL=80 BLKSIZE=27920 SPACE=(TRK,(5,5),RLSE) VOLUME=USRVS1\
       CREATED=2026-01-02 REFERRED=2026-01-03
      PAY.DAILY GDG LIMIT=3 SCRATCH FIFO
      PAY.DAILY.G0001V00 DSORG=PS RECFM=VB LRECL=84 BLKSIZE=27998 SPACE=(TRK,(1,1)) VOLUME=USRVS1\
       CREATED=2026-01-02
      PAY.DAILY.G0002V00 DSORG=PS RECFM=VB LRECL=84 BLKSIZE=27998 SPACE=(TRK,(1,1)) VOLUME=USRVS1\
       CREATED=2026-01-02
      PAY.DAILY.G0003V00 DSORG=PS RECFM=VB LRECL=84 BLKSIZE=27998 SPACE=(TRK,(1,1)) VOLUME=USRVS1\
       CREATED=2026-01-03 DEFERRED
      PAY.EMPTY DSORG=PS DSNTYPE=LARGE RECFM=NONE LRECL=0 BLKSIZE=0 SPACE=(CYL,(1,1)) VOLUME=PAY001\
       EXPDT=2030-12-31 CREATED=2026-01-02
      PAY.JCL DSORG=PO DSNTYPE=LIBRARY RECFM=FB LRECL=80 BLKSIZE=27920 SPACE=(TRK,(5,5))\
       VOLUME=USRVS1 CREATED=2025-12-01 REFERRED=2026-01-05
        NIGHTLY VV.MM=01.03 CREATED=2025-12-01 CHANGED=2026-01-05T10:11:12 SIZE=2 INIT=3 MOD=1 ID=ME
        OFTEN ALIASOF=NIGHTLY
      PAY.LOAD DSORG=PO DSNTYPE=PDS RECFM=U LRECL=0 BLKSIZE=32760 SPACE=(TRK,(5,5,10))\
       VOLUME=USRVS1 CREATED=2026-01-02
        PAYR MODULE=1A0 TTR=000009 AC=1 ATTRIBUTES=(FO,RN,RU) AMODE=31 RMODE=ANY ALIASOF=PAYROLL
        PAYROLL MODULE=1A0 TTR=000009 AC=1 ATTRIBUTES=(FO,RN,RU) AMODE=31 RMODE=ANY
      PAY.OLD DSORG=PS RECFM=FB LRECL=80 BLKSIZE=27920 SPACE=(TRK,(1,1)) CREATED=2020-02-29\
       REFERRED=2021-01-01 MIGRATED
      PAY.OTHER ALIAS RELATE=PAY.ACCOUNTS
      PAY.RANDOM DSORG=PS RECFM=F LRECL=100 BLKSIZE=100 SPACE=(TRK,(1,1)) VOLUME=USRVS1\
       CREATED=2026-01-02
      PAY.TAPE VOLUME=T00001 UNIT=3490 CREATED=2026-01-02
      UCAT.PAY USERCATALOG VOLUME=USRVS1
      """;

  @TempDir Path directory;

  @SuppressWarnings("NullAway.Init") // before each test
  private Path seed;

  @BeforeEach
  void makeFolder() throws IOException {
    seed = Files.createDirectories(directory.resolve("seed"));
  }

  @Test
  void dumpOfSeededSystemEqualsTheSeed() throws IOException {
    byte[] random = new byte[1000];
    new Random(1).nextBytes(random);
    file("datasets.txt", MANIFEST);
    file("datasets/PAY.ACCOUNTS.txt", "FIRST\n\n  INDENTED \u00e4\u00a3[]\n");
    file("datasets/PAY.DAILY.G0001V00.txt", "BLANK AT THE END \n\n");
    file("datasets/PAY.DAILY.G0002V00.txt", "");
    file("datasets/PAY.DAILY.G0003V00.txt", "WAITS\n");
    file("datasets/PAY.JCL/NIGHTLY.txt", "//NIGHTLY JOB 1\n//S EXEC PGM=IEFBR14\n");
    file("datasets/PAY.JCL/PLAIN.txt", "NO STATISTICS\n");
    file("datasets/PAY.LOAD/PAYROLL.bin", "\u0001\u0002");
    file("datasets/PAY.OLD.txt", "MIGRATED\n");
    Files.write(seed.resolve("datasets/PAY.RANDOM.bin"), random);
    Path target = directory.resolve("target");

    try (ZosEmulator zos = start()) {
      zos.dump(target);
      zos.dump(target); // in place of the first, and the same
    }

    assertThat(contentOf(target)).isEqualTo(contentOf(seed));
  }

  @Test
  void shortBlocksOfUndefinedFormatKeepTheirLengths() throws IOException {
    file(
        "datasets.txt",
        """
        PAY.BLOCKS DSORG=PS RECFM=U LRECL=0 BLKSIZE=3 SPACE=(TRK,(1,1)) VOLUME=USRVS1\
         CREATED=2026-01-02
        PAY.FULL DSORG=PS RECFM=U LRECL=0 BLKSIZE=3 SPACE=(TRK,(1,1)) VOLUME=USRVS1\
         CREATED=2026-01-02
        """);
    byte[] blocks = {0, 5, 0, 0, 1, 0, 7, 0, 0, 2, 3, 4, 0, 6, 0, 0, 5, 6};
    Files.createDirectories(seed.resolve("datasets"));
    Files.write(seed.resolve("datasets/PAY.BLOCKS.blk"), blocks);
    Files.write(seed.resolve("datasets/PAY.FULL.bin"), new byte[] {1, 2, 3, 4, 5});
    Path target = directory.resolve("target");

    try (ZosEmulator zos = start()) {
      zos.dump(target);
    }

    assertThat(contentOf(target)).isEqualTo(contentOf(seed));
  }

  @Test
  void dumpOfSeededClustersEqualsTheSeed() throws IOException {
    file(
        "datasets.txt",
        """
        PAY.BYTES CLUSTER=LINEAR RECORDSIZE=(4096,4096) CONTROLINTERVALSIZE=4096 FREESPACE=(0,0)\
         SHAREOPTIONS=(2,3) DATA=PAY.BYTES.DATA SPACE=(TRK,(5,5)) VOLUME=USRVS1 CREATED=2026-01-02
        PAY.HISTORY CLUSTER=NONINDEXED RECORDSIZE=(20,80) CONTROLINTERVALSIZE=4096 FREESPACE=(0,0)\
         SHAREOPTIONS=(1,3) REUSE DATA=PAY.HISTORY.D SPACE=(CYL,(1,1)) VOLUME=USRVS1\
         EXPDT=2030-01-02 CREATED=2026-01-02
        PAY.MASTER CLUSTER=INDEXED KEYS=(4,0) RECORDSIZE=(20,80) CONTROLINTERVALSIZE=4096\
         FREESPACE=(10,20) SHAREOPTIONS=(1,3) DATA=PAY.MASTER.DATA INDEX=PAY.MASTER.INDEX\
         SPACE=(CYL,(1,1)) VOLUME=USRVS1 CREATED=2026-01-02 REFERRED=2026-01-03
        PAY.SLOTS CLUSTER=NUMBERED RECORDSIZE=(3,3) CONTROLINTERVALSIZE=4096 FREESPACE=(0,0)\
         SHAREOPTIONS=(1,3) DATA=PAY.SLOTS.DATA SPACE=(CYL,(1,1)) VOLUME=USRVS1 CREATED=2026-01-02
        PAY.SPARSE CLUSTER=NUMBERED RECORDSIZE=(1,1) CONTROLINTERVALSIZE=4096 FREESPACE=(0,0)\
         SHAREOPTIONS=(1,3) DATA=PAY.SPARSE.DATA SPACE=(CYL,(1,1)) VOLUME=USRVS1\
         CREATED=2026-01-02
        """);
    byte[] interval = new byte[4 + 4096];
    interval[0] = 0x10;
    interval[1] = 4;
    Files.createDirectories(seed.resolve("datasets"));
    Files.write(seed.resolve("datasets/PAY.BYTES.bin"), interval);
    file("datasets/PAY.HISTORY.txt", "SECOND\nFIRST \n");
    file("datasets/PAY.MASTER.txt", "ANNA ROME\nBERT OSLO\n0001\n");
    file("datasets/PAY.SLOTS.txt", "A\n\nC\n");
    Files.write(
        seed.resolve("datasets/PAY.SPARSE.bin"), new byte[] {0, 4, 0, 0, 0, 5, 0, 0, (byte) 0xC1});
    Path target = directory.resolve("target");

    try (ZosEmulator zos = start()) {
      zos.dump(target);
      zos.dump(target);
    }

    assertThat(contentOf(target)).isEqualTo(contentOf(seed));
  }

  @Test
  void dumpOfSeededAlternateIndexesAndPathsEqualsTheSeed() throws IOException {
    file(
        "datasets.txt",
        """
        PAY.BYNAME PATH PATHENTRY=PAY.NAMES
        PAY.MASTER CLUSTER=INDEXED KEYS=(4,0) RECORDSIZE=(20,80) CONTROLINTERVALSIZE=4096\
         FREESPACE=(0,0) SHAREOPTIONS=(1,3) DATA=PAY.MASTER.DATA INDEX=PAY.MASTER.INDEX\
         SPACE=(CYL,(1,1)) VOLUME=USRVS1 DATACLAS=DCVSAM STORCLAS=SCPAY MGMTCLAS=MCPAY\
         CREATED=2026-01-02
        PAY.NAMES AIX RELATE=PAY.MASTER KEYS=(4,5) UNIQUEKEY NOUPGRADE RECORDSIZE=(20,80)\
         CONTROLINTERVALSIZE=4096 FREESPACE=(0,0) SHAREOPTIONS=(1,3) REUSE SPANNED\
         DATA=PAY.NAMES.DATA INDEX=PAY.NAMES.INDEX SPACE=(TRK,(1,1)) VOLUME=USRVS1\
         EXPDT=2030-01-02 CREATED=2026-01-02 REFERRED=2026-01-03
        PAY.UNLOGGED PATH PATHENTRY=PAY.MASTER NOUPDATE
        """);
    file("datasets/PAY.MASTER.txt", "0001 ROME\n0002 OSLO\n");
    Path target = directory.resolve("target");

    try (ZosEmulator zos = start()) {
      assertThat(read(zos, "PAY.BYNAME")).containsExactly("0002 OSLO", "0001 ROME");
      zos.dump(target);
    }

    assertThat(contentOf(target)).isEqualTo(contentOf(seed));
  }

  private static List<String> read(ZosEmulator zos, String path) throws IOException {
    List<String> records = new ArrayList<>();
    try (Allocation allocation =
            zos.dataSets()
                .allocate(
                    zos.requester(),
                    AllocationRequest.existing(DataSetName.parse(path), DispositionStatus.SHR));
        ClusterReader reader = allocation.openCluster()) {
      while (reader.next()) {
        records.add(Ebcdic.decode(reader.array(), reader.offset(), reader.length()));
      }
    }
    return records;
  }

  @Test
  void clusterWhoseRecordsDoNotFitIsNotKept() throws IOException {
    Path home = directory.resolve("home");
    file("datasets.txt", "ME.A CLUSTER=INDEXED KEYS=(4,0) RECORDSIZE=(80,80)\n");
    file("datasets/ME.A.txt", "BBBB\nAAAA\n");

    assertThatThrownBy(() -> ZosEmulator.builder().home(home).seed(seed).start())
        .isInstanceOf(StartException.class)
        .hasMessageContaining("ME.A.txt: OUT_OF_SEQUENCE");
    try (ZosEmulator zos = ZosEmulator.builder().home(home).start()) {
      assertThat(zos.dataSets().find(DataSetName.parse("ME.A"))).isEmpty();
    }
  }

  @Test
  void blocksAreForUndefinedFormatOnly() throws IOException {
    file("datasets.txt", "ME.A RECFM=VB LRECL=84\n");
    file("datasets/ME.A.blk", "");

    assertThatThrownBy(this::start)
        .isInstanceOf(StartException.class)
        .hasMessageContaining("ME.A.blk: is for RECFM=U");
  }

  @Test
  void dataSetThatWasNeverOpenedHasNoRecordLength() throws IOException {
    file("datasets.txt", "ME.NEW RECFM=NONE\n");
    try (ZosEmulator zos = start()) {
      assertThat(label(zos, "ME.NEW")).isEqualTo("PS BASIC NONE 0 0");
    }
  }

  @Test
  void folderWithoutManifestTakesWhatIsUsual() throws IOException {
    file("datasets/me.lines.txt", "LINE\n" + "X".repeat(90) + "\n");
    file("datasets/ME.SHORT.txt", "LINE");
    file("datasets/ME.BYTES.bin", "\u0000\u0001\u0002");
    file("datasets/ME.LIB/A.txt", "A\n");
    file("README.md", "for people");
    file(".gitignore", "nothing");
    try (ZosEmulator zos = start()) {
      assertThat(label(zos, "ME.LINES")).isEqualTo("PS BASIC FB 90 180");
      assertThat(label(zos, "ME.SHORT")).isEqualTo("PS BASIC FB 80 80");
      assertThat(label(zos, "ME.BYTES")).isEqualTo("PS BASIC U 0 7");
      assertThat(label(zos, "ME.LIB")).isEqualTo("PO PDSE FB 80 80");
    }
  }

  @Test
  void datesAndStatisticsAreThoseOfTheManifest() throws IOException {
    file(
        "datasets.txt",
        """
        * dates of last year
        me.lib created=2025-02-03 referred=2025-04-05

          a  vv.mm=01.02 created=2025-02-03 changed=2025-04-05T06:07:08 size=7 id=me
        """);
    file("datasets/ME.LIB/A.txt", "A\n");
    try (ZosEmulator zos = start()) {
      CatalogEntry entry = entry(zos, "ME.LIB");
      Member member =
          zos.dataSets()
              .findMember(zos.requester(), entry.name(), MemberName.parse("A"))
              .orElseThrow();

      assertThat(entry.created()).isEqualTo(LocalDate.of(2025, 2, 3));
      assertThat(entry.referred()).contains(LocalDate.of(2025, 4, 5));
      assertThat(member.statistics().orElseThrow().modification()).isEqualTo(2);
      assertThat(member.sizeInBytes()).isEqualTo(80);
    }
  }

  @Test
  void textIsInTheCodePageOfTheManifest() throws IOException {
    file("datasets.txt", "ME.GERMAN RECFM=VB LRECL=20 CODEPAGE=IBM-1141\n");
    file("datasets/ME.GERMAN.txt", "\u00c4\u20ac\n");
    Path home = directory.resolve("home");
    try (ZosEmulator zos = ZosEmulator.builder().home(home).seed(seed).start()) {
      assertThat(entry(zos, "ME.GERMAN").sizeInBytes()).isEqualTo(6);
      assertThat(home.resolve("volumes/USRVS1/ME.GERMAN"))
          .hasBinaryContent(new byte[] {0, 6, 0, 0, 0x4A, (byte) 0x9F});
    }
  }

  @Test
  void dataSetsThatAreThereAreLeftAlone() throws IOException {
    Path home = directory.resolve("home");
    file("datasets/ME.A.txt", "OLD\n");
    ZosEmulator.builder().home(home).seed(seed).start().close();
    file("datasets/ME.A.txt", "NEW\n");
    file("datasets/ME.B.txt", "NEW\n");
    Path target = directory.resolve("target");
    try (ZosEmulator zos = ZosEmulator.builder().home(home).seed(seed).start()) {
      zos.dump(target);
    }

    assertThat(target.resolve("datasets/ME.A.txt")).hasContent("OLD");
    assertThat(target.resolve("datasets/ME.B.txt")).hasContent("NEW");
  }

  @Test
  void generationsThatAGroupHasRolledOffStayAway() throws IOException {
    Path home = directory.resolve("home");
    file("datasets.txt", "ME.DAILY GDG LIMIT=1 SCRATCH\n");
    file("datasets/ME.DAILY.G0001V00.txt", "OLD\n");
    file("datasets/ME.DAILY.G0002V00.txt", "NEW\n");
    ZosEmulator.builder().home(home).seed(seed).start().close();
    try (ZosEmulator zos = ZosEmulator.builder().home(home).seed(seed).start()) {
      assertThat(zos.dataSets().find(DataSetName.parse("ME.DAILY.G0001V00"))).isEmpty();
      assertThat(zos.dataSets().find(DataSetName.parse("ME.DAILY.G0002V00"))).isPresent();
    }
  }

  @Test
  void jobsAreSubmittedInOrderOnNewSystems() throws IOException {
    Path home = directory.resolve("home");
    file("jobs/20.jcl", "//SECOND JOB 1\n//S EXEC PGM=IEFBR14\n");
    file("jobs/10.jcl", "//FIRST JOB 1\n//S EXEC PGM=IEFBR14\n");
    ZosEmulator.builder().home(home).seed(seed).start().close();
    try (ZosEmulator zos = ZosEmulator.builder().home(home).seed(seed).start()) {
      List<String> jobs = new ArrayList<>();
      zos.jes().list(zos.requester(), JobFilter.ALL, job -> jobs.add(job.name()));

      assertThat(jobs).containsExactly("SECOND", "FIRST");
    }
  }

  @Test
  void seedComesBeforeTheSystemsOwnDataSets() throws IOException {
    file("datasets/TCPIP.TCPPARMS/FTPSDATA.txt", "INACTIVE 600\n");
    Path target = directory.resolve("target");
    try (ZosEmulator zos = start()) {
      zos.dump(target);
    }

    assertThat(contentOf(target)).containsKey("datasets/TCPIP.TCPPARMS/FTPSDATA.txt");
  }

  @Test
  void systemDataSetsAreDumpedWhenTheyChanged() throws IOException {
    Path target = directory.resolve("target");
    try (ZosEmulator zos = start()) {
      DataSets dataSets = zos.dataSets();
      dataSets.deleteMember(
          zos.requester(), DataSetName.parse("SYS1.PARMLIB"), MemberName.parse("IEASYS00"));
      zos.dump(target);
    }

    assertThat(contentOf(target).get("datasets.txt")).startsWith("SYS1.PARMLIB DSORG=PO");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "datasets.txt | ME.A FOO=1             | datasets.txt, line 1: unknown operand FOO",
        "datasets.txt | ME.A RECFM=XB          | datasets.txt, line 1: RECFM needs a format",
        "datasets.txt | ME.A CREATED=2026-02-30| datasets.txt, line 1: CREATED needs a date",
        "datasets.txt | ME.A SPACE=(TRK)       | datasets.txt, line 1: SPACE needs (TRK,(1,1))",
        "datasets.txt | ME.A DSORG=PS DSNTYPE=PDS | DSNTYPE=PDS does not go with this DSORG",
        "datasets.txt | ME.A LRECL=1 LRECL=2   | LRECL is given twice",
        "datasets.txt | ME.A CODEPAGE=IBM-9999 | CODEPAGE needs an EBCDIC code page",
        "datasets.txt | 1ME                    | datasets.txt, line 1: not a data set name: 1ME",
        "datasets.txt | ME.G GDG LIMIT=256     | datasets.txt, line 1: limit 256",
        "datasets.txt | ME.X ALIAS RELATE=NO.A | datasets.txt, line 1: NOT_FOUND NO.A",
        "datasets.txt | ME.X AIX RELATE=NO.A   | datasets.txt, line 1: NOT_FOUND NO.A",
        "datasets.txt | ME.X AIX RELATE=NO.A KEYS=(0,0) | attributes of ME.X do not go together",
        "datasets.txt | ME.X PATH PATHENTRY=NO.A | datasets.txt, line 1: NOT_FOUND NO.A",
        "datasets.txt | ME.A UNIT=3490         | with UNIT it is elsewhere",
        "datasets/ME.A.dat | X                 | ME.A.dat: neither .txt nor .bin",
        "datasets/1ME.txt  | X                 | 1ME.txt: BEGINS_INVALID",
        "datasets/ME.A.txt | \u0416            | line 1: the code page lacks the character in"
            + " column 1",
        "unix.txt          | etc/hosts         | unix.txt, line 1: not an absolute path",
        "unix.txt          | /etc/hosts        | unix.txt, line 1: there is no file of /etc/hosts",
        "unix.txt          | /a\\9 PIPE         | unix.txt, line 1: not a path",
        "unix.txt          | /a PIPE MODE=8    | unix.txt, line 1: MODE needs octal digits",
        "unix.txt          | /a PIPE MODE=10000 | MODE has four octal digits at most",
        "unix.txt          | /a PIPE OWNER=ME GROUP=SYS1 | unix.txt, line 1: user ME has no UID",
        "unix.txt          | /a PIPE OWNER=FTPD GROUP=NO | unix.txt, line 1: group NO has no GID",
        "unix.txt          | /a PIPE OWNER=FTPD | unix.txt, line 1: OWNER and GROUP go together",
        "unix.txt          | /a PIPE TAG=IBM-1047 | unix.txt, line 1: unknown operand TAG",
        "racf/users.txt    | ADDUSER           | users.txt, line 1: ",
        "dataset/ME.A.txt  | X                 | not a part of a seed",
        "datasets.txt | ME.A INUSE             | datasets.txt, line 1: INUSE needs a value",
        "datasets.txt | ME.A INUSE=OLD         | INUSE needs SHARED or EXCLUSIVE, not OLD",
        "datasets.txt | ME.A INUSE=(SHARED,1X) | datasets.txt, line 1: INUSE needs a job name",
        "datasets.txt | ME.A INUSE=(SHARED,A,B) | datasets.txt, line 1: INUSE needs SHARED or",
        "datasets.txt | ME.G GDG INUSE=SHARED  | datasets.txt, line 1: unknown operand INUSE",
        "datasets.txt | ME.A CLUSTER=KSDS      | CLUSTER needs INDEXED, NONINDEXED, NUMBERED or",
        "datasets.txt | ME.A CLUSTER=LINEAR KEYS=(1,0) | attributes of ME.A do not go together",
        "datasets.txt | ME.A CLUSTER=INDEXED KEYS=4 | datasets.txt, line 1: KEYS needs two numbers",
        "outcomes.txt | OUTCOME RC(X)          | outcomes.txt: line 1: wrong operand RC",
        "outcomes.txt | COMMAND X PATH('/bin/true') | outcomes.txt: line 1: no command of the host",
      })
  void wrongSeedStopsTheStart(String name, String content, String message) throws IOException {
    file(name, content + "\n");

    assertThatThrownBy(this::start)
        .isInstanceOf(StartException.class)
        .hasMessageContaining(message);
  }

  @Test
  void lineThatDoesNotFitIsNamed() throws IOException {
    file("datasets.txt", "ME.A RECFM=FB LRECL=5\n");
    file("datasets/ME.A.txt", "SHORT\nLONGER\n");

    assertThatThrownBy(this::start).hasMessageContaining("ME.A.txt, line 2: 6 characters, but 5");
  }

  @Test
  void memberWithoutItsFileIsNamed() throws IOException {
    file(
        "datasets.txt",
        "ME.LIB DSORG=PO\n  A VV.MM=01.00 CREATED=2026-01-01 CHANGED=2026-01-01T00:00 ID=ME\n");

    assertThatThrownBy(this::start).hasMessageContaining("there is no file of member A");
  }

  @Test
  void bytesThatAreNoRecordsAreRefusedAndNotKept() throws IOException {
    Path home = directory.resolve("home");
    file("datasets.txt", "ME.LIB RECFM=VB LRECL=80\n");
    file("datasets/ME.LIB/A.bin", "not a descriptor word");

    assertThatThrownBy(() -> ZosEmulator.builder().home(home).seed(seed).start())
        .hasMessageContaining("A.bin");
    try (ZosEmulator zos = ZosEmulator.builder().home(home).start()) {
      assertThat(zos.dataSets().find(DataSetName.parse("ME.LIB"))).isEmpty();
    }
  }

  @Test
  void manifestOfTheDocumentationLoads() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "seeding.md"));
    int begin = page.indexOf("    * datasets.txt");
    file("datasets.txt", page.substring(begin, page.indexOf("\n\n", begin)).indent(-4));
    int outcomes = page.indexOf("    # outcomes.txt");
    file("outcomes.txt", page.substring(outcomes, page.indexOf("\n\n", outcomes)).indent(-4));
    file("datasets/PAY.ACCOUNTS.txt", "ONE\n");
    file("datasets/PAY.RATES.bin", "0001");
    file("datasets/PAY.JCL/NIGHTLY.txt", "//NIGHTLY JOB 1\n");
    try (ZosEmulator zos = start()) {
      assertThat(entry(zos, "PAY.MONEY").name().value()).isEqualTo("PAY.ACCOUNTS");
      assertThat(entry(zos, "PAY.RATES").isMigrated()).isTrue();
      assertThat(label(zos, "PAY.EMPTY")).isEqualTo("PO PDS U 0 0");
    }
  }

  @Test
  void folderThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> ZosEmulator.builder().seed(directory.resolve("none")).start())
        .isInstanceOf(StartException.class)
        .hasMessageContaining("not a directory");
  }

  @Test
  void dumpLeavesOtherFoldersAlone() throws IOException {
    file("letters.doc", "PRECIOUS");
    try (ZosEmulator zos = ZosEmulator.builder().start()) {
      assertThatThrownBy(() -> zos.dump(seed))
          .isInstanceOf(SeedException.class)
          .hasMessageContaining("neither empty nor an earlier dump");
    }
  }

  @Test
  void dumpLeavesDatesOfLastUse() throws IOException {
    file("datasets.txt", "ME.A REFERRED=2025-04-05\n");
    file("datasets/ME.A.txt", "A\n");
    try (ZosEmulator zos = start()) {
      zos.dump(directory.resolve("target"));

      assertThat(entry(zos, "ME.A").referred()).contains(LocalDate.of(2025, 4, 5));
    }
  }

  private ZosEmulator start() {
    return ZosEmulator.builder().seed(seed).start();
  }

  private void file(String name, String content) throws IOException {
    Path file = seed.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, content);
  }

  private static CatalogEntry entry(ZosEmulator zos, String name) {
    return zos.dataSets().find(DataSetName.parse(name)).orElseThrow();
  }

  /** Organization, type, record format and length, and bytes stored. */
  private static String label(ZosEmulator zos, String name) {
    CatalogEntry entry = entry(zos, name);
    return String.join(
        " ",
        entry.attributes().dsorg().name(),
        entry.attributes().type().name(),
        entry.attributes().recfm().toString(),
        Integer.toString(entry.attributes().lrecl()),
        Long.toString(entry.sizeInBytes()));
  }

  /** The files of a folder by path; bytes as characters. */
  private static Map<String, String> contentOf(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path file : paths.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.relativize(file).toString(),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
