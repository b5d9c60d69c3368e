package io.lparjar.security.racf;

import static io.lparjar.security.racf.RacfFixture.U;
import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.security.racf.profile.LogonTimes;
import io.lparjar.security.racf.profile.PasswordOptions;
import io.lparjar.security.racf.profile.Revocation;
import io.lparjar.security.racf.profile.SyntaxRule;
import io.lparjar.security.racf.profile.SystemOption;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.LogonRequest;
import io.lparjar.security.saf.LogonResult;
import io.lparjar.security.saf.LogonResult.Reason;
import io.lparjar.security.saf.PortOfEntry;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SecurityEvent;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Phrases, history, intervals, dates, times and ports of entry; it is Thursday noon. */
class LogonRulesTest {
  private static final String PHRASE = "Correct horse 42 battery";
  private static final ResourceClass TERMINAL = new ResourceClass("TERMINAL");

  private final RacfFixture system = new RacfFixture();

  @AfterEach
  void close() {
    system.close();
  }

  private void password(UnaryOperator<PasswordOptions> change) {
    system.racf.alterOptions(options -> options.withPassword(change.apply(options.password())));
  }

  @Test
  void phraseAndPasswordAreBothGood() {
    system.racf.setPassword(U, PHRASE, false);
    assertThat(system.logon("U", PHRASE)).isInstanceOf(LogonResult.Accepted.class);
    assertThat(system.logon("U", "SECRET")).isInstanceOf(LogonResult.Accepted.class);
    assertThat(system.logon("U", PHRASE.toUpperCase(Locale.ROOT)))
        .isEqualTo(refused(Reason.WRONG_PASSWORD));
  }

  @Test
  void phraseOfAUserWithoutOneIsWrong() {
    assertThat(system.logon("U", PHRASE)).isEqualTo(refused(Reason.WRONG_PASSWORD));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Too short 12",
        "contains u inside 12",
        "lettersonlylettersonly",
        "aaa 1234567890 b"
      })
  void phraseMustFollowTheRules(String phrase) {
    system.racf.setPassword(U, PHRASE, false);
    assertThat(system.logon(PHRASE, phrase, "OMVSAPPL"))
        .isEqualTo(refused(Reason.NEW_PASSWORD_INVALID));
  }

  @Test
  void earlierPasswordsMayNotBeUsedAgain() {
    password(options -> options.withHistoryCount(2));
    change("SECRET", "SECOND");
    change("SECOND", "THIRD");
    assertThat(system.logon("THIRD", "SECRET", "OMVSAPPL"))
        .isEqualTo(refused(Reason.NEW_PASSWORD_INVALID));
    change("THIRD", "FOURTH");
    change("FOURTH", "SECRET");
  }

  @Test
  void newPasswordMayNotBeChangedTooSoon() {
    password(options -> options.withMinimumDays(2));
    change("SECRET", "SECOND", Reason.NEW_PASSWORD_INVALID);
    system.clock.advance(Duration.ofDays(2));
    change("SECRET", "SECOND");
  }

  @Test
  void passwordMustFollowOneOfTheRules() {
    password(
        options ->
            options.withRules(
                List.of(new SyntaxRule(1, 6, 8, "A******N"), new SyntaxRule(2, 4, 4, "NNNN****"))));
    change("SECRET", "1234");
    change("1234", "12345", Reason.NEW_PASSWORD_INVALID);
    change("1234", "ABCDEFG1");
  }

  @Test
  void ownIntervalMayBeShorterOnly() {
    password(options -> options.withIntervalDays(30));
    interval(10);
    system.clock.advance(Duration.ofDays(10));
    assertThat(system.logon("U", "SECRET")).isEqualTo(refused(Reason.EXPIRED_PASSWORD));
    interval(90);
    system.clock.advance(Duration.ofDays(19));
    assertThat(system.logon("U", "SECRET")).isInstanceOf(LogonResult.Accepted.class);
    system.clock.advance(Duration.ofDays(1));
    assertThat(system.logon("U", "SECRET")).isEqualTo(refused(Reason.EXPIRED_PASSWORD));
    interval(0);
    assertThat(system.logon("U", "SECRET")).isInstanceOf(LogonResult.Accepted.class);
  }

  private void interval(int days) {
    system.racf.alterUser(
        U, user -> user.withCredentials(user.credentials().withIntervalDays(days)));
  }

  @Test
  void inactiveUserIsRevoked() {
    system.racf.alterOptions(options -> options.withInactiveDays(30));
    system.logon("U", "SECRET");
    system.clock.advance(Duration.ofDays(30));
    assertThat(system.logon("U", "SECRET")).isInstanceOf(LogonResult.Accepted.class);
    system.clock.advance(Duration.ofDays(31));
    assertThat(system.logon("U", "SECRET")).isEqualTo(refused(Reason.INACTIVE));
    assertThat(system.logon("U", "SECRET")).isEqualTo(refused(Reason.REVOKED));
    assertThat(system.events).hasAtLeastOneElementOfType(SecurityEvent.UserRevoked.class);
  }

  @ParameterizedTest
  @CsvSource({
    "false, , , true",
    "true, , , false",
    "false, 2024-02-29, , false",
    "false, 2024-03-01, , true",
    "true, , 2024-02-29, true",
    "true, , 2024-03-01, false",
    "false, 2024-02-01, 2024-02-10, true",
    "false, 2024-02-10, 2024-02-01, false"
  })
  void datesRevokeAndResume(boolean revoked, LocalDate revoke, LocalDate resume, boolean allowed) {
    system.racf.alterUser(U, user -> user.withRevocation(new Revocation(revoked, revoke, resume)));
    assertThat(system.logon("U", "SECRET") instanceof LogonResult.Accepted).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "THURSDAY, , , true",
    "FRIDAY, , , false",
    "THURSDAY, 08:00, 17:00, true",
    "THURSDAY, 12:00, 12:00, true",
    "THURSDAY, 12:01, 17:00, false",
    "THURSDAY, 08:00, 11:59, false",
    "THURSDAY, 22:00, 12:00, true",
    "THURSDAY, 22:00, 06:00, false",
    "THURSDAY, 00:00, 23:59, true"
  })
  void logonIsAllowedOnTheDaysAndTimesOnly(
      DayOfWeek day, LocalTime from, LocalTime to, boolean allowed) {
    system.racf.alterUser(U, user -> user.withTimes(new LogonTimes(Set.of(day), from, to)));
    LogonResult result = system.logon("U", "SECRET");
    if (allowed) {
      assertThat(result).isInstanceOf(LogonResult.Accepted.class);
    } else {
      assertThat(result).isEqualTo(refused(Reason.NOT_AUTHORIZED_AT_THIS_TIME));
    }
  }

  @Test
  void terminalIsCheckedWhenItsClassIsActive() {
    system.profile(TERMINAL, "C0A80101", AccessLevel.NONE);
    assertThat(system.logon("U", "SECRET")).isInstanceOf(LogonResult.Accepted.class);
    system.racf.alterClass(TERMINAL, state -> state.withActive(true));
    assertThat(system.logon("U", "SECRET")).isEqualTo(refused(Reason.NOT_AUTHORIZED_TO_TERMINAL));
    system.permit(TERMINAL, "C0A80101", "U", AccessLevel.READ);
    assertThat(system.logon("U", "SECRET")).isInstanceOf(LogonResult.Accepted.class);
  }

  @Test
  void terminalWithoutProfileIsRefusedByTerminalNone() {
    system.racf.alterClass(TERMINAL, state -> state.withActive(true));
    assertThat(system.logon("U", "SECRET")).isInstanceOf(LogonResult.Accepted.class);
    system.racf.alterOptions(options -> options.with(SystemOption.TERMINAL_NONE, true));
    assertThat(system.logon("U", "SECRET")).isEqualTo(refused(Reason.NOT_AUTHORIZED_TO_TERMINAL));
  }

  @Test
  void zoneIsCheckedInsteadOfTheTerminal() {
    String zone = "EZB.NETACCESS.MVS1.TCPIP.LAN";
    system.racf.alterClass(ResourceClass.SERVAUTH, state -> state.withActive(true));
    system.profile(ResourceClass.SERVAUTH, zone, AccessLevel.NONE);
    LogonRequest request =
        new LogonRequest("U", "SECRET", null, "OMVSAPPL", "10.0.0.1", PortOfEntry.zone(zone));
    assertThat(system.saf.logon(request)).isEqualTo(refused(Reason.NOT_AUTHORIZED_TO_TERMINAL));
    system.permit(ResourceClass.SERVAUTH, zone, "G", AccessLevel.READ);
    assertThat(system.saf.logon(request)).isInstanceOf(LogonResult.Accepted.class);
  }

  private void change(String from, String to) {
    assertThat(system.logon(from, to, "OMVSAPPL")).isInstanceOf(LogonResult.Accepted.class);
  }

  private void change(String from, String to, Reason reason) {
    assertThat(system.logon(from, to, "OMVSAPPL")).isEqualTo(refused(reason));
  }

  private static LogonResult refused(Reason reason) {
    return new LogonResult.Refused(reason);
  }
}
