package io.lparjar.datasets.allocation;

import static io.lparjar.datasets.allocation.TestSystem.name;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.vsam.AlternateIndex;
import io.lparjar.datasets.vsam.AlternateIndexDefinition;
import io.lparjar.datasets.vsam.AlternateIndexWriter;
import io.lparjar.datasets.vsam.AlternateIndexWriter.Outcome;
import io.lparjar.datasets.vsam.ClusterAttributes;
import io.lparjar.datasets.vsam.ClusterDefinition;
import io.lparjar.datasets.vsam.ClusterOption;
import io.lparjar.datasets.vsam.ClusterReader;
import io.lparjar.datasets.vsam.ClusterType;
import io.lparjar.datasets.vsam.ClusterWriter;
import io.lparjar.datasets.vsam.VsamException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AlternateIndexTest {
  private static final String BASE = "USER1.CUST";
  private static final String INDEX = "USER1.TOWN";
  private static final String PATH = "USER1.BYTOWN";

  @TempDir Path home;
  private TestSystem system;

  @BeforeEach
  void start() throws IOException {
    system = TestSystem.on(Backing.DISK, home);
  }

  @AfterEach
  void stop() throws IOException {
    system.close();
  }

  private static ClusterDefinition definition(String name, ClusterAttributes attributes) {
    return new ClusterDefinition(
        name(name),
        attributes.type() == ClusterType.INDEXED
            ? List.of(name(name + ".DATA"), name(name + ".INDEX"))
            : List.of(name(name + ".DATA")),
        attributes,
        new SpaceRequest(SpaceUnit.CYLINDER, 10, 10, 0),
        "");
  }

  private void defineBase(ClusterType type, ClusterOption... options) {
    int keyLength = type == ClusterType.INDEXED ? 3 : 0;
    system
        .dataSets
        .clusters()
        .define(
            system.requester,
            definition(
                BASE,
                new ClusterAttributes(
                    type, keyLength, 0, 8, 20, 4_096, 0, 0, 1, 3, Set.of(options))));
  }

  private void defineIndex(boolean unique, boolean upgrade, int longest) {
    ClusterAttributes attributes =
        new ClusterAttributes(
            ClusterType.INDEXED,
            4,
            AlternateIndex.KEY_OFFSET,
            10,
            longest,
            4_096,
            0,
            0,
            1,
            3,
            Set.of(ClusterOption.SPANNED));
    system
        .dataSets
        .clusters()
        .define(
            system.requester,
            new AlternateIndexDefinition(
                definition(INDEX, attributes), name(BASE), 4, unique, upgrade));
    system.dataSets.definitions().definePath(system.requester, name(PATH), name(INDEX), true);
  }

  private Allocation allocate(String name, DispositionStatus status) {
    return system.dataSets.allocate(
        system.requester, AllocationRequest.existing(name(name), status));
  }

  private void write(boolean replace, String... records) throws IOException {
    writeThrough(BASE, replace, records);
  }

  private void writeThrough(String name, boolean replace, String... records) throws IOException {
    try (Allocation allocation = allocate(name, DispositionStatus.OLD);
        ClusterWriter writer = allocation.openCluster(false)) {
      for (String record : records) {
        byte[] bytes = record.getBytes(StandardCharsets.US_ASCII);
        if (replace) {
          writer.replace(bytes, 0, bytes.length);
        } else {
          writer.write(bytes, 0, bytes.length);
        }
      }
    }
  }

  private List<Outcome> build() throws IOException {
    AlternateIndex index = system.dataSets.clusters().findAlternateIndex(name(INDEX)).orElseThrow();
    ClusterAttributes base = system.dataSets.clusters().find(name(BASE)).orElseThrow().attributes();
    List<Outcome> outcomes = new ArrayList<>();
    try (Allocation from = allocate(BASE, DispositionStatus.SHR);
        Allocation to = allocate(INDEX, DispositionStatus.OLD);
        ClusterReader reader = from.openCluster();
        AlternateIndexWriter writer =
            new AlternateIndexWriter(index, base, to.openCluster(true), reader.version())) {
      while (reader.next()) {
        outcomes.add(writer.add(reader.array(), reader.offset(), reader.length(), reader.key()));
      }
    }
    return outcomes;
  }

  private List<String> readPath() throws IOException {
    return read(PATH);
  }

  private List<String> read(String name) throws IOException {
    List<String> records = new ArrayList<>();
    try (Allocation allocation = allocate(name, DispositionStatus.SHR);
        ClusterReader reader = allocation.openCluster()) {
      while (reader.next()) {
        records.add(text(reader));
      }
    }
    return records;
  }

  private static String text(ClusterReader reader) {
    return new String(reader.array(), reader.offset(), reader.length(), StandardCharsets.US_ASCII);
  }

  private static void refuses(ThrowingCallable action, Reason reason) {
    assertThatThrownBy(action)
        .isInstanceOfSatisfying(
            DataSetException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void aPathReadsTheRecordsInTheOrderOfTheirAlternateKeys() throws IOException {
    defineBase(ClusterType.INDEXED);
    write(false, "001 ROME", "002 BONN", "003 ROME", "004 KIEL");
    defineIndex(false, true, 100);

    build();

    assertThat(readPath()).containsExactly("002 BONN", "004 KIEL", "001 ROME", "003 ROME");
  }

  @Test
  void aPathIsSearchedByTheAlternateKey() throws IOException {
    defineBase(ClusterType.INDEXED);
    write(false, "001 ROME", "002 BONN", "003 KIEL");
    defineIndex(false, true, 100);
    build();

    try (Allocation allocation = allocate(PATH, DispositionStatus.SHR);
        ClusterReader reader = allocation.openCluster()) {
      assertThat(reader.seek("KI".getBytes(StandardCharsets.US_ASCII))).isTrue();
      assertThat(text(reader)).isEqualTo("003 KIEL");
      assertThat(reader.key()).asString(StandardCharsets.US_ASCII).isEqualTo("KIEL");
      assertThat(reader.seek("Z".getBytes(StandardCharsets.US_ASCII))).isFalse();
    }
  }

  @Test
  void aRecordIsFoundByItsAlternateKey() throws IOException {
    defineBase(ClusterType.INDEXED);
    write(false, "001 ROME", "002 BONN", "003 ROME");
    defineIndex(false, true, 100);
    build();

    try (Allocation allocation = allocate(PATH, DispositionStatus.SHR);
        ClusterReader reader = allocation.openCluster()) {
      assertThat(reader.find("ROME".getBytes(StandardCharsets.US_ASCII)))
          .asString(StandardCharsets.US_ASCII)
          .isEqualTo("001 ROME");
      assertThat(reader.find("OSLO".getBytes(StandardCharsets.US_ASCII))).isNull();
    }
  }

  @Test
  void anEntrySequencedClusterIsPointedToByAddress() throws IOException {
    defineBase(ClusterType.NONINDEXED);
    write(false, "001 ROME", "002 BONN", "003 ROME");
    defineIndex(false, true, 100);
    build();

    write(false, "004 BONN");

    assertThat(readPath()).containsExactly("002 BONN", "004 BONN", "001 ROME", "003 ROME");
  }

  @Test
  void anUpgradedIndexFollowsWhatIsAddedAndReplaced() throws IOException {
    defineBase(ClusterType.INDEXED);
    write(false, "001 ROME", "002 BONN");
    defineIndex(false, true, 100);
    build();

    write(true, "001 KIEL", "003 AFAR");

    assertThat(readPath()).containsExactly("003 AFAR", "002 BONN", "001 KIEL");
  }

  @Test
  void anUpgradedIndexFollowsWhatIsWrittenThroughItsPath() throws IOException {
    defineBase(ClusterType.INDEXED);
    write(false, "001 ROME");
    defineIndex(false, true, 100);
    build();

    writeThrough(PATH, false, "002 BONN");

    assertThat(readPath()).containsExactly("002 BONN", "001 ROME");
  }

  @Test
  void noIndexFollowsWhatIsWrittenThroughAPathWithoutUpdate() throws IOException {
    defineBase(ClusterType.INDEXED);
    write(false, "001 ROME");
    defineIndex(false, true, 100);
    build();
    system.dataSets.definitions().alterPath(system.requester, name(PATH), false);

    writeThrough(PATH, false, "002 BONN");

    assertThat(readPath()).containsExactly("001 ROME");
  }

  @Test
  void anIndexThatWasNeverBuiltDoesNotFollow() throws IOException {
    defineBase(ClusterType.INDEXED);
    defineIndex(false, true, 100);

    write(false, "001 ROME");

    assertThat(readPath()).isEmpty();
  }

  @Test
  void anIndexThatWasBuiltWithoutRecordsFollows() throws IOException {
    defineBase(ClusterType.INDEXED);
    write(false, "001 BO");
    defineIndex(false, true, 100);
    build();

    write(false, "002 ROME");

    assertThat(readPath()).containsExactly("002 ROME");
  }

  @Test
  void anIndexThatACrashLeavesBehindItsBaseIsBuiltAgain() throws IOException {
    for (Path copy : copiesOfChange()) {
      system = TestSystem.on(Backing.DISK, copy);
      assertThat(readPath()).containsExactlyInAnyOrderElementsOf(read(BASE));
      system.close();
    }
  }

  @Test
  void anIndexThatACrashLeavesBehindFollowsFurtherChanges() throws IOException {
    for (Path copy : copiesOfChange()) {
      system = TestSystem.on(Backing.DISK, copy);
      write(true, "005 AFAR");
      assertThat(readPath()).containsExactlyInAnyOrderElementsOf(read(BASE));
      system.close();
    }
  }

  /** Homes as kills leave them while records are added and replaced. */
  private List<Path> copiesOfChange() throws IOException {
    system.close();
    Path changed = home.resolve("changed");
    List<Path> copies = new ArrayList<>();
    AtomicBoolean armed = new AtomicBoolean();
    SnapshotDevices.Snapshot snapshot =
        () -> {
          if (armed.get()) {
            copies.add(CrashTest.copy(changed, home.resolve("copy" + copies.size())));
          }
        };
    system =
        TestSystem.around(
            Files.createDirectory(changed), devices -> new SnapshotDevices(devices, snapshot));
    defineBase(ClusterType.INDEXED);
    write(false, "001 ROME", "002 BONN");
    defineIndex(false, true, 100);
    build();
    armed.set(true);
    write(true, "001 KIEL", "003 OSLO");
    system.close();
    assertThat(copies).hasSize(4);
    return copies;
  }

  @Test
  void anIndexWithoutUpgradePointsToWhatIsGoneOrMissesWhatIsNew() throws IOException {
    defineBase(ClusterType.INDEXED);
    write(false, "001 ROME");
    defineIndex(false, false, 100);
    build();

    write(false, "002 BONN");

    assertThat(readPath()).containsExactly("001 ROME");
  }

  @Test
  void aUniqueAlternateKeyRefusesASecondRecord() throws IOException {
    defineBase(ClusterType.INDEXED);
    write(false, "001 ROME");
    defineIndex(true, true, 100);
    build();

    assertThatThrownBy(() -> write(false, "002 ROME"))
        .isInstanceOfSatisfying(
            VsamException.class,
            e -> assertThat(e.reason()).isEqualTo(VsamException.Reason.DUPLICATE_RECORD));
    write(true, "001 ROME again");

    assertThat(readPath()).containsExactly("001 ROME again");
  }

  @Test
  void aBuildTellsWhichRecordsItCannotPointTo() throws IOException {
    defineBase(ClusterType.INDEXED);
    write(false, "001 ROME", "002 BO", "003 ROME", "004 KIEL");
    defineIndex(true, true, 100);

    assertThat(build())
        .containsExactly(Outcome.ADDED, Outcome.NO_KEY, Outcome.NOT_UNIQUE, Outcome.ADDED);
  }

  @Test
  void aRecordOfTheIndexTakesAsManyPointersAsFit() throws IOException {
    defineBase(ClusterType.INDEXED);
    write(false, "001 ROME", "002 ROME", "003 ROME");
    defineIndex(false, true, 16);

    assertThat(build()).containsExactly(Outcome.ADDED, Outcome.ADDED, Outcome.NO_ROOM);
  }

  @Test
  void aBuiltIndexIsNotBuiltAgain() throws IOException {
    defineBase(ClusterType.INDEXED);
    write(false, "001 ROME");
    defineIndex(false, true, 100);
    build();

    assertThatThrownBy(this::build)
        .isInstanceOfSatisfying(
            VsamException.class,
            e -> assertThat(e.reason()).isEqualTo(VsamException.Reason.NOT_REUSABLE));
  }

  @Test
  void deletingTheClusterDeletesItsIndexesAndPaths() {
    defineBase(ClusterType.INDEXED);
    defineIndex(false, true, 100);

    system.dataSets.delete(system.requester, name(BASE));

    assertThat(system.dataSets.find(name(INDEX))).isEmpty();
    assertThat(system.dataSets.find(name(INDEX + ".DATA"))).isEmpty();
    assertThat(system.dataSets.definitions().find(name(PATH))).isEmpty();
  }

  @Test
  void deletingAPathDeletesNothingElse() {
    defineBase(ClusterType.INDEXED);
    defineIndex(false, true, 100);

    system.dataSets.delete(system.requester, name(PATH));

    assertThat(system.dataSets.definitions().find(name(PATH))).isEmpty();
    assertThat(system.dataSets.find(name(INDEX))).isPresent();
  }

  @Test
  void aRenamedIndexKeepsItsPath() throws IOException {
    defineBase(ClusterType.INDEXED);
    write(false, "001 ROME");
    defineIndex(false, true, 100);
    build();

    system.dataSets.rename(system.requester, name(INDEX), name("USER1.OTHER"));
    system.dataSets.rename(system.requester, name(BASE), name("USER1.MAIN"));

    assertThat(readPath()).containsExactly("001 ROME");
  }

  @Test
  void clustersThatCanHaveNoAlternateIndexRefuseOne() {
    refuses(() -> defineIndex(false, true, 100), Reason.NOT_FOUND);
    defineBase(ClusterType.NUMBERED);
    refuses(() -> defineIndex(false, true, 100), Reason.UNSUPPORTED_ORGANIZATION);
    system.dataSets.delete(system.requester, name(BASE));
    defineBase(ClusterType.INDEXED, ClusterOption.REUSE);
    refuses(() -> defineIndex(false, true, 100), Reason.UNSUPPORTED_ORGANIZATION);
  }

  @Test
  void anIndexKeepsUpWithRandomChanges() throws IOException {
    defineBase(ClusterType.INDEXED);
    write(false, "000 0000");
    defineIndex(false, true, 20_000);
    build();
    Map<Integer, Integer> towns = new TreeMap<>(Map.of(0, 0));
    Random random = new Random(7);
    for (int round = 0; round < 5; round++) {
      String[] records = new String[300];
      for (int i = 0; i < records.length; i++) {
        int key = random.nextInt(1_000);
        int town = random.nextInt(50);
        towns.put(key, town);
        records[i] = String.format(Locale.ROOT, "%03d %04d", key, town);
      }
      write(true, records);
    }

    List<String> expected = new ArrayList<>();
    towns.forEach((key, town) -> expected.add(String.format(Locale.ROOT, "%04d %03d", town, key)));
    assertThat(readPath().stream().map(it -> it.substring(4) + " " + it.substring(0, 3)))
        .containsExactlyInAnyOrderElementsOf(expected)
        .isSortedAccordingTo((a, b) -> a.substring(0, 4).compareTo(b.substring(0, 4)));
  }
}
