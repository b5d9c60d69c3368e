package io.lparjar.datasets.allocation;

import static io.lparjar.datasets.allocation.TestSystem.name;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.catalog.CatalogCheck;
import io.lparjar.datasets.catalog.CatalogFinding;
import io.lparjar.datasets.store.CatalogStore;
import io.lparjar.datasets.vsam.Cluster;
import io.lparjar.datasets.vsam.ClusterAttributes;
import io.lparjar.datasets.vsam.ClusterDefinition;
import io.lparjar.datasets.vsam.ClusterOption;
import io.lparjar.datasets.vsam.ClusterReader;
import io.lparjar.datasets.vsam.ClusterType;
import io.lparjar.datasets.vsam.ClusterWriter;
import io.lparjar.security.saf.AccessLevel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClustersTest {
  private static final String CLUSTER = "USER1.MASTER";
  private static final ClusterAttributes ATTRIBUTES =
      new ClusterAttributes(
          ClusterType.INDEXED, 2, 0, 10, 10, 4_096, 10, 20, 2, 3, Set.of(ClusterOption.REUSE));

  @TempDir Path home;
  private TestSystem system;

  @BeforeEach
  void start() throws IOException {
    system = TestSystem.on(Backing.DISK, home);
    define();
  }

  @AfterEach
  void stop() throws IOException {
    system.close();
  }

  private void define() {
    system
        .dataSets
        .clusters()
        .define(
            system.requester,
            new ClusterDefinition(
                name(CLUSTER),
                List.of(name(CLUSTER + ".DATA"), name(CLUSTER + ".INDEX")),
                ATTRIBUTES,
                new SpaceRequest(SpaceUnit.TRACK, 1, 1, 0),
                ""));
  }

  private static void write(Allocation allocation, String... records) throws IOException {
    try (ClusterWriter writer = allocation.openCluster(false)) {
      for (String record : records) {
        writer.write(record.getBytes(StandardCharsets.US_ASCII), 0, record.length());
      }
    }
  }

  private List<String> read() throws IOException {
    List<String> records = new ArrayList<>();
    try (Allocation allocation = system.allocate(CLUSTER, DispositionStatus.SHR);
        ClusterReader reader = allocation.openCluster()) {
      while (reader.next()) {
        records.add(
            new String(
                reader.array(), reader.offset(), reader.length(), StandardCharsets.US_ASCII));
      }
    }
    return records;
  }

  private static void refuses(ThrowingCallable action, Reason reason) {
    assertThatThrownBy(action)
        .isInstanceOfSatisfying(
            DataSetException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  private boolean isCataloged(String name) {
    return system.dataSets.find(name(name)).isPresent();
  }

  @Test
  void aClusterIsCatalogedWithItsComponentsAndAttributes() {
    Cluster cluster = system.dataSets.clusters().find(name(CLUSTER)).orElseThrow();

    assertThat(cluster.attributes()).isEqualTo(ATTRIBUTES);
    assertThat(cluster.components()).allMatch(component -> isCataloged(component.value()));
    assertThat(system.dataSets.clusters().ofComponent(name(CLUSTER + ".INDEX"))).contains(cluster);
  }

  @Test
  void aNameThatIsTakenIsRefusedAndNothingIsMade() {
    system.make("USER1.OTHER.DATA", "X");
    ClusterDefinition definition =
        new ClusterDefinition(
            name("USER1.OTHER"),
            List.of(name("USER1.OTHER.DATA"), name("USER1.OTHER.INDEX")),
            ATTRIBUTES,
            new SpaceRequest(SpaceUnit.TRACK, 1, 1, 0),
            "");

    refuses(
        () -> system.dataSets.clusters().define(system.requester, definition),
        Reason.ALREADY_EXISTS);
    refuses(this::define, Reason.ALREADY_EXISTS);
    assertThat(isCataloged("USER1.OTHER")).isFalse();
    assertThat(isCataloged("USER1.OTHER.INDEX")).isFalse();
  }

  @Test
  void recordsAreSeenWhenTheWriterIsClosed() throws IOException {
    try (Allocation allocation = system.allocate(CLUSTER, DispositionStatus.OLD)) {
      write(allocation, "AA 1", "BB 2");
      write(allocation, "AB 3");
    }

    assertThat(read()).containsExactly("AA 1", "AB 3", "BB 2");
  }

  @Test
  void aClusterIsNotOpenedAsASequentialDataSet() {
    try (Allocation allocation = system.allocate(CLUSTER, DispositionStatus.OLD)) {
      refuses(allocation::openReader, Reason.UNSUPPORTED_ORGANIZATION);
      refuses(() -> allocation.openWriter(WriteRequest.REPLACE), Reason.UNSUPPORTED_ORGANIZATION);
    }
  }

  @Test
  void aSequentialDataSetIsNotOpenedAsACluster() {
    system.make("USER1.SEQ", "X");
    try (Allocation allocation = system.allocate("USER1.SEQ", DispositionStatus.OLD)) {
      refuses(allocation::openCluster, Reason.UNSUPPORTED_ORGANIZATION);
    }
  }

  @Test
  void readingTakesReadAndWritingUpdateAuthority() {
    system.allow(CLUSTER, AccessLevel.READ);
    try (Allocation allocation = system.allocate(CLUSTER, DispositionStatus.OLD)) {
      refuses(() -> allocation.openCluster(false), Reason.NOT_AUTHORIZED);
    }
    system.allow(CLUSTER, AccessLevel.NONE);
    try (Allocation allocation = system.allocate(CLUSTER, DispositionStatus.OLD)) {
      refuses(allocation::openCluster, Reason.NOT_AUTHORIZED);
    }
  }

  @Test
  void deletingAClusterDeletesItsComponentsAndTheirContent() throws IOException {
    system.dataSets.delete(system.requester, name(CLUSTER));

    assertThat(isCataloged(CLUSTER)).isFalse();
    assertThat(isCataloged(CLUSTER + ".DATA")).isFalse();
    assertThat(isCataloged(CLUSTER + ".INDEX")).isFalse();
    assertThat(system.devices.stored("USRVS1")).isEmpty();
    define();
    assertThat(read()).isEmpty();
  }

  @Test
  void aComponentIsNotDeletedAlone() {
    refuses(
        () -> system.dataSets.delete(system.requester, name(CLUSTER + ".DATA")),
        Reason.UNSUPPORTED_ORGANIZATION);
  }

  @Test
  void aRenamedClusterAndARenamedComponentKeepTheRecords() throws IOException {
    try (Allocation allocation = system.allocate(CLUSTER, DispositionStatus.OLD)) {
      write(allocation, "AA");
    }
    system.dataSets.rename(system.requester, name(CLUSTER + ".DATA"), name("USER1.D"));
    system.dataSets.rename(system.requester, name(CLUSTER), name("USER1.NEW"));
    system.dataSets.rename(system.requester, name("USER1.NEW"), name(CLUSTER));

    assertThat(read()).containsExactly("AA");
    assertThat(system.dataSets.clusters().find(name(CLUSTER)).map(Cluster::data))
        .contains(name("USER1.D"));
  }

  @Test
  void attributesAreAlteredAndKept() {
    ClusterAttributes altered =
        new ClusterAttributes(ClusterType.INDEXED, 2, 0, 10, 10, 4_096, 0, 0, 1, 3, Set.of());

    system.dataSets.clusters().alter(system.requester, name(CLUSTER), altered);

    assertThat(system.dataSets.clusters().find(name(CLUSTER)).map(Cluster::attributes))
        .contains(altered);
  }

  @Test
  void aClusterInUseIsNotAltered() {
    try (Allocation allocation = system.allocate(CLUSTER, DispositionStatus.SHR)) {
      refuses(
          () -> system.dataSets.clusters().alter(system.other, name(CLUSTER), ATTRIBUTES),
          Reason.IN_USE);
      assertThat(allocation.entry().attributes().isCluster()).isTrue();
    }
  }

  @Test
  void theCatalogAgreesWithTheDevices() throws IOException {
    try (Allocation allocation = system.allocate(CLUSTER, DispositionStatus.OLD)) {
      write(allocation, "AA");
    }
    List<CatalogFinding> findings = new ArrayList<>();

    new CatalogCheck(CatalogStore.open(system.database), system.devices).run(findings::add);

    assertThat(findings).isEmpty();
    assertThat(read()).containsExactly("AA");
  }
}
