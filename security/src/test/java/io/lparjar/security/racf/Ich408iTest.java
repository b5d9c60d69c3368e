package io.lparjar.security.racf;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.LogonResult.Reason;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.SecurityEvent;
import io.lparjar.security.saf.UserId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class Ich408iTest {
  private static final SecurityEnvironment START1 =
      new SecurityEnvironment(new UserId("START1"), "SYS1", "", Set.of(), "/");

  @Test
  void deniedGeneralResource() {
    assertThat(
            Ich408i.linesOf(
                new SecurityEvent.Denied(
                    START1,
                    ResourceClass.SERVAUTH,
                    "EZB.TRCCTL.S0W1.TCPIP.OPEN",
                    "EZB.TRCCTL.*.*.*",
                    true,
                    AccessLevel.READ,
                    AccessLevel.NONE)))
        .containsExactly(
            "ICH408I USER(START1  ) GROUP(SYS1    ) NAME(####################)",
            "  EZB.TRCCTL.S0W1.TCPIP.OPEN CL(SERVAUTH)",
            "  INSUFFICIENT ACCESS AUTHORITY",
            "  FROM EZB.TRCCTL.*.*.* (G)",
            "  ACCESS INTENT(READ   )  ACCESS ALLOWED(NONE   )");
  }

  @Test
  void deniedByADiscreteProfileHasNoFromLine() {
    assertThat(
            Ich408i.linesOf(
                new SecurityEvent.Denied(
                    START1,
                    ResourceClass.DATASET,
                    "PAY.ROLL",
                    "PAY.ROLL",
                    false,
                    AccessLevel.UPDATE,
                    AccessLevel.READ)))
        .containsExactly(
            "ICH408I USER(START1  ) GROUP(SYS1    ) NAME(####################)",
            "  PAY.ROLL CL(DATASET )",
            "  INSUFFICIENT ACCESS AUTHORITY",
            "  ACCESS INTENT(UPDATE )  ACCESS ALLOWED(READ   )");
  }

  @Test
  void dataSetWithoutRequiredProfile() {
    assertThat(
            Ich408i.linesOf(
                new SecurityEvent.Denied(
                    START1,
                    ResourceClass.DATASET,
                    "PAY.ROLL",
                    "",
                    false,
                    AccessLevel.READ,
                    AccessLevel.NONE)))
        .contains("  PROFILE NOT FOUND - REQUIRED BY PROTECTALL OPTION");
  }

  @Test
  void warningTellsThatAccessIsTemporary() {
    assertThat(
            Ich408i.linesOf(
                new SecurityEvent.Warned(
                    START1,
                    ResourceClass.DATASET,
                    "PAY.ROLL",
                    "PAY.**",
                    true,
                    AccessLevel.READ,
                    AccessLevel.NONE)))
        .contains(
            "  WARNING: INSUFFICIENT AUTHORITY - TEMPORARY ACCESS ALLOWED", "  FROM PAY.** (G)")
        .doesNotContain("  INSUFFICIENT ACCESS AUTHORITY");
  }

  @Test
  void unknownUserWithoutTerminal() {
    assertThat(
            Ich408i.linesOf(
                new SecurityEvent.LogonRefused("NOTDFND", "", "", Reason.UNKNOWN_USER, "")))
        .containsExactly(
            "ICH408I USER(NOTDFND ) GROUP(        ) NAME(???                 )",
            "  LOGON/JOB INITIATION - USER AT TERMINAL          NOT RACF-DEFINED");
  }

  @Test
  void wrongPasswordFromAnAddress() {
    assertThat(
            Ich408i.linesOf(
                new SecurityEvent.LogonRefused(
                    "ibmuser", "SYS1", "SYSTEM PROGRAMMER", Reason.WRONG_PASSWORD, "192.168.1.1")))
        .containsExactly(
            "ICH408I USER(IBMUSER ) GROUP(SYS1    ) NAME(SYSTEM PROGRAMMER   )",
            "  LOGON/JOB INITIATION - INVALID PASSWORD ENTERED AT TERMINAL C0A80101");
  }

  @Test
  void whatAStrangerTypedCannotForgeALine() {
    assertThat(
            Ich408i.linesOf(
                new SecurityEvent.LogonRefused(
                    "A\r\nB%s\u0007LONGER", "", "", Reason.UNKNOWN_USER, "::1%\n")))
        .containsExactly(
            "ICH408I USER(A??B%S?L) GROUP(        ) NAME(???                 )",
            "  LOGON/JOB INITIATION - USER AT TERMINAL          NOT RACF-DEFINED");
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void everyReasonHasALineOfItsOwn(Reason reason) {
    assertThat(
            Ich408i.linesOf(
                new SecurityEvent.LogonRefused("U", "G", "", reason, "fe80::1234:5678")))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(72));
  }

  @Test
  void revokedAfterTooManyAttempts() {
    assertThat(
            Ich408i.linesOf(new SecurityEvent.UserRevoked(new UserId("U"), "G", "UNA", "10.0.0.1")))
        .containsExactly(
            "ICH408I USER(U       ) GROUP(G       ) NAME(UNA                 )",
            "  LOGON/JOB INITIATION - EXCESSIVE PASSWORD ATTEMPTS");
  }

  @Test
  void lastAccessIsToldInWords() {
    assertThat(
            RacfMessage.lastAccess(
                new UserId("OMVSADM"), ZonedDateTime.of(2020, 3, 3, 12, 50, 3, 0, ZoneOffset.UTC)))
        .isEqualTo("ICH70001I OMVSADM  LAST ACCESS AT 12:50:03 ON TUESDAY, MARCH 3, 2020");
  }
}
