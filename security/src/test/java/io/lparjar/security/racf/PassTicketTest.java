package io.lparjar.security.racf;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.security.racf.command.RacfCommands;
import io.lparjar.security.saf.LogonResult;
import io.lparjar.security.saf.LogonResult.Reason;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UserAttribute;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PassTickets in place of passwords; the system's time is 29 February 2024, noon. */
class PassTicketTest {
  private static final String KEY = "E001193519561977";

  private final RacfFixture system = new RacfFixture();

  @AfterEach
  void close() {
    system.close();
  }

  private void racf(String command) {
    SecurityEnvironment special =
        new SecurityEnvironment(RacfFixture.U, "G", "", Set.of(UserAttribute.SPECIAL), "/");
    assertThat(new RacfCommands(system.racf, system.clock).execute(special, command).returnCode())
        .as(command)
        .isZero();
  }

  private void define(String profile, String options) {
    racf("SETROPTS CLASSACT(PTKTDATA) RACLIST(PTKTDATA)");
    racf("RDEFINE PTKTDATA " + profile + " SSIGNON(KEYMASKED(" + KEY + ")) " + options);
    racf("SETROPTS RACLIST(PTKTDATA) REFRESH");
  }

  private String ticket(String application, long secondsAway) {
    return new PassTicket("U", application, HexFormat.of().parseHex(KEY))
        .at(system.clock.instant().getEpochSecond() + secondsAway);
  }

  private LogonResult logon(String password) {
    return system.logon("U", password);
  }

  private static LogonResult wrong() {
    return new LogonResult.Refused(Reason.WRONG_PASSWORD);
  }

  @Test
  void theLastStepGivesTheSymbolsOfTheManual() {
    assertThat(PassTicket.symbols(0x07247F79)).isEqualTo("QHOAH1TV");
  }

  @Test
  void eachSecondHasItsTicket() {
    assertThat(ticket("OMVSAPPL", 0)).matches("[A-Z0-9]{8}").isNotEqualTo(ticket("OMVSAPPL", 1));
  }

  @Test
  void aTicketLetsInOnce() {
    define("OMVSAPPL", "");
    assertThat(logon(ticket("OMVSAPPL", 0))).isInstanceOf(LogonResult.Accepted.class);
    assertThat(logon(ticket("OMVSAPPL", 0))).isEqualTo(wrong());
    assertThat(logon(ticket("OMVSAPPL", 1))).isInstanceOf(LogonResult.Accepted.class);
  }

  @Test
  void aTicketMayBeUsedAgainWithoutReplayProtection() {
    define("OMVSAPPL", "APPLDATA('NO REPLAY PROTECTION')");
    assertThat(logon(ticket("OMVSAPPL", 0))).isInstanceOf(LogonResult.Accepted.class);
    assertThat(logon(ticket("OMVSAPPL", 0))).isInstanceOf(LogonResult.Accepted.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {-600, 600})
  void tenMinutesAwayIsNearEnough(long seconds) {
    define("OMVSAPPL", "");
    assertThat(logon(ticket("OMVSAPPL", seconds))).isInstanceOf(LogonResult.Accepted.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {-601, 601})
  void moreIsTooFar(long seconds) {
    define("OMVSAPPL", "");
    assertThat(logon(ticket("OMVSAPPL", seconds))).isEqualTo(wrong());
  }

  @Test
  void aTicketOfAnotherApplicationIsWrong() {
    define("OMVSAPPL", "");
    assertThat(logon(ticket("TSOMVS1", 0))).isEqualTo(wrong());
  }

  @Test
  void withoutProfileThereAreNoTickets() {
    racf("SETROPTS CLASSACT(PTKTDATA) RACLIST(PTKTDATA)");
    assertThat(logon(ticket("OMVSAPPL", 0))).isEqualTo(wrong());
  }

  @Test
  void whileTheClassIsNotActiveThereAreNoTickets() {
    define("OMVSAPPL", "");
    racf("SETROPTS NOCLASSACT(PTKTDATA)");
    assertThat(logon(ticket("OMVSAPPL", 0))).isEqualTo(wrong());
  }

  @Test
  void theProfileOfAUserCountsMore() {
    define("OMVSAPPL.U", "");
    assertThat(logon(ticket("OMVSAPPL", 0))).isInstanceOf(LogonResult.Accepted.class);
  }

  @Test
  void aTicketDoesNotExpireWithThePassword() {
    define("OMVSAPPL", "");
    system.setPassword("SECRET", true);
    assertThat(logon(ticket("OMVSAPPL", 0))).isInstanceOf(LogonResult.Accepted.class);
  }

  @Test
  void aUsedTicketIsForgottenWhenItCouldNotBeUsedAnyMore() {
    define("OMVSAPPL", "");
    String early = ticket("OMVSAPPL", 600);
    assertThat(logon(early)).isInstanceOf(LogonResult.Accepted.class);
    system.clock.advance(Duration.ofMinutes(20));
    assertThat(logon(early)).isEqualTo(wrong());
  }
}
