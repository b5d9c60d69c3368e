package io.lparjar.security.racf;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.LogonRequest;
import io.lparjar.security.saf.LogonResult;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UserAttribute;
import io.lparjar.security.saf.UserId;
import io.lparjar.security.store.Database;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialProfilesTest {
  private final Database database = Database.inMemory();
  private final RacfDatabase racf =
      RacfDatabase.open(
          database, Clock.fixed(Instant.parse("2024-02-29T12:00:00Z"), ZoneOffset.UTC));
  private final Racf saf = new Racf(racf, event -> {});

  @BeforeEach
  void define() {
    InitialProfiles.define(racf);
  }

  @AfterEach
  void close() {
    racf.close();
    database.close();
  }

  @ParameterizedTest
  @CsvSource({"IBMUSER,SYS1,SYS1,/u/ibmuser", "devuser,devuser,DEVGRP,/u/devuser"})
  void firstUsersLogOn(String userId, String password, String group, String home) {
    assertThat(logon(userId, password))
        .isInstanceOfSatisfying(
            LogonResult.Accepted.class,
            accepted -> {
              assertThat(accepted.environment().group()).isEqualTo(group);
              assertThat(accepted.environment().home()).isEqualTo(home);
            });
  }

  @ParameterizedTest
  @CsvSource({"FTPD", "ANONYMO"})
  void daemonAndAnonymousHaveNoPassword(String userId) {
    assertThat(logon(userId, userId))
        .isEqualTo(new LogonResult.Refused(LogonResult.Reason.NO_PASSWORD));
  }

  @Test
  void attributesAreThoseOfTheirRoles() {
    assertThat(environment("IBMUSER").attributes())
        .containsExactlyInAnyOrder(UserAttribute.SPECIAL, UserAttribute.OPERATIONS);
    assertThat(environment("FTPD").attributes()).containsExactly(UserAttribute.TRUSTED);
    assertThat(environment("DEVUSER").attributes()).isEmpty();
  }

  @Test
  void plainUserReadsSystemDataSetsAndNobodyElses() {
    SecurityEnvironment user = environment("DEVUSER");
    assertThat(check(user, "SYS1.PARMLIB", AccessLevel.READ)).isEqualTo(SafDecision.PERMIT);
    assertThat(check(user, "SYS1.PARMLIB", AccessLevel.UPDATE)).isEqualTo(SafDecision.DENY);
    assertThat(check(user, "TCPIP.SEZAINST", AccessLevel.READ)).isEqualTo(SafDecision.PERMIT);
    assertThat(check(user, "IBMUSER.SECRET", AccessLevel.READ)).isEqualTo(SafDecision.DENY);
    assertThat(check(user, "DEVUSER.OWN", AccessLevel.ALTER)).isEqualTo(SafDecision.PERMIT);
  }

  @Test
  void definingTwiceChangesNothing() {
    racf.setPassword(new UserId("IBMUSER"), "OTHER", false);
    InitialProfiles.define(racf);
    assertThat(logon("IBMUSER", "OTHER")).isInstanceOf(LogonResult.Accepted.class);
  }

  @Test
  void unchangedFirstPasswordsAreNoticedUntilBothAreChanged() {
    assertThat(InitialProfiles.isFirstPasswordUnchanged(racf)).isTrue();
    racf.setPassword(new UserId("IBMUSER"), "OTHER", false);
    assertThat(InitialProfiles.isFirstPasswordUnchanged(racf)).isTrue();
    racf.setPassword(new UserId("DEVUSER"), "OTHER", false);
    assertThat(InitialProfiles.isFirstPasswordUnchanged(racf)).isFalse();
  }

  @Test
  void firstPasswordThatIsSetAgainIsNoticed() {
    racf.deleteUser(new UserId("DEVUSER"));
    racf.setPassword(new UserId("IBMUSER"), "sys1", false);
    assertThat(InitialProfiles.isFirstPasswordUnchanged(racf)).isTrue();
  }

  @Test
  void addedUserLogsOnAtOnceAndOwnsDataSets() {
    InitialProfiles.addUser(racf, new UserId("TESTER"), "pass");
    assertThat(logon("tester", "pass")).isInstanceOf(LogonResult.Accepted.class);
    assertThat(environment("TESTER").home()).isEqualTo("/u/tester");
    assertThat(environment("TESTER").group()).isEqualTo("DEVGRP");
    assertThat(check(environment("DEVUSER"), "TESTER.DATA", AccessLevel.READ))
        .isEqualTo(SafDecision.DENY);
  }

  @Test
  void addedUserWhoExistsGetsThePassword() {
    InitialProfiles.addUser(racf, new UserId("DEVUSER"), "other");
    assertThat(logon("DEVUSER", "OTHER")).isInstanceOf(LogonResult.Accepted.class);
  }

  private LogonResult logon(String userId, String password) {
    return saf.logon(new LogonRequest(userId, password, null, "OMVSAPPL", "127.0.0.1"));
  }

  private SecurityEnvironment environment(String userId) {
    return saf.environmentOf(new UserId(userId)).orElseThrow();
  }

  private SafDecision check(SecurityEnvironment user, String dsname, AccessLevel wanted) {
    return saf.authorize(user, ResourceClass.DATASET, dsname, wanted);
  }
}
