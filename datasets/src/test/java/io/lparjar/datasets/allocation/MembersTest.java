package io.lparjar.datasets.allocation;

import static io.lparjar.datasets.allocation.DataSetsTest.assertReason;
import static io.lparjar.datasets.allocation.TestSystem.PDS_FB_80;
import static io.lparjar.datasets.allocation.TestSystem.member;
import static io.lparjar.datasets.allocation.TestSystem.name;
import static io.lparjar.datasets.allocation.TestSystem.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.attribute.DataSetOrganization;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.pds.IspfStatistics;
import io.lparjar.datasets.pds.LoadModule;
import io.lparjar.datasets.pds.LoadModule.Attribute;
import io.lparjar.datasets.pds.Member;
import io.lparjar.security.saf.AccessLevel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Partitioned data sets; each test leaves a catalog that the check accepts. */
final class MembersTest {
  private static final WriteRequest WITH_STATISTICS = WriteRequest.REPLACE.withIspfStatistics(true);

  @TempDir Path home;

  @SuppressWarnings("NullAway.Init") // by each test
  private TestSystem system;

  @AfterEach
  void catalogAndDevicesAgree() throws IOException {
    assertThat(system.check()).isEmpty();
    system.close();
  }

  private void start(Backing backing) throws IOException {
    system = TestSystem.on(backing, home);
    system.makePartitioned("A.PDS");
  }

  private Member find(String member) {
    return system
        .dataSets
        .findMember(system.requester, name("A.PDS"), member(member))
        .orElseThrow();
  }

  private Allocation asOther(String member) {
    return system.dataSets.allocate(
        system.other,
        AllocationRequest.existing(name("A.PDS"), DispositionStatus.SHR).member(member(member)));
  }

  @ParameterizedTest
  @EnumSource
  void membersAreStoredReplacedAndListed(Backing backing) throws IOException {
    start(backing);
    system.store("A.PDS", "M1", "ONE");
    system.store("A.PDS", "MA", "TWO");
    system.store("A.PDS", "M1", "THREE");
    assertThat(system.members("A.PDS")).containsExactly("MA", "M1");
    assertThat(system.read("A.PDS", "M1")).isEqualTo("THREE,");
    assertThat(system.find("A.PDS").orElseThrow().sizeInBytes()).isEqualTo(160);
  }

  @ParameterizedTest
  @EnumSource
  void newDataSetCanBeMadeWithItsFirstMember(Backing backing) throws IOException {
    start(backing);
    AllocationRequest request =
        AllocationRequest.of(name("A.NEW"), DispositionStatus.NEW, NewDataSet.anywhere(PDS_FB_80))
            .member(member("M1"));
    try (Allocation allocation = system.dataSets.allocate(system.requester, request)) {
      write(allocation, WriteRequest.REPLACE, "ONE");
    }
    assertThat(system.members("A.NEW")).containsExactly("M1");
  }

  @ParameterizedTest
  @EnumSource
  void newDataSetWithMemberReleasedWithDeleteLeavesNothing(Backing backing) throws IOException {
    start(backing);
    AllocationRequest request =
        AllocationRequest.of(name("A.NEW"), DispositionStatus.NEW, NewDataSet.anywhere(PDS_FB_80))
            .member(member("M1"));
    Allocation allocation = system.dataSets.allocate(system.requester, request);
    write(allocation, WriteRequest.REPLACE, "ONE");
    allocation.release(Disposition.DELETE);
    assertThat(system.find("A.NEW")).isEmpty();
    assertThat(system.devices.stored()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource
  void memberIsAppendedTo(Backing backing) throws IOException {
    start(backing);
    for (String record : new String[] {"ONE", "TWO"}) {
      try (Allocation allocation = system.allocate("A.PDS", "M1", DispositionStatus.SHR)) {
        write(allocation, WriteRequest.APPEND, record);
      }
    }
    assertThat(system.read("A.PDS", "M1")).isEqualTo("ONE,TWO,");
  }

  @ParameterizedTest
  @EnumSource
  void missingMemberIsNotFound(Backing backing) throws IOException {
    start(backing);
    assertReason(Reason.MEMBER_NOT_FOUND, () -> system.read("A.PDS", "M1"));
    assertReason(
        Reason.MEMBER_NOT_FOUND,
        () -> system.dataSets.deleteMember(system.requester, name("A.PDS"), member("M1")));
    assertReason(
        Reason.MEMBER_NOT_FOUND,
        () ->
            system.dataSets.renameMember(
                system.requester, name("A.PDS"), member("M1"), member("M2")));
    assertReason(Reason.NOT_FOUND, () -> system.members("A.NONE"));
  }

  @ParameterizedTest
  @EnumSource
  void membersAreRenamedAndDeleted(Backing backing) throws IOException {
    start(backing);
    system.store("A.PDS", "M1", "ONE");
    system.store("A.PDS", "M2", "TWO");
    assertReason(
        Reason.MEMBER_ALREADY_EXISTS,
        () ->
            system.dataSets.renameMember(
                system.requester, name("A.PDS"), member("M1"), member("M2")));
    system.dataSets.deleteMember(system.requester, name("A.PDS"), member("M2"));
    system.dataSets.renameMember(system.requester, name("A.PDS"), member("M1"), member("M2"));
    assertThat(system.members("A.PDS")).containsExactly("M2");
    assertThat(system.read("A.PDS", "M2")).isEqualTo("ONE,");
  }

  @ParameterizedTest
  @EnumSource
  void dataSetIsRenamedAndDeletedWithItsMembers(Backing backing) throws IOException {
    start(backing);
    system.store("A.PDS", "M1", "ONE");
    system.dataSets.rename(system.requester, name("A.PDS"), name("A.LIB"));
    assertThat(system.read("A.LIB", "M1")).isEqualTo("ONE,");
    system.dataSets.delete(system.requester, name("A.LIB"));
    system.makePartitioned("A.LIB");
    assertThat(system.members("A.LIB")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void writersOfOneMemberExcludeEachOther(Backing backing) throws IOException {
    start(backing);
    try (Allocation first = asOther("M1");
        Allocation second = system.allocate("A.PDS", "M1", DispositionStatus.SHR)) {
      DataSetWriter writer = first.openWriter(WriteRequest.REPLACE);
      assertReason(Reason.MEMBER_IN_USE, () -> second.openWriter(WriteRequest.REPLACE));
      assertReason(Reason.MEMBER_IN_USE, second::openReader);
      assertReason(
          Reason.MEMBER_IN_USE,
          () -> system.dataSets.deleteMember(system.requester, name("A.PDS"), member("M1")));
      writer.close();
    }
    assertThat(system.members("A.PDS")).containsExactly("M1");
  }

  @ParameterizedTest
  @EnumSource
  void writersOfDifferentMembersDoNot(Backing backing) throws IOException {
    start(backing);
    try (Allocation first = asOther("M1");
        DataSetWriter writer = first.openWriter(WriteRequest.REPLACE)) {
      system.store("A.PDS", "M2", "TWO");
      assertReason(Reason.IN_USE, () -> system.dataSets.delete(system.requester, name("A.PDS")));
      assertThat(writer.minimumLength()).isEqualTo(80);
    }
    assertThat(system.members("A.PDS")).containsExactly("M1", "M2");
  }

  @ParameterizedTest
  @EnumSource
  void statisticsAreMadeAndKeptUp(Backing backing) throws IOException {
    start(backing);
    try (Allocation allocation = system.allocate("A.PDS", "M1", DispositionStatus.SHR)) {
      write(allocation, WITH_STATISTICS, "ONE", "TWO");
      system.sleepDays(1);
      write(allocation, WITH_STATISTICS, "ONE", "TWO", "THREE");
    }
    IspfStatistics statistics = find("M1").statistics().orElseThrow();
    assertThat(statistics.version()).isEqualTo(1);
    assertThat(statistics.modification()).isEqualTo(1);
    assertThat(statistics.created()).isEqualTo(LocalDate.of(2026, 3, 25));
    assertThat(statistics.changed()).isEqualTo("2026-03-26T09:17:00");
    assertThat(statistics.size()).isEqualTo(3);
    assertThat(statistics.initial()).isEqualTo(2);
    assertThat(statistics.userId()).hasToString("USER1");
  }

  @ParameterizedTest
  @EnumSource
  void statisticsCountVariableRecords(Backing backing) throws IOException {
    start(backing);
    system
        .allocateNew("A.VB", TestSystem.attributes(DataSetOrganization.PO, "VB", 84))
        .release(Disposition.CATLG);
    try (Allocation allocation = system.allocate("A.VB", "M1", DispositionStatus.SHR)) {
      write(allocation, WITH_STATISTICS, "ONE", "", "THREE");
    }
    Optional<Member> found =
        system.dataSets.findMember(system.requester, name("A.VB"), member("M1"));
    assertThat(found.orElseThrow().statistics().orElseThrow().size()).isEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource
  void statisticsCountMoreLinesThanHalfwordsHold(Backing backing) throws IOException {
    int lines = 70_000;
    start(backing);
    SpaceRequest space = new SpaceRequest(SpaceUnit.CYLINDER, 10, 10, 1);
    system.allocateNew("A.LONG", PDS_FB_80.withSpace(space)).release(Disposition.CATLG);
    try (Allocation allocation = system.allocate("A.LONG", "M1", DispositionStatus.SHR)) {
      write(allocation, WITH_STATISTICS, Collections.nCopies(lines, "LINE").toArray(String[]::new));
    }
    Optional<Member> found =
        system.dataSets.findMember(system.requester, name("A.LONG"), member("M1"));
    IspfStatistics statistics = found.orElseThrow().statistics().orElseThrow();
    assertThat(statistics.size()).isEqualTo(lines);
    assertThat(statistics.initial()).isEqualTo(lines);
  }

  @ParameterizedTest
  @EnumSource
  void statisticsAreNotMadeForLongRecords(Backing backing) throws IOException {
    start(backing);
    system
        .allocateNew("A.LONG", TestSystem.attributes(DataSetOrganization.PO, "FB", 256))
        .release(Disposition.CATLG);
    try (Allocation allocation = system.allocate("A.LONG", "M1", DispositionStatus.SHR)) {
      write(allocation, WITH_STATISTICS, "ONE");
    }
    Optional<Member> found =
        system.dataSets.findMember(system.requester, name("A.LONG"), member("M1"));
    assertThat(found.orElseThrow().statistics()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void renamedMemberKeepsItsStatistics(Backing backing) throws IOException {
    start(backing);
    try (Allocation allocation = system.allocate("A.PDS", "M1", DispositionStatus.SHR)) {
      write(allocation, WITH_STATISTICS, "ONE");
    }
    Member before = find("M1");
    system.dataSets.renameMember(system.requester, name("A.PDS"), member("M1"), member("M2"));
    assertThat(find("M2").statistics()).isEqualTo(before.statistics());
  }

  @ParameterizedTest
  @EnumSource
  void memberAccessNeedsTheDataSetsLevel(Backing backing) throws IOException {
    start(backing);
    system.store("A.PDS", "M1", "ONE");
    system.allow("A.PDS", AccessLevel.NONE);
    assertReason(Reason.NOT_AUTHORIZED, () -> system.members("A.PDS"));
    assertReason(Reason.NOT_AUTHORIZED, () -> find("M1"));
    system.allow("A.PDS", AccessLevel.READ);
    assertThat(system.members("A.PDS")).containsExactly("M1");
    assertReason(Reason.NOT_AUTHORIZED, () -> system.store("A.PDS", "M2", "TWO"));
    assertReason(
        Reason.NOT_AUTHORIZED,
        () -> system.dataSets.deleteMember(system.requester, name("A.PDS"), member("M1")));
  }

  @ParameterizedTest
  @EnumSource
  void manyMembersAreListedInOrder(Backing backing) throws IOException {
    start(backing);
    for (int i = 0; i < 600; i++) {
      system.store("A.PDS", "M" + (1000 + i), "ONE");
    }
    assertThat(system.members("A.PDS")).hasSize(600).isSorted();
  }

  @ParameterizedTest
  @EnumSource
  void membersThatHoldNothingAreAddedTogether(Backing backing) throws IOException {
    start(backing);
    system.makePartitioned("A.LOAD");
    LoadModule module = new LoadModule(0x58, 0x09, "", 0, Set.of(), "31", "ANY");
    try (Allocation allocation = system.allocate("A.LOAD", DispositionStatus.SHR)) {
      allocation.members().addEmpty(List.of(empty("ONE").with(module), empty("TWO").with(module)));
    }
    assertThat(system.members("A.LOAD")).containsExactly("ONE", "TWO");
    assertThat(system.read("A.LOAD", "TWO")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void noneIsAddedWhenTheDirectoryHasNoRoomForAll(Backing backing) throws IOException {
    start(backing);
    SpaceRequest oneBlock = new SpaceRequest(SpaceUnit.TRACK, 1, 1, 1);
    system
        .allocateNew("A.LOAD", MemberAliasesTest.attributes(DataSetType.PDS).withSpace(oneBlock))
        .release(Disposition.CATLG);
    List<Member> many = IntStream.range(10, 60).mapToObj(number -> empty("M" + number)).toList();
    try (Allocation allocation = system.allocate("A.LOAD", DispositionStatus.SHR)) {
      assertReason(Reason.DIRECTORY_FULL, () -> allocation.members().addEmpty(many));
    }
    assertThat(system.members("A.LOAD")).isEmpty();
  }

  private static Member empty(String name) {
    return new Member(member(name), 0, Optional.empty());
  }

  @ParameterizedTest
  @EnumSource
  void programKeepsItsDirectoryDataWhenItIsRenamed(Backing backing) throws IOException {
    start(backing);
    system.makePartitioned("A.LOAD");
    system.store("A.LOAD", "OLD", "X");
    LoadModule module =
        new LoadModule(
            0x5F48, 0x11, "TRUENAME", 1, Set.of(Attribute.RF, Attribute.RN), "31", "ANY");
    system.describe("A.LOAD", "OLD", module);
    system.dataSets.renameMember(system.requester, name("A.LOAD"), member("OLD"), member("NEW"));

    assertThat(
            system
                .dataSets
                .findMember(system.requester, name("A.LOAD"), member("NEW"))
                .flatMap(Member::module))
        .contains(module);
  }
}
