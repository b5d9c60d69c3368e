package io.lparjar.emulator.given;

import static io.lparjar.emulator.assertj.DataSetAssert.assertThatDataSet;
import static io.lparjar.emulator.given.GivenDataSet.fixedBlocked;
import static io.lparjar.emulator.given.GivenDataSet.variableBlocked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.datasets.allocation.AllocationRequest;
import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.allocation.Serialization;
import io.lparjar.datasets.codepage.Ebcdic;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.datasets.pds.IspfStatistics;
import io.lparjar.datasets.vsam.ClusterReader;
import io.lparjar.datasets.vsam.VsamException;
import io.lparjar.emulator.FtpClient;
import io.lparjar.emulator.junit.ZosExtension;
import io.lparjar.security.saf.UserId;
import java.io.IOException;
import java.time.LocalDateTime;
import org.apache.commons.net.ftp.FTPClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class GivenTest {
  @RegisterExtension static final ZosExtension ZOS = ZosExtension.create();

  @Test
  void recordsArePaddedWithBlanks() {
    ZOS.given().dataSet("DEVUSER.IN", fixedBlocked(80).records("HELLO", ""));

    assertThatDataSet(ZOS.emulator(), "DEVUSER.IN")
        .hasRecfm("FB")
        .hasLrecl(80)
        .hasDsorg("PS")
        .hasRecords("HELLO", "")
        .recordsSatisfy(records -> assertThat(records.get(1)).hasSize(80).containsOnly(0x40));
  }

  @Test
  void bytesOfVariableRecordsStayAsTheyAre() {
    byte[] bytes = {0, 1, (byte) 0xFF};
    ZOS.given().dataSet("DEVUSER.IN", variableBlocked(255).records(bytes, new byte[0]));

    assertThatDataSet(ZOS.emulator(), "DEVUSER.IN").hasRecords(bytes, new byte[0]);
  }

  @Test
  void clusterIsFoundByItsKeys() throws IOException {
    ZOS.given()
        .cluster("DEVUSER.MASTER", GivenCluster.keyed(4, 0, 80).records("0001 ONE", "0002 TWO"));
    ClusterReader reader = openCluster("DEVUSER.MASTER");

    assertThat(reader.seek(Ebcdic.encode("0002"))).isTrue();
    assertThat(Ebcdic.decode(reader.array(), reader.offset(), reader.length()))
        .isEqualTo("0002 TWO");
  }

  @Test
  void recordsOfNumberedClustersAreOfOneLength() throws IOException {
    ZOS.given().cluster("DEVUSER.SLOTS", GivenCluster.numbered(10).records("ONE", "TWO"));
    ClusterReader reader = openCluster("DEVUSER.SLOTS");

    assertThat(reader.next()).isTrue();
    assertThat(reader.length()).isEqualTo(10);
  }

  @Test
  void clusterOutOfSequenceIsRefused() {
    GivenCluster wrong = GivenCluster.keyed(4, 0, 80).records("0002 TWO", "0001 ONE");

    assertThatThrownBy(() -> ZOS.given().cluster("DEVUSER.MASTER", wrong))
        .isInstanceOf(VsamException.class);
  }

  private static ClusterReader openCluster(String name) {
    return ZOS.emulator()
        .dataSets()
        .allocate(
            ZOS.emulator().requester(),
            AllocationRequest.existing(DataSetName.parse(name), DispositionStatus.SHR))
        .openCluster();
  }

  @Test
  void recordThatDoesNotFitIsRefused() {
    GivenDataSet empty = fixedBlocked(4);

    assertThatThrownBy(() -> empty.records("HELLO")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void sequentialDataSetHasNoMembers() {
    GivenDataSet sequential = fixedBlocked(80);

    assertThatThrownBy(() -> sequential.member("A", "X"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void dataSetThatIsThereIsNotReplaced() {
    Given given = ZOS.given().dataSet("DEVUSER.IN", fixedBlocked(80));

    assertThatThrownBy(() -> given.dataSet("DEVUSER.IN", fixedBlocked(80)))
        .isInstanceOf(DataSetException.class);
  }

  @Test
  void memberHasStatisticsWhenTheyAreGiven() {
    IspfStatistics statistics =
        IspfStatistics.ofNew(1, LocalDateTime.of(2020, 2, 29, 12, 0), new UserId("ALICE"));
    ZOS.given()
        .dataSet(
            "DEVUSER.LIB",
            fixedBlocked(80).library().member("A", statistics, "X").member("B", "Y", "Z"));

    assertThatDataSet(ZOS.emulator(), "DEVUSER.LIB").hasDsorg("PO").hasMembers("A", "B");
    assertThatDataSet(ZOS.emulator(), "DEVUSER.LIB(A)").isModifiedBy("ALICE").hasRecords("X");
    assertThatDataSet(ZOS.emulator(), "DEVUSER.LIB(B)").hasNoStatistics().hasRecordCount(2);
  }

  @Test
  void generationsAreRolledOffAtTheLimit() {
    ZOS.given()
        .generationGroup("DEVUSER.DAILY", 2)
        .generation("DEVUSER.DAILY", fixedBlocked(80).records("1"))
        .generation("DEVUSER.DAILY", fixedBlocked(80).records("2"))
        .generation("DEVUSER.DAILY", fixedBlocked(80).records("3"));

    assertThatDataSet(ZOS.emulator(), "DEVUSER.DAILY.G0001V00").doesNotExist();
    assertThatDataSet(ZOS.emulator(), "DEVUSER.DAILY.G0003V00").hasRecords("3");
  }

  @Test
  void migratedDataSetIsInTheCatalogOnly() {
    ZOS.given().dataSet("DEVUSER.OLD", fixedBlocked(80).records("X").migrated());

    assertThatDataSet(ZOS.emulator(), "DEVUSER.OLD").exists().isMigrated();
  }

  @Test
  void dataSetIsInUseUntilItIsReleased() throws IOException {
    ZOS.given().dataSet("DEVUSER.BUSY", fixedBlocked(80).records("X"));
    FTPClient ftp = FtpClient.login(ZOS.emulator());
    try (Serialization.Hold held = ZOS.given().inUse("DEVUSER.BUSY")) {
      assertThat(held).isNotNull();
      assertThat(FtpClient.store(ftp, "BUSY", "Y\r\n")).isFalse();
    }

    assertThat(FtpClient.store(ftp, "BUSY", "Y\r\n")).isTrue();
  }

  @Test
  void userLogsInAndFindsFilesAtHome() throws IOException {
    ZOS.given().user("ALICE", "SECRET").unixFile("/u/alice/notes.txt", "a line\n");
    FTPClient ftp = FtpClient.connect(ZOS.emulator());
    assertThat(ftp.login("ALICE", "SECRET")).isTrue();
    ftp.enterLocalPassiveMode();

    assertThat(FtpClient.retrieve(ftp, "/u/alice/notes.txt"))
        .isEqualToNormalizingNewlines("a line\n");
  }

  @Test
  void racfCommandTakesEffect() throws IOException {
    ZOS.given()
        .dataSet("IBMUSER.SHARED", fixedBlocked(80).records("X"))
        .racf("PERMIT 'IBMUSER.**' ID(DEVUSER) ACCESS(READ)");
    FTPClient ftp = FtpClient.login(ZOS.emulator());

    assertThat(FtpClient.retrieve(ftp, "'IBMUSER.SHARED'")).startsWith("X");
  }

  @Test
  void racfCommandThatFailsIsRefusedWithItsMessages() {
    assertThatThrownBy(() -> ZOS.given().racf("NOSUCH COMMAND"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NOSUCH");
  }
}
