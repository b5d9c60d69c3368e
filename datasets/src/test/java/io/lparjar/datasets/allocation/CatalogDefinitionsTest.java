package io.lparjar.datasets.allocation;

import static io.lparjar.datasets.allocation.TestSystem.FB_80;
import static io.lparjar.datasets.allocation.TestSystem.name;
import static io.lparjar.datasets.allocation.TestSystem.requester;
import static io.lparjar.datasets.allocation.TestSystem.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.catalog.CatalogDefinition;
import io.lparjar.datasets.catalog.CatalogEntry;
import io.lparjar.datasets.catalog.CatalogVisitor;
import io.lparjar.datasets.catalog.GenerationDataGroup.Option;
import io.lparjar.datasets.name.DataSetPattern;
import io.lparjar.security.saf.AccessLevel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CatalogDefinitionsTest {
  private static final String BASE = "USER1.GDG";

  @TempDir Path home;
  private TestSystem system;
  private CatalogDefinitions definitions;

  @BeforeEach
  void start() throws IOException {
    system = TestSystem.on(Backing.DISK, home);
    definitions = system.dataSets.definitions();
  }

  @AfterEach
  void stop() throws IOException {
    system.close();
  }

  private void define(int limit, Option... options) {
    definitions.defineGenerationGroup(system.requester, name(BASE), limit, Set.of(options));
  }

  private Allocation allocate(Requester requester, int relative) {
    AllocationRequest request =
        relative > 0
            ? AllocationRequest.of(name(BASE), DispositionStatus.NEW, NewDataSet.anywhere(FB_80))
            : AllocationRequest.existing(name(BASE), DispositionStatus.SHR);
    return system.dataSets.allocate(requester, request.generation(relative));
  }

  private void catalogNext(String record) {
    try (Allocation allocation = allocate(system.requester, 1)) {
      write(allocation, WriteRequest.REPLACE, record);
      allocation.release(Disposition.CATLG);
    }
  }

  private String read(int relative) {
    try (Allocation allocation = allocate(system.requester, relative)) {
      return TestSystem.read(allocation);
    }
  }

  private List<String> statuses() {
    return definitions.findGenerationGroup(name(BASE)).orElseThrow().generations().stream()
        .map(generation -> generation.name().qualifier() + " " + generation.status())
        .toList();
  }

  private List<String> listed(String pattern) {
    List<String> names = new ArrayList<>();
    system.dataSets.list(
        new DataSetPattern(pattern),
        new CatalogVisitor() {
          @Override
          public void dataSet(CatalogEntry entry) {
            names.add(entry.name().value());
          }

          @Override
          public void definition(CatalogDefinition definition) {
            names.add(definition.getClass().getSimpleName() + " " + definition.name());
          }
        });
    return names;
  }

  private static void assertRefused(Reason reason, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            DataSetException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void relativeNumbersFollowTheGenerationsThatAreCataloged() {
    define(5);
    catalogNext("ONE");
    catalogNext("TWO");

    assertThat(read(0)).isEqualTo("TWO,");
    assertThat(read(-1)).isEqualTo("ONE,");
    assertThat(system.names("**")).containsExactly(BASE + ".G0001V00", BASE + ".G0002V00");
  }

  @Test
  void generationBeyondTheLimitIsScratchedWithItsContent() {
    define(2, Option.SCRATCH);
    catalogNext("ONE");
    catalogNext("TWO");
    catalogNext("THREE");

    assertThat(statuses()).containsExactly("G0002V00 ACTIVE", "G0003V00 ACTIVE");
    assertThat(system.find(BASE + ".G0001V00")).isEmpty();
    assertThat(system.check()).isEmpty();
  }

  @Test
  void generationBeyondTheLimitStaysOutOfTheGroupWithoutScratch() {
    define(1);
    catalogNext("ONE");
    catalogNext("TWO");

    assertThat(statuses()).containsExactly("G0001V00 ROLLED_OFF", "G0002V00 ACTIVE");
    assertThat(system.read(BASE + ".G0001V00")).isEqualTo("ONE,");
    assertRefused(Reason.GENERATION_NOT_FOUND, () -> read(-1));
  }

  @Test
  void emptyOptionPutsOutAllAtTheLimit() {
    define(2, Option.SCRATCH, Option.EMPTY);
    catalogNext("ONE");
    catalogNext("TWO");
    catalogNext("THREE");

    assertThat(statuses()).containsExactly("G0003V00 ACTIVE");
  }

  @Test
  void generationInUseIsPutOutButNotScratched() {
    define(1, Option.SCRATCH);
    catalogNext("ONE");
    try (Allocation read = allocate(requester("USER2", 77), 0)) {
      assertThat(read.entry().name()).isEqualTo(name(BASE + ".G0001V00"));
      try (Allocation made = system.allocateNew(BASE + ".G0002V00", FB_80)) {
        made.release(Disposition.CATLG);
      }
    }

    assertThat(statuses()).containsExactly("G0001V00 ROLLED_OFF", "G0002V00 ACTIVE");
  }

  @Test
  void deletedNewestGenerationGivesItsNumberToTheNext() {
    define(5);
    catalogNext("ONE");
    catalogNext("TWO");
    system.dataSets.delete(system.requester, name(BASE + ".G0002V00"));
    catalogNext("AGAIN");

    assertThat(statuses()).containsExactly("G0001V00 ACTIVE", "G0002V00 ACTIVE");
    assertThat(read(0)).isEqualTo("AGAIN,");
  }

  @Test
  void keptNewGenerationIsDeferredAndItsNameTakenByTheNext() {
    define(5);
    try (Allocation allocation = allocate(system.requester, 1)) {
      write(allocation, WriteRequest.REPLACE, "LOST");
    }
    assertThat(statuses()).containsExactly("G0001V00 DEFERRED");
    assertRefused(Reason.GENERATION_NOT_FOUND, () -> read(0));

    catalogNext("ONE");

    assertThat(statuses()).containsExactly("G0001V00 ACTIVE");
    assertThat(read(0)).isEqualTo("ONE,");
  }

  @Test
  void deferredGenerationIsRolledInOnDemand() {
    define(5);
    allocate(system.requester, 1).release(Disposition.KEEP);
    definitions.rollIn(system.requester, name(BASE + ".G0001V00"));

    assertThat(statuses()).containsExactly("G0001V00 ACTIVE");
  }

  @Test
  void uncatalogedGenerationLeavesTheGroup() {
    define(5);
    catalogNext("ONE");
    system.allocate(BASE + ".G0001V00", DispositionStatus.OLD).release(Disposition.UNCATLG);

    assertThat(statuses()).isEmpty();
  }

  @Test
  void renamedGenerationLeavesTheGroup() {
    define(5);
    catalogNext("ONE");
    system.dataSets.rename(system.requester, name(BASE + ".G0001V00"), name("USER1.OLD"));

    assertThat(statuses()).isEmpty();
  }

  @Test
  void groupIsHeldWhileANewGenerationIsMade() {
    define(5);
    try (Allocation first = allocate(system.requester, 1)) {
      assertRefused(Reason.IN_USE, () -> allocate(requester("USER2", 77), 1));
      first.release(Disposition.CATLG);
    }
    try (Allocation second = allocate(requester("USER2", 77), 1)) {
      assertThat(second.entry().name()).isEqualTo(name(BASE + ".G0002V00"));
    }
  }

  @Test
  void generationOfNoGroupIsRefused() {
    assertRefused(Reason.GENERATION_GROUP_NOT_FOUND, () -> allocate(system.requester, 0));
    assertRefused(Reason.GENERATION_GROUP_NOT_FOUND, () -> allocate(system.requester, 1));
  }

  @Test
  void generationThatIsMissingIsNamedByItsNumber() {
    define(5);

    assertThatThrownBy(() -> allocate(system.requester, -1))
        .isInstanceOfSatisfying(
            DataSetException.class, e -> assertThat(e.dataSet()).isEqualTo(BASE + "(-1)"));
  }

  @Test
  void groupWithGenerationsIsDeletedByForceOnly() {
    define(5);
    catalogNext("ONE");

    assertRefused(
        Reason.GENERATION_GROUP_NOT_EMPTY,
        () -> definitions.deleteGenerationGroup(system.requester, name(BASE), false, false));
    definitions.deleteGenerationGroup(system.requester, name(BASE), true, false);

    assertThat(listed("**")).isEmpty();
    assertThat(system.check()).isEmpty();
  }

  @Test
  void emptyGroupIsDeleted() {
    define(5);
    definitions.deleteGenerationGroup(system.requester, name(BASE), false, false);

    assertThat(definitions.find(name(BASE))).isEmpty();
  }

  @Test
  void lowerLimitRollsOffAtOnce() {
    define(5, Option.SCRATCH);
    catalogNext("ONE");
    catalogNext("TWO");
    definitions.alterGenerationGroup(
        system.requester, name(BASE), 1, Set.of(Option.SCRATCH, Option.FIFO));

    assertThat(statuses()).containsExactly("G0002V00 ACTIVE");
    assertThat(definitions.findGenerationGroup(name(BASE)).orElseThrow().group().options())
        .containsExactlyInAnyOrder(Option.SCRATCH, Option.FIFO);
  }

  @Test
  void nameOfAGroupIsNoDataSet() {
    define(5);

    assertRefused(Reason.ALREADY_EXISTS, () -> define(5));
    assertRefused(Reason.ALREADY_EXISTS, () -> system.make(BASE, "X"));
    assertRefused(Reason.NOT_FOUND, () -> system.read(BASE));
  }

  @Test
  void nameOfADataSetIsNoGroup() {
    system.make(BASE, "X");

    assertRefused(Reason.ALREADY_EXISTS, () -> define(5));
  }

  @Test
  void definingNeedsAlter() {
    system.allow(BASE, AccessLevel.UPDATE);

    assertRefused(Reason.NOT_AUTHORIZED, () -> define(5));
  }

  @Test
  void groupOutlivesTheProcess() throws IOException {
    define(7, Option.SCRATCH, Option.EXTENDED);
    catalogNext("ONE");
    system.close();
    start();

    assertThat(statuses()).containsExactly("G0001V00 ACTIVE");
    assertThat(definitions.findGenerationGroup(name(BASE)).orElseThrow().group().limit())
        .isEqualTo(7);
    assertThat(read(0)).isEqualTo("ONE,");
  }

  @Test
  void aliasLeadsToItsDataSet() {
    system.make("USER1.TRUE", "HELLO");
    definitions.defineAlias(system.requester, name("USER1.ALIAS"), name("USER1.TRUE"));

    assertThat(system.read("USER1.ALIAS")).isEqualTo("HELLO,");
    assertThat(system.find("USER1.ALIAS").orElseThrow().name()).isEqualTo(name("USER1.TRUE"));
  }

  @Test
  void deletedAliasLeavesItsDataSet() {
    system.make("USER1.TRUE", "HELLO");
    definitions.defineAlias(system.requester, name("USER1.ALIAS"), name("USER1.TRUE"));
    system.dataSets.delete(system.requester, name("USER1.ALIAS"));

    assertThat(listed("**")).containsExactly("USER1.TRUE");
  }

  @Test
  void deletedDataSetTakesItsAliasesAlong() {
    system.make("USER1.TRUE", "HELLO");
    definitions.defineAlias(system.requester, name("USER1.ALIAS"), name("USER1.TRUE"));
    system.dataSets.delete(system.requester, name("USER1.TRUE"));

    assertThat(listed("**")).isEmpty();
  }

  @Test
  void renamedDataSetKeepsItsAliases() {
    system.make("USER1.TRUE", "HELLO");
    definitions.defineAlias(system.requester, name("USER1.ALIAS"), name("USER1.TRUE"));
    system.dataSets.rename(system.requester, name("USER1.TRUE"), name("USER1.NEW"));

    assertThat(system.read("USER1.ALIAS")).isEqualTo("HELLO,");
  }

  @Test
  void aliasOfNothingIsRefused() {
    assertRefused(
        Reason.NOT_FOUND,
        () -> definitions.defineAlias(system.requester, name("A.B"), name("A.C")));
  }

  @Test
  void userCatalogGoesWithItsAliases() {
    definitions.defineUserCatalog(system.requester, name("UCAT.ONE"), "USRVS1");
    definitions.defineAlias(system.requester, name("HLQ"), name("UCAT.ONE"));
    assertThat(listed("**")).containsExactly("CatalogAlias HLQ", "UserCatalogConnector UCAT.ONE");

    definitions.deleteUserCatalog(system.requester, name("UCAT.ONE"));

    assertThat(listed("**")).isEmpty();
  }

  @Test
  void listShowsDefinitionsInStepWithDataSets() {
    define(5);
    catalogNext("ONE");
    system.make("USER1.A", "X");
    system.make("USER1.Z", "X");
    definitions.defineAlias(system.requester, name("USER1.Y"), name("USER1.Z"));

    assertThat(listed("USER1.**"))
        .containsExactly(
            "USER1.A",
            "GenerationDataGroup USER1.GDG",
            "USER1.GDG.G0001V00",
            "CatalogAlias USER1.Y",
            "USER1.Z");
    assertThat(listed("USER1.GDG")).containsExactly("GenerationDataGroup USER1.GDG");
  }

  @Test
  void listReadsManyDefinitionsPageByPage() {
    int count = 600;
    for (int i = 0; i < count; i++) {
      definitions.defineGenerationGroup(
          system.requester, name("USER1.G" + (1000 + i)), 1, Set.of());
    }

    assertThat(listed("USER1.*")).hasSize(count).isSorted().doesNotHaveDuplicates();
  }
}
