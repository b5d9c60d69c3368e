package io.lparjar.datasets.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.attribute.StorageClasses;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.vsam.AlternateIndexDefinition;
import io.lparjar.datasets.vsam.ClusterAttributes;
import io.lparjar.datasets.vsam.ClusterDefinition;
import io.lparjar.datasets.vsam.ClusterType;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class StorageManagementTest {
  private TestSystem system =
      TestSystem.inMemory(
          "VOLUME USRVS1",
          "VOLUME PAY001 USE(PRIVATE)",
          "VOLUME MOUNT1 USE(PRIVATE) STATE(UNMOUNTED)",
          "VOLUME GONE01 USE(PRIVATE) STATE(OFFLINE)",
          "UNITNAME PAYDISK VOLUMES(PAY001)",
          "DATACLAS CARDS RECFM(FB) LRECL(80) SPACE(CYL,2,1)",
          "STORCLAS SCPAY VOLUMES(PAY001)",
          "MGMTCLAS MC30 RETPD(30)",
          "ACS PAY.** STORCLAS(SCPAY) MGMTCLAS(MC30)",
          "ACS PAY.OLD.** STORCLAS(OTHER)",
          "RECALL SECONDS(90)");

  @AfterEach
  void end() throws IOException {
    assertThat(system.check()).isEmpty();
    system.close();
  }

  private static Reason reason(ThrowingCallable call) {
    return catchThrowableOfType(DataSetException.class, call).reason();
  }

  private Allocation allocate(String name, NewDataSet wanted, boolean mounts) {
    return system.dataSets.allocate(
        system.requester,
        AllocationRequest.of(TestSystem.name(name), DispositionStatus.NEW, wanted)
            .mounting(mounts));
  }

  private static NewDataSet on(String volume) {
    return new NewDataSet(TestSystem.FB_80, volume, "");
  }

  private CatalogEntry entry(String name) {
    return system.find(name).orElseThrow();
  }

  @Test
  void migratedDataSetComesBackAfterTheTimeOfARecall() {
    system.make("A.B", "HELLO");
    system.dataSets.migrate(system.requester, TestSystem.name("A.B"));
    assertThat(entry("A.B").isMigrated()).isTrue();
    assertThat(entry("A.B").isOnVolume()).isFalse();

    assertThat(system.read("A.B")).isEqualTo("HELLO,");
    assertThat(system.pauses).containsExactly(Duration.ofSeconds(90));
    assertThat(entry("A.B").volume()).isEqualTo("USRVS1");
  }

  @Test
  void migratedMembersComeBack() {
    system.makePartitioned("A.LIB");
    system.store("A.LIB", "ONE", "1");
    system.store("A.LIB", "TWO", "2");
    system.dataSets.migrate(system.requester, TestSystem.name("A.LIB"));

    assertThat(system.read("A.LIB", "TWO")).isEqualTo("2,");
    assertThat(system.members("A.LIB")).containsExactly("ONE", "TWO");
  }

  @Test
  void migratedDataSetIsNotRecalledAgainstTheRequestersWill() {
    system.make("A.B", "HELLO");
    system.dataSets.migrate(system.requester, TestSystem.name("A.B"));

    AllocationRequest request =
        AllocationRequest.existing(TestSystem.name("A.B"), DispositionStatus.SHR).recalling(false);
    assertThat(reason(() -> system.dataSets.allocate(system.requester, request)))
        .isEqualTo(Reason.MIGRATED);
    system.dataSets.delete(system.requester, TestSystem.name("A.B"));
    assertThat(system.find("A.B")).isEmpty();
  }

  @Test
  void recallCanFail() throws IOException {
    system.close();
    system = TestSystem.inMemory("VOLUME USRVS1", "RECALL FAIL");
    system.make("A.B", "HELLO");
    system.dataSets.migrate(system.requester, TestSystem.name("A.B"));

    assertThat(reason(() -> system.read("A.B"))).isEqualTo(Reason.RECALL_FAILED);
  }

  @Test
  void unexpiredDataSetIsNeitherDeletedNorReplaced() {
    NewDataSet wanted = on("").expiring(Optional.of(LocalDate.of(2026, 3, 27)));
    allocate("A.B", wanted, true).release(Disposition.CATLG);

    assertThat(reason(() -> system.dataSets.delete(system.requester, TestSystem.name("A.B"))))
        .isEqualTo(Reason.NOT_EXPIRED);
    assertThat(reason(() -> system.replace("A.B", "NEW"))).isEqualTo(Reason.NOT_EXPIRED);
    system.sleepDays(2);
    system.replace("A.B", "NEW");
    system.dataSets.delete(system.requester, TestSystem.name("A.B"));
    assertThat(system.find("A.B")).isEmpty();
  }

  @Test
  void dayThatNeverComesKeepsADataSet() {
    NewDataSet wanted = on("").expiring(Optional.of(CatalogEntry.NEVER_EXPIRES));
    allocate("A.B", wanted, true).release(Disposition.CATLG);

    assertThat(reason(() -> system.dataSets.delete(system.requester, TestSystem.name("A.B"))))
        .isEqualTo(Reason.NOT_EXPIRED);
    system.dataSets.purge(system.requester, TestSystem.name("A.B"));
    assertThat(system.find("A.B")).isEmpty();
  }

  private void define(ClusterDefinition definition) {
    system.dataSets.clusters().define(system.requester, definition);
  }

  private static ClusterDefinition cluster(String name) {
    return new ClusterDefinition(
        TestSystem.name(name),
        List.of(TestSystem.name(name + ".DATA"), TestSystem.name(name + ".INDEX")),
        new ClusterAttributes(ClusterType.INDEXED, 4, 5, 20, 80, 4_096, 0, 0, 1, 3, Set.of()),
        new SpaceRequest(SpaceUnit.TRACK, 1, 1, 0),
        "");
  }

  @Test
  void rulesAssignClassesToClusters() {
    define(cluster("PAY.MASTER"));

    for (String name : List.of("PAY.MASTER", "PAY.MASTER.DATA", "PAY.MASTER.INDEX")) {
      assertThat(entry(name).classes()).isEqualTo(new StorageClasses("", "SCPAY", "MC30"));
      assertThat(entry(name).volume()).isEqualTo("PAY001");
      assertThat(entry(name).expires()).contains(entry(name).created().plusDays(30));
    }
    assertThat(
            reason(() -> system.dataSets.delete(system.requester, TestSystem.name("PAY.MASTER"))))
        .isEqualTo(Reason.NOT_EXPIRED);
  }

  @Test
  void clusterMayTellItsDayOfExpiration() {
    LocalDate day = LocalDate.of(2026, 3, 27);
    define(cluster("PAY.MASTER").expiring(Optional.of(day)));

    assertThat(entry("PAY.MASTER").expires()).contains(day);
  }

  @Test
  void clusterMayAskForItsClasses() {
    define(cluster("A.MASTER").managed(new StorageClasses("CARDS", "SCPAY", "")));

    assertThat(entry("A.MASTER").classes()).isEqualTo(new StorageClasses("CARDS", "SCPAY", ""));
    assertThat(entry("A.MASTER.DATA").volume()).isEqualTo("PAY001");
  }

  @Test
  void alternateIndexHasTheClassesOfItsBase() {
    define(cluster("PAY.MASTER"));
    system
        .dataSets
        .clusters()
        .define(
            system.requester,
            new AlternateIndexDefinition(
                cluster("A.BYTOWN"), TestSystem.name("PAY.MASTER"), 10, false, true));

    assertThat(entry("A.BYTOWN.DATA").classes()).isEqualTo(entry("PAY.MASTER").classes());
    assertThat(entry("A.BYTOWN").volume()).isEqualTo("PAY001");
  }

  @Test
  void strictSystemRefusesAClusterWithAnUnknownClass() throws IOException {
    system.close();
    system = TestSystem.strict("VOLUME USRVS1");

    assertThat(
            reason(
                () -> define(cluster("A.MASTER").managed(new StorageClasses("", "NOCLASS", "")))))
        .isEqualTo(Reason.INVALID_ATTRIBUTES);
  }

  @Test
  void firstRuleThatGivesAClassDecides() {
    allocate("PAY.OLD.DATA", on(""), true).release(Disposition.CATLG);

    assertThat(entry("PAY.OLD.DATA").classes()).isEqualTo(new StorageClasses("", "SCPAY", "MC30"));
    assertThat(entry("PAY.OLD.DATA").volume()).isEqualTo("PAY001");
    assertThat(entry("PAY.OLD.DATA").expires()).contains(LocalDate.of(2026, 4, 24));
  }

  @Test
  void dataClassFillsInWhatIsNotGiven() {
    NewDataSet wanted =
        NewDataSet.anywhere(TestSystem.unspecified()).managed(new StorageClasses("CARDS", "", ""));
    allocate("A.B", wanted, true).release(Disposition.CATLG);

    assertThat(entry("A.B").attributes().recfm()).hasToString("FB");
    assertThat(entry("A.B").attributes().lrecl()).isEqualTo(80);
    assertThat(entry("A.B").space().tracks()).isEqualTo(30);
  }

  @Test
  void unitNameChoosesAmongItsVolumes() {
    allocate("A.B", new NewDataSet(TestSystem.FB_80, "", "PAYDISK"), true)
        .release(Disposition.CATLG);
    assertThat(entry("A.B").volume()).isEqualTo("PAY001");
  }

  @Test
  void volumeIsMountedOnlyForThoseWhoWantIt() {
    assertThat(reason(() -> allocate("A.B", on("MOUNT1"), false)))
        .isEqualTo(Reason.VOLUME_NOT_MOUNTED);
    allocate("A.B", on("MOUNT1"), true).release(Disposition.CATLG);
    allocate("A.C", on("MOUNT1"), false).release(Disposition.CATLG);
    assertThat(entry("A.C").volume()).isEqualTo("MOUNT1");
  }

  @Test
  void offlineVolumeIsNotToBeHad() {
    assertThat(reason(() -> allocate("A.B", on("GONE01"), true)))
        .isEqualTo(Reason.VOLUME_NOT_AVAILABLE);
  }

  @Test
  void dataSetOnTapeIsInTheCatalogOnly() {
    system.dataSets.catalog(system.requester, TestSystem.name("A.TAPE"), "CM1001", "3490");

    assertThat(entry("A.TAPE").isOnVolume()).isFalse();
    assertThat(reason(() -> system.read("A.TAPE"))).isEqualTo(Reason.VOLUME_NOT_MOUNTED);
    assertThat(reason(() -> allocate("A.B", new NewDataSet(TestSystem.FB_80, "", "TAPE"), true)))
        .isEqualTo(Reason.VOLUME_NOT_MOUNTED);
  }

  @Test
  void namesThatNobodyDefinedAreTakenAsDefined() {
    allocate("A.B", new NewDataSet(TestSystem.FB_80, "NEWVOL", "MYUNIT"), true)
        .release(Disposition.CATLG);
    assertThat(entry("A.B").volume()).isEqualTo("NEWVOL");
  }

  @Test
  void strictSystemRefusesNamesThatNobodyDefined() throws IOException {
    system.close();
    system = TestSystem.strict("VOLUME USRVS1");

    assertThat(reason(() -> allocate("A.B", on("NEWVOL"), true)))
        .isEqualTo(Reason.VOLUME_NOT_MOUNTED);
    assertThat(reason(() -> allocate("A.B", new NewDataSet(TestSystem.FB_80, "", "MYUNIT"), true)))
        .isEqualTo(Reason.UNIT_UNDEFINED);
    NewDataSet managed = on("").managed(new StorageClasses("", "NOCLASS", ""));
    assertThat(reason(() -> allocate("A.B", managed, true))).isEqualTo(Reason.INVALID_ATTRIBUTES);
    allocate("A.B", new NewDataSet(TestSystem.FB_80, "USRVS1", "SYSDA"), true)
        .release(Disposition.CATLG);
    assertThat(system.names("**")).isEqualTo(List.of("A.B"));
  }

  private static NewDataSet extended() {
    return NewDataSet.anywhere(TestSystem.FB_80.withType(DataSetType.EXTENDED));
  }

  @Test
  void extendedFormatNeedsAStorageClassOnAStrictSystem() throws IOException {
    allocate("A.A", extended(), true).release(Disposition.CATLG);
    assertThat(entry("A.A").attributes().type()).isEqualTo(DataSetType.EXTENDED);

    system.close();
    system = TestSystem.strict("VOLUME USRVS1", "STORCLAS SC VOLUMES(USRVS1)");
    assertThat(reason(() -> allocate("A.B", extended(), true)))
        .isEqualTo(Reason.INVALID_ATTRIBUTES);
    allocate("A.B", extended().managed(new StorageClasses("", "SC", "")), true)
        .release(Disposition.CATLG);

    assertThat(entry("A.B").attributes().type()).isEqualTo(DataSetType.EXTENDED);
  }

  @Test
  void extendedFormatThatIsPreferredGivesABasicDataSetWithoutAStorageClass() throws IOException {
    system.close();
    system = TestSystem.strict("VOLUME USRVS1");

    allocate("A.B", extended().preferringExtended(true), true).release(Disposition.CATLG);

    assertThat(entry("A.B").attributes().type()).isEqualTo(DataSetType.BASIC);
  }
}
