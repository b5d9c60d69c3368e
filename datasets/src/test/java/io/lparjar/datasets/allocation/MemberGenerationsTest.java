package io.lparjar.datasets.allocation;

import static io.lparjar.datasets.allocation.TestSystem.member;
import static io.lparjar.datasets.allocation.TestSystem.name;
import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.catalog.CatalogFinding;
import io.lparjar.datasets.device.ContentKey;
import io.lparjar.datasets.device.ContentStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class MemberGenerationsTest {
  private static final String LIBRARY = "A.LIB";

  @TempDir Path home;
  private TestSystem system = TestSystem.inMemory();

  @AfterEach
  void stop() throws IOException {
    system.close();
  }

  private void start(Backing backing, DataSetType type, int generations) throws IOException {
    system.close();
    system = TestSystem.on(backing, home);
    DataSetAttributes of = TestSystem.PDS_FB_80;
    DataSetAttributes attributes =
        new DataSetAttributes(of.dsorg(), type, of.recfm(), of.lrecl(), of.blksize(), of.space());
    system
        .dataSets
        .allocate(
            system.requester,
            AllocationRequest.of(
                name(LIBRARY),
                DispositionStatus.NEW,
                NewDataSet.anywhere(attributes).keepingGenerations(generations)))
        .release(Disposition.CATLG);
  }

  private void store(String... contents) throws IOException {
    for (String content : contents) {
      system.store(LIBRARY, "MAIN", content);
    }
  }

  private String volume() {
    return system.find(LIBRARY).orElseThrow().volume();
  }

  /** What stands on the volume besides members. */
  private List<String> generations() throws IOException {
    try (Stream<ContentStore.Stored> stored = system.devices.stored(volume())) {
      return stored
          .map(content -> content.key().member())
          .filter(name -> name.indexOf('.') > 0)
          .sorted()
          .toList();
    }
  }

  private String contentOf(String generation) throws IOException {
    ContentKey key = new ContentKey(volume(), LIBRARY, generation);
    return TestSystem.bytesOf(system.devices.open(key)).strip();
  }

  @ParameterizedTest
  @EnumSource
  void replacedMembersAreKeptUpToTheLimit(Backing backing) throws IOException {
    start(backing, DataSetType.PDSE, 2);
    store("ONE", "TWO", "THREE", "FOUR");

    assertThat(generations()).containsExactly("MAIN.G0000002", "MAIN.G0000003");
    assertThat(contentOf("MAIN.G0000002")).isEqualTo("TWO");
    assertThat(contentOf("MAIN.G0000003")).isEqualTo("THREE");
  }

  @ParameterizedTest
  @EnumSource
  void listsDoNotShowGenerations(Backing backing) throws IOException {
    start(backing, DataSetType.PDSE, 2);
    store("ONE", "TWO");

    assertThat(system.members(LIBRARY)).containsExactly("MAIN");
  }

  @ParameterizedTest
  @EnumSource
  void pdsAndLibraryWithoutLimitKeepNone(Backing backing) throws IOException {
    start(backing, DataSetType.PDS, 2);
    store("ONE", "TWO");
    assertThat(generations()).isEmpty();

    system.dataSets.delete(system.requester, name(LIBRARY));
    home = home.resolve("OTHER");
    start(backing, DataSetType.PDSE, 0);
    store("ONE", "TWO");
    assertThat(generations()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void generationsGoWithTheirMember(Backing backing) throws IOException {
    start(backing, DataSetType.PDSE, 2);
    store("ONE", "TWO");

    system.dataSets.deleteMember(system.requester, name(LIBRARY), member("MAIN"));

    assertThat(generations()).isEmpty();
    assertThat(system.check()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void generationsDoNotFollowAMemberThatIsRenamed(Backing backing) throws IOException {
    start(backing, DataSetType.PDSE, 2);
    store("ONE", "TWO");

    system.dataSets.renameMember(system.requester, name(LIBRARY), member("MAIN"), member("OTHER"));

    assertThat(generations()).isEmpty();
    assertThat(system.members(LIBRARY)).containsExactly("OTHER");
  }

  @ParameterizedTest
  @EnumSource
  void generationsSurviveMigrationAndRecall(Backing backing) throws IOException {
    start(backing, DataSetType.PDSE, 2);
    store("ONE", "TWO");

    system.dataSets.migrate(system.requester, name(LIBRARY));
    assertThat(contentOf("MAIN.G0000001")).isEqualTo("ONE");
    system
        .dataSets
        .allocate(
            system.requester, AllocationRequest.existing(name(LIBRARY), DispositionStatus.SHR))
        .close();

    assertThat(contentOf("MAIN.G0000001")).isEqualTo("ONE");
    assertThat(system.check()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void checkFindsGenerationsWithoutTheirContentOrRow(Backing backing) throws IOException {
    start(backing, DataSetType.PDSE, 2);
    store("ONE", "TWO", "THREE");
    assertThat(system.check()).isEmpty();
    ContentKey second = new ContentKey(volume(), LIBRARY, "MAIN.G0000002");
    system.devices.rename(second, new ContentKey(volume(), LIBRARY, "MAIN.G0000009"));

    List<CatalogFinding.Kind> kinds = new ArrayList<>();
    system.check().forEach(finding -> kinds.add(finding.kind()));

    assertThat(kinds)
        .containsExactly(
            CatalogFinding.Kind.CONTENT_WITHOUT_RECORD, CatalogFinding.Kind.RECORD_WITHOUT_CONTENT);
    assertThat(generations()).containsExactly("MAIN.G0000001");
  }
}
