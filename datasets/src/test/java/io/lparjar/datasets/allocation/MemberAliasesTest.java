package io.lparjar.datasets.allocation;

import static io.lparjar.datasets.allocation.DataSetsTest.assertReason;
import static io.lparjar.datasets.allocation.TestSystem.PDS_FB_80;
import static io.lparjar.datasets.allocation.TestSystem.member;
import static io.lparjar.datasets.allocation.TestSystem.name;
import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.datasets.allocation.DataSetException.Reason;
import io.lparjar.datasets.attribute.DataSetAttributes;
import io.lparjar.datasets.attribute.DataSetType;
import io.lparjar.datasets.attribute.SpaceRequest;
import io.lparjar.datasets.attribute.SpaceUnit;
import io.lparjar.datasets.name.MemberName;
import io.lparjar.datasets.pds.LoadModule;
import io.lparjar.datasets.pds.Member;
import io.lparjar.security.saf.AccessLevel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Aliases of members; each test leaves a catalog that the check accepts. */
final class MemberAliasesTest {
  private static final String PDS = "A.PDS";
  private static final String PDSE = "A.PDSE";

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
    for (DataSetType type : List.of(DataSetType.PDS, DataSetType.PDSE)) {
      system.allocateNew("A." + type, attributes(type)).release(Disposition.CATLG);
      system.store("A." + type, "MAIN", "ONE");
    }
  }

  static DataSetAttributes attributes(DataSetType type) {
    return new DataSetAttributes(
        PDS_FB_80.dsorg(),
        type,
        PDS_FB_80.recfm(),
        PDS_FB_80.lrecl(),
        PDS_FB_80.blksize(),
        PDS_FB_80.space());
  }

  private void alias(String dataSet, String member, String alias) {
    system.dataSets.addAlias(system.requester, name(dataSet), member(member), member(alias));
  }

  private void delete(String dataSet, String member) {
    system.dataSets.deleteMember(system.requester, name(dataSet), member(member));
  }

  private Optional<MemberName> aliasOf(String dataSet, String member) {
    return system
        .dataSets
        .findMember(system.requester, name(dataSet), member(member))
        .flatMap(Member::aliasOf);
  }

  @ParameterizedTest
  @EnumSource
  void aliasNeedsAMemberAndANameThatIsFree(Backing backing) throws IOException {
    start(backing);
    system.store(PDS, "OTHER", "TWO");
    assertReason(Reason.MEMBER_NOT_FOUND, () -> alias(PDS, "NONE", "ALIAS"));
    assertReason(Reason.MEMBER_ALREADY_EXISTS, () -> alias(PDS, "MAIN", "OTHER"));
    assertReason(Reason.MEMBER_ALREADY_EXISTS, () -> alias(PDS, "MAIN", "MAIN"));
    assertThat(system.members(PDS)).containsExactly("MAIN", "OTHER");
  }

  @ParameterizedTest
  @EnumSource
  void aliasNeedsAuthorityToUpdate(Backing backing) throws IOException {
    start(backing);
    system.allow(PDS, AccessLevel.READ);
    assertReason(Reason.NOT_AUTHORIZED, () -> alias(PDS, "MAIN", "ALIAS"));
    assertThat(system.members(PDS)).containsExactly("MAIN");
  }

  @ParameterizedTest
  @EnumSource
  void aliasesFillTheDirectory(Backing backing) throws IOException {
    start(backing);
    SpaceRequest oneBlock = new SpaceRequest(SpaceUnit.TRACK, 1, 1, 1);
    system
        .allocateNew("A.SMALL", attributes(DataSetType.PDS).withSpace(oneBlock))
        .release(Disposition.CATLG);
    system.store("A.SMALL", "MAIN", "ONE");
    assertReason(
        Reason.DIRECTORY_FULL,
        () -> {
          for (int i = 0; i < 21; i++) {
            alias("A.SMALL", "MAIN", "ALIAS" + i);
          }
        });
    assertThat(system.members("A.SMALL")).hasSize(20);
  }

  @ParameterizedTest
  @EnumSource
  void memberIsReadByItsAlias(Backing backing) throws IOException {
    start(backing);
    alias(PDS, "MAIN", "ALIAS");
    assertThat(system.members(PDS)).containsExactly("ALIAS", "MAIN");
    assertThat(system.read(PDS, "ALIAS")).isEqualTo("ONE,");
    assertThat(system.find(PDS).orElseThrow().sizeInBytes()).isEqualTo(80);
  }

  @ParameterizedTest
  @EnumSource
  void aliasOfAnAliasIsOneOfTheMember(Backing backing) throws IOException {
    start(backing);
    alias(PDS, "MAIN", "A1");
    alias(PDS, "A1", "A2");
    delete(PDS, "A1");
    assertThat(aliasOf(PDS, "A2")).contains(member("MAIN"));
    assertThat(system.read(PDS, "A2")).isEqualTo("ONE,");
  }

  @ParameterizedTest
  @EnumSource
  void deletingAnAliasLeavesTheMember(Backing backing) throws IOException {
    start(backing);
    alias(PDS, "MAIN", "ALIAS");
    delete(PDS, "ALIAS");
    assertThat(system.members(PDS)).containsExactly("MAIN");
    assertThat(system.read(PDS, "MAIN")).isEqualTo("ONE,");
  }

  @ParameterizedTest
  @EnumSource
  void deletingAMemberLeavesItsAliasesInAPds(Backing backing) throws IOException {
    start(backing);
    alias(PDS, "MAIN", "A1");
    alias(PDS, "MAIN", "A2");
    delete(PDS, "MAIN");
    assertThat(system.members(PDS)).containsExactly("A1", "A2");
    assertThat(system.read(PDS, "A1")).isEqualTo("ONE,");
    assertThat(system.read(PDS, "A2")).isEqualTo("ONE,");
    delete(PDS, "A1");
    assertThat(system.read(PDS, "A2")).isEqualTo("ONE,");
    delete(PDS, "A2");
    assertThat(system.find(PDS).orElseThrow().sizeInBytes()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void deletingAMemberDeletesItsAliasesInAPdse(Backing backing) throws IOException {
    start(backing);
    alias(PDSE, "MAIN", "ALIAS");
    delete(PDSE, "MAIN");
    assertThat(system.members(PDSE)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void replacingAMemberLeavesItsAliasesWithTheOldContentInAPds(Backing backing) throws IOException {
    start(backing);
    alias(PDS, "MAIN", "A1");
    alias(PDS, "MAIN", "A2");
    system.store(PDS, "MAIN", "NEW");
    assertThat(system.read(PDS, "MAIN")).isEqualTo("NEW,");
    assertThat(system.read(PDS, "A1")).isEqualTo("ONE,");
    assertThat(system.read(PDS, "A2")).isEqualTo("ONE,");
  }

  @ParameterizedTest
  @EnumSource
  void replacingAMemberDeletesItsAliasesInAPdse(Backing backing) throws IOException {
    start(backing);
    alias(PDSE, "MAIN", "ALIAS");
    system.store(PDSE, "MAIN", "NEW");
    assertThat(system.members(PDSE)).containsExactly("MAIN");
  }

  @ParameterizedTest
  @EnumSource
  void writingToAnAliasMakesItAMember(Backing backing) throws IOException {
    start(backing);
    alias(PDSE, "MAIN", "ALIAS");
    system.store(PDSE, "ALIAS", "NEW");
    assertThat(aliasOf(PDSE, "ALIAS")).isEmpty();
    assertThat(system.read(PDSE, "MAIN")).isEqualTo("ONE,");
    assertThat(system.read(PDSE, "ALIAS")).isEqualTo("NEW,");
  }

  @ParameterizedTest
  @EnumSource
  void aliasesFollowARenamedMember(Backing backing) throws IOException {
    start(backing);
    alias(PDS, "MAIN", "ALIAS");
    system.dataSets.renameMember(system.requester, name(PDS), member("MAIN"), member("M2"));
    system.dataSets.renameMember(system.requester, name(PDS), member("ALIAS"), member("A2"));
    assertThat(system.members(PDS)).containsExactly("A2", "M2");
    assertThat(system.read(PDS, "A2")).isEqualTo("ONE,");
  }

  @ParameterizedTest
  @EnumSource
  void aliasOfAProgramSaysWhatItStandsFor(Backing backing) throws IOException {
    start(backing);
    LoadModule module = new LoadModule(0x58, 0x09, "", 0, Set.of(), "31", "ANY");
    system.describe(PDS, "MAIN", module);
    alias(PDS, "MAIN", "ALIAS");
    assertThat(
            system
                .dataSets
                .findMember(system.requester, name(PDS), member("ALIAS"))
                .flatMap(Member::module)
                .map(LoadModule::aliasOf))
        .contains("MAIN");
  }

  @ParameterizedTest
  @EnumSource
  void restoredAliasReplacesAMemberButNotItsOwn(Backing backing) throws IOException {
    start(backing);
    system.store(PDS, "OTHER", "TWO");
    Member main = new Member(member("MAIN"), 0, Optional.empty());
    restore(main.renamed(member("OTHER")).aliasOf(member("MAIN")));
    assertThat(system.read(PDS, "OTHER")).isEqualTo("ONE,");
    assertReason(Reason.MEMBER_ALREADY_EXISTS, () -> restore(main.aliasOf(member("OTHER"))));
    assertReason(Reason.MEMBER_NOT_FOUND, () -> restore(main.aliasOf(member("NONE"))));
  }

  private void restore(Member entry) {
    system.dataSets.restore(
        system.requester,
        name(PDS),
        new DataSetHistory(LocalDate.of(2026, 1, 1), Optional.empty(), List.of(entry)));
  }
}
