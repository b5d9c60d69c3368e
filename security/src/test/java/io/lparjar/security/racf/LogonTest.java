package io.lparjar.security.racf;

import static io.lparjar.security.racf.RacfFixture.DAY;
import static io.lparjar.security.racf.RacfFixture.U;
import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.security.racf.profile.GroupAuthority;
import io.lparjar.security.racf.profile.GroupConnection;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.Circumstances;
import io.lparjar.security.saf.LogonResult;
import io.lparjar.security.saf.LogonResult.Reason;
import io.lparjar.security.saf.PortOfEntry;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SecurityEvent;
import io.lparjar.security.saf.UserId;
import io.lparjar.security.store.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogonTest {
  private static final String APPLICATION = "OMVSAPPL";

  private final RacfFixture system = new RacfFixture();

  @TempDir Path directory;

  @AfterEach
  void close() {
    system.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NOBODY", "", "MUCHTOOLONG", "\0", "u.u"})
  void unknownUserIsRefused(String userId) {
    assertThat(system.logon(userId, "SECRET")).isEqualTo(refused(Reason.UNKNOWN_USER));
    assertThat(system.events)
        .containsExactly(
            new SecurityEvent.LogonRefused(userId, "", "", Reason.UNKNOWN_USER, "192.168.1.1"));
  }

  @Test
  void protectedUserHasNoPassword() {
    system.racf.alterUser(U, user -> user.withPassword(null));
    assertThat(system.logon("U", "")).isEqualTo(refused(Reason.NO_PASSWORD));
  }

  @Test
  void revokedUserIsRefusedEvenWithTheRightPassword() {
    assertThat(system.logon("U", "SECRET")).isInstanceOf(LogonResult.Accepted.class);
    system.racf.alterUser(U, user -> user.withRevoked(true));
    assertThat(system.logon("U", "SECRET")).isEqualTo(refused(Reason.REVOKED));
    assertThat(system.saf.environmentOf(U)).isEmpty();
  }

  @Test
  void userWithRevokedDefaultGroupIsRefused() {
    system.racf.connect(new GroupConnection(U, "G", GroupAuthority.USE, "U", DAY, true));
    assertThat(system.logon("U", "SECRET")).isEqualTo(refused(Reason.REVOKED));
  }

  @Test
  void wrongPasswordIsRefusedWhetherOrNotTheRightOneWasUsed() {
    assertThat(system.logon("U", "WRONG")).isEqualTo(refused(Reason.WRONG_PASSWORD));
    system.logon("U", "SECRET");
    assertThat(system.logon("U", "WRONG")).isEqualTo(refused(Reason.WRONG_PASSWORD));
  }

  @Test
  void acceptedUserHasTheEnvironmentOfTheProfile() {
    assertThat(system.logon("u", "secret"))
        .isInstanceOfSatisfying(
            LogonResult.Accepted.class,
            accepted -> {
              assertThat(accepted.environment().under(Circumstances.UNKNOWN))
                  .isEqualTo(system.user());
              assertThat(accepted.environment().circumstances().portOfEntry())
                  .isEqualTo(PortOfEntry.terminal("C0A80101"));
              assertThat(accepted.environment().home()).isEqualTo("/u/u");
              assertThat(accepted.environment().group()).isEqualTo("G");
              assertThat(accepted.lastAccess()).isEmpty();
              assertThat(accepted.passwordChanged()).isFalse();
            });
    assertThat(system.events).isEmpty();
  }

  @Test
  void caseCountsWhenMixedCaseIsOn() {
    system.racf.alterOptions(
        options -> options.withPassword(options.password().withCharacters(true, false)));
    assertThat(system.logon("U", "secret")).isEqualTo(refused(Reason.WRONG_PASSWORD));
  }

  @Test
  void oldPasswordIsOfNoUseAfterAChange() {
    system.logon("U", "SECRET");
    system.setPassword("OTHER", false);
    assertThat(system.logon("U", "SECRET")).isEqualTo(refused(Reason.WRONG_PASSWORD));
    assertThat(system.logon("U", "OTHER")).isInstanceOf(LogonResult.Accepted.class);
  }

  @Test
  void passwordOfADeletedUserIsOfNoUseToTheNext() {
    system.logon("U", "SECRET");
    var profile = system.racf.user(U).orElseThrow();
    system.racf.deleteUser(U);
    system.racf.addUser(profile.withPassword(null));
    system.setPassword("OTHER", false);
    assertThat(system.logon("U", "SECRET")).isEqualTo(refused(Reason.WRONG_PASSWORD));
  }

  @Test
  void tooManyWrongPasswordsInARowRevoke() {
    system.racf.alterOptions(
        options -> options.withPassword(options.password().withRevokeCount(3).withIntervalDays(0)));
    system.logon("U", "WRONG");
    system.logon("U", "WRONG");
    assertThat(system.racf.user(U).orElseThrow().revoked()).isFalse();
    assertThat(system.logon("U", "WRONG")).isEqualTo(refused(Reason.WRONG_PASSWORD));
    assertThat(system.logon("U", "SECRET")).isEqualTo(refused(Reason.REVOKED));
    assertThat(system.events).contains(new SecurityEvent.UserRevoked(U, "G", "UNA", "192.168.1.1"));
  }

  @Test
  void rightPasswordStartsTheCountAgain() {
    system.racf.alterOptions(
        options -> options.withPassword(options.password().withRevokeCount(2).withIntervalDays(0)));
    for (int i = 0; i < 3; i++) {
      system.logon("U", "WRONG");
      assertThat(system.logon("U", "SECRET")).isInstanceOf(LogonResult.Accepted.class);
    }
  }

  @Test
  void resumedUserHasAllAttemptsAgain() {
    system.racf.alterOptions(
        options -> options.withPassword(options.password().withRevokeCount(2).withIntervalDays(0)));
    system.logon("U", "WRONG");
    system.logon("U", "WRONG");
    system.racf.alterUser(U, user -> user.withRevoked(false));
    system.logon("U", "WRONG");
    assertThat(system.logon("U", "SECRET")).isInstanceOf(LogonResult.Accepted.class);
  }

  @Test
  void wrongPasswordsAreCountedAcrossARestart() {
    try (RacfFixture before = new RacfFixture(Database.onDisk(directory))) {
      before.racf.alterOptions(
          options ->
              options.withPassword(options.password().withRevokeCount(2).withIntervalDays(0)));
      before.logon("U", "WRONG");
    }
    try (RacfFixture after = new RacfFixture(Database.onDisk(directory))) {
      after.logon("U", "WRONG");
      assertThat(after.racf.user(U).orElseThrow().revoked()).isTrue();
    }
  }

  @Test
  void expiredPasswordMustBeChanged() {
    system.setPassword("SECRET", true);
    assertThat(system.logon("U", "SECRET")).isEqualTo(refused(Reason.EXPIRED_PASSWORD));
    assertThat(system.logon("SECRET", "NEWONE", APPLICATION))
        .isInstanceOfSatisfying(
            LogonResult.Accepted.class,
            accepted -> assertThat(accepted.passwordChanged()).isTrue());
    assertThat(system.logon("U", "NEWONE")).isInstanceOf(LogonResult.Accepted.class);
  }

  @Test
  void passwordExpiresAfterTheInterval() {
    system.racf.alterOptions(
        options ->
            options.withPassword(options.password().withRevokeCount(0).withIntervalDays(30)));
    system.clock.advance(Duration.ofDays(29));
    assertThat(system.logon("U", "SECRET")).isInstanceOf(LogonResult.Accepted.class);
    system.clock.advance(Duration.ofDays(1));
    assertThat(system.logon("U", "SECRET")).isEqualTo(refused(Reason.EXPIRED_PASSWORD));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NINECHARS", "A B", "A.B", "SECRET", "secret", "Ä"})
  void newPasswordMustFollowTheRulesAndDiffer(String newPassword) {
    assertThat(system.logon("SECRET", newPassword, APPLICATION))
        .isEqualTo(refused(Reason.NEW_PASSWORD_INVALID));
    assertThat(system.logon("U", "SECRET")).isInstanceOf(LogonResult.Accepted.class);
  }

  @Test
  void specialCharactersNeedTheOption() {
    system.racf.alterOptions(
        options -> options.withPassword(options.password().withCharacters(false, true)));
    assertThat(system.logon("SECRET", "A.B", APPLICATION)).isInstanceOf(LogonResult.Accepted.class);
  }

  @Test
  void wrongPasswordIsNotChanged() {
    assertThat(system.logon("WRONG", "NEWONE", APPLICATION))
        .isEqualTo(refused(Reason.WRONG_PASSWORD));
    assertThat(system.logon("U", "SECRET")).isInstanceOf(LogonResult.Accepted.class);
  }

  @Test
  void applicationIsCheckedWhenItsClassIsActive() {
    system.profile(ResourceClass.APPL, APPLICATION, AccessLevel.NONE);
    assertThat(system.logon("U", "SECRET")).isInstanceOf(LogonResult.Accepted.class);
    system.racf.alterClass(ResourceClass.APPL, state -> state.withActive(true));
    assertThat(system.logon("U", "SECRET"))
        .isEqualTo(refused(Reason.NOT_AUTHORIZED_TO_APPLICATION));
    assertThat(system.events).hasSize(1);
    system.permit(ResourceClass.APPL, APPLICATION, "G", AccessLevel.READ);
    assertThat(system.logon("U", "SECRET")).isInstanceOf(LogonResult.Accepted.class);
  }

  @Test
  void lastAccessIsThatOfTheLogonBefore() {
    Instant first = system.clock.instant();
    system.logon("U", "SECRET");
    system.clock.advance(Duration.ofSeconds(10));
    assertThat(system.logon("U", "SECRET"))
        .isInstanceOfSatisfying(
            LogonResult.Accepted.class,
            accepted -> assertThat(accepted.lastAccess()).hasValue(first));
  }

  @Test
  void lastAccessSurvivesARestart() {
    Instant last;
    try (RacfFixture before = new RacfFixture(Database.onDisk(directory))) {
      before.logon("U", "SECRET");
      before.clock.advance(Duration.ofSeconds(10));
      before.logon("U", "SECRET");
      last = before.clock.instant();
    }
    try (RacfFixture after = new RacfFixture(Database.onDisk(directory))) {
      assertThat(after.racf.lastAccess(U)).hasValue(last);
    }
  }

  @Test
  void environmentOfAnUnknownUserIsEmpty() {
    assertThat(system.saf.environmentOf(new UserId("NOBODY"))).isEmpty();
  }

  private static LogonResult refused(Reason reason) {
    return new LogonResult.Refused(reason);
  }
}
