package io.lparjar.security.racf;

import static io.lparjar.security.racf.RacfFixture.DAY;
import static io.lparjar.security.racf.RacfFixture.U;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.security.racf.RacfException.Reason;
import io.lparjar.security.racf.profile.ClassState;
import io.lparjar.security.racf.profile.GroupConnection;
import io.lparjar.security.racf.profile.GroupProfile;
import io.lparjar.security.racf.profile.PasswordHash;
import io.lparjar.security.racf.profile.PasswordOptions;
import io.lparjar.security.racf.profile.ProfileName;
import io.lparjar.security.racf.profile.ProtectAll;
import io.lparjar.security.racf.profile.RacfOptions;
import io.lparjar.security.racf.profile.ResourceProfile;
import io.lparjar.security.racf.profile.SyntaxRule;
import io.lparjar.security.racf.profile.SystemOption;
import io.lparjar.security.racf.profile.SystemValue;
import io.lparjar.security.racf.profile.UserProfile;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.LogonResult;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.UserAttribute;
import io.lparjar.security.saf.UserId;
import io.lparjar.security.store.Database;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RacfDatabaseTest {
  private static final ResourceClass DATASET = ResourceClass.DATASET;

  private final RacfFixture system = new RacfFixture();
  private final RacfDatabase racf = system.racf;

  @TempDir Path directory;

  @AfterEach
  void close() {
    system.close();
  }

  @Test
  void everythingIsThereAfterARestart() {
    List<UserProfile> users;
    List<ResourceProfile> profiles;
    try (RacfFixture before = new RacfFixture(Database.onDisk(directory))) {
      before.group("H", true);
      before.attributes(UserAttribute.SPECIAL, UserAttribute.AUDITOR);
      before.racf.addUser(UserProfile.of(new UserId("V"), "H", DAY, "/"));
      before.profile(DATASET, "A.**", AccessLevel.READ);
      before.permit(DATASET, "A.**", "V", AccessLevel.CONTROL);
      before.permit(DATASET, "A.**", "*", AccessLevel.NONE);
      before.profile(ResourceClass.FACILITY, "BPX.DAEMON", AccessLevel.NONE);
      before.racf.alterClass(ResourceClass.FACILITY, state -> state.withActive(true));
      before.racf.alterOptions(options -> options.withProtectAll(ProtectAll.WARNING));
      users = before.racf.users();
      profiles = before.racf.profiles(DATASET);
    }
    try (RacfFixture after = new RacfFixture(Database.onDisk(directory))) {
      assertThat(after.racf.users()).isEqualTo(users).hasSize(2);
      assertThat(after.racf.groups()).extracting(GroupProfile::name).containsExactly("G", "H");
      assertThat(after.racf.connectionsOf(U).values())
          .filteredOn(connection -> connection.revocation().revoked())
          .extracting(GroupConnection::group)
          .containsExactly("H");
      assertThat(after.racf.profiles(DATASET)).isEqualTo(profiles).hasSize(1);
      assertThat(after.racf.profiles(ResourceClass.FACILITY)).hasSize(1);
      assertThat(after.racf.classState(ResourceClass.FACILITY).active()).isTrue();
      assertThat(after.racf.options())
          .isEqualTo(RacfOptions.INITIAL.withProtectAll(ProtectAll.WARNING));
    }
  }

  @Test
  void userOrGroupMayHaveANameOnce() {
    UserProfile again = UserProfile.of(U, "G", DAY, "/");
    UserProfile asGroup = UserProfile.of(new UserId("G"), "G", DAY, "/");
    assertReason(Reason.ALREADY_DEFINED, () -> racf.addUser(again));
    assertReason(Reason.ALREADY_DEFINED, () -> racf.addUser(asGroup));
    assertReason(Reason.ALREADY_DEFINED, () -> racf.addGroup(new GroupProfile("U", "G", "U", DAY)));
  }

  @Test
  void whatIsNotDefinedCannotBeNamed() {
    UserId nobody = new UserId("NOBODY");
    assertReason(Reason.NOT_DEFINED, () -> racf.deleteUser(nobody));
    assertReason(Reason.NOT_DEFINED, () -> racf.setPassword(nobody, "X", false));
    assertReason(
        Reason.NOT_DEFINED, () -> racf.addUser(UserProfile.of(nobody, "NOGROUP", DAY, "/")));
    assertReason(Reason.NOT_DEFINED, () -> racf.deleteGroup("NOGROUP"));
    assertReason(
        Reason.NOT_DEFINED, () -> racf.addGroup(new GroupProfile("H", "NOGROUP", "U", DAY)));
    assertReason(Reason.NOT_DEFINED, () -> system.permit(DATASET, "A.**", "U", AccessLevel.READ));
    system.profile(DATASET, "A.**", AccessLevel.NONE);
    assertReason(
        Reason.NOT_DEFINED, () -> system.permit(DATASET, "A.**", "NOBODY", AccessLevel.READ));
  }

  @Test
  void defaultGroupMustBeConnected() {
    racf.addGroup(new GroupProfile("H", "G", "U", DAY));
    assertReason(Reason.NOT_CONNECTED, () -> racf.alterUser(U, user -> user.withDefaultGroup("H")));
    assertReason(Reason.IN_USE, () -> racf.remove(U, "G"));
    assertReason(Reason.NOT_CONNECTED, () -> racf.remove(U, "H"));
  }

  @Test
  void groupInUseCannotBeDeleted() {
    system.group("H", false);
    assertReason(Reason.IN_USE, () -> racf.deleteGroup("G"));
    assertReason(Reason.IN_USE, () -> racf.deleteGroup("H"));
    racf.remove(U, "H");
    racf.deleteGroup("H");
    assertThat(racf.group("H")).isEmpty();
  }

  @Test
  void connectionsCannotBeChangedByWhoReadsThem() {
    system.group("H", false);
    racf.remove(U, "H");

    assertThatThrownBy(() -> racf.connectionsOf(U).clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void deletedUserLosesConnections() {
    racf.deleteUser(U);
    assertThat(racf.user(U)).isEmpty();
    assertThat(racf.membersOf("G")).isEmpty();
  }

  @Test
  void profileMayBeDefinedOnceAndMustHaveAName() {
    system.profile(DATASET, "A.**", AccessLevel.NONE);
    assertReason(Reason.ALREADY_DEFINED, () -> system.profile(DATASET, "A.**", AccessLevel.READ));
    assertReason(Reason.INVALID_NAME, () -> system.profile(DATASET, "*.A", AccessLevel.READ));
  }

  @Test
  void deletedProfileProtectsNoMore() {
    system.profile(DATASET, "A.**", AccessLevel.NONE);
    racf.delete(DATASET, ProfileName.parse("A.**"));
    assertThat(racf.bestMatch(DATASET, "A.B")).isEmpty();
    assertReason(Reason.NOT_DEFINED, () -> racf.delete(DATASET, ProfileName.parse("A.**")));
  }

  @Test
  void namesAreReadAnewWhenEgnIsSwitchedOff() {
    system.profile(DATASET, "A.*", AccessLevel.NONE);
    assertThat(racf.bestMatch(DATASET, "A.B.C")).isEmpty();
    racf.alterOptions(options -> options.with(SystemOption.EGN, false));
    assertThat(racf.bestMatch(DATASET, "A.B.C")).isPresent();
  }

  @Test
  void genericProfilesCountPerClass() {
    system.profile(DATASET, "A.*", AccessLevel.NONE);
    racf.alterClass(DATASET, state -> state.withGeneric(false));
    assertThat(racf.bestMatch(DATASET, "A.B")).isEmpty();
    assertThat(racf.classState(DATASET)).isEqualTo(ClassState.INITIAL_DATASET.withGeneric(false));
  }

  @Test
  void quickPasswordIsStrongAfterTheEnd() {
    try (RacfFixture before = new RacfFixture(Database.onDisk(directory))) {
      before.racf.setPasswordQuickly(U, "quick");
      assertThat(before.logon("U", "QUICK")).isInstanceOf(LogonResult.Accepted.class);
    }
    try (RacfFixture after = new RacfFixture(Database.onDisk(directory))) {
      assertThat(after.racf.user(U).map(UserProfile::password))
          .hasValueSatisfying(
              password ->
                  assertThat(password.hash().iterations()).isEqualTo(PasswordHash.ITERATIONS));
      assertThat(after.logon("U", "QUICK")).isInstanceOf(LogonResult.Accepted.class);
    }
  }

  @Test
  void quickPasswordStaysQuickInMemory() {
    racf.setPasswordQuickly(U, "quick");
    racf.close();
    assertThat(racf.user(U).map(UserProfile::password))
        .hasValueSatisfying(
            password ->
                assertThat(password.hash().iterations()).isLessThan(PasswordHash.ITERATIONS));
    assertThat(system.logon("U", "QUICK")).isInstanceOf(LogonResult.Accepted.class);
  }

  @Test
  void laterPasswordIsNotReplacedByTheStrengtheningOfAnEarlierOne() {
    try (RacfFixture kept = new RacfFixture(Database.onDisk(directory))) {
      kept.racf.setPasswordQuickly(U, "FIRST");
      kept.setPassword("SECOND", false);
      kept.racf.close();
      assertThat(kept.logon("U", "SECOND")).isInstanceOf(LogonResult.Accepted.class);
    }
  }

  @Test
  void optionsGoThroughTheirTable() {
    RacfOptions options =
        new RacfOptions(
            EnumSet.of(SystemOption.ADDCREATOR, SystemOption.TERMINAL_NONE),
            ProtectAll.FAILURES,
            30,
            new PasswordOptions(
                3, 90, 10, 1, 5, true, true, List.of(new SyntaxRule(1, 6, 8, "A******N"))),
            Map.of(SystemValue.PREFIX, "ONE", SystemValue.RETPD, "30"));
    assertThat(RacfOptions.of(options.toMap())).isEqualTo(options);
  }

  private static void assertReason(Reason reason, ThrowingCallable change) {
    assertThatThrownBy(change)
        .isInstanceOfSatisfying(RacfException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }
}
