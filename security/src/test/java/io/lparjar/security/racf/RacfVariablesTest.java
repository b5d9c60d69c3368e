package io.lparjar.security.racf;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.security.racf.command.RacfCommands;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SafDecision;
import io.lparjar.security.saf.SecurityEnvironment;
import io.lparjar.security.saf.UserAttribute;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** RACF variables in the names of profiles. */
class RacfVariablesTest {
  private final RacfFixture system = new RacfFixture();

  @BeforeEach
  void define() {
    racf("SETROPTS CLASSACT(RACFVARS SERVAUTH) GENERIC(SERVAUTH)");
    racf("RDEFINE RACFVARS &PROD ADDMEM(MVS1 MVS2)");
    racf("RDEFINE SERVAUTH EZB.FTP.&PROD.*.PORT* UACC(NONE)");
  }

  @AfterEach
  void close() {
    system.close();
  }

  private List<String> racf(String command) {
    SecurityEnvironment special =
        new SecurityEnvironment(RacfFixture.U, "G", "", Set.of(UserAttribute.SPECIAL), "/");
    return new RacfCommands(system.racf, system.clock).execute(special, command).lines();
  }

  private SafDecision check(String resource) {
    return system.check(ResourceClass.SERVAUTH, resource, AccessLevel.READ);
  }

  @Test
  void aVariableStandsForEachOfItsMembers() {
    assertThat(check("EZB.FTP.MVS1.FTPD1.PORT00021")).isEqualTo(SafDecision.DENY);
    assertThat(check("EZB.FTP.MVS2.FTPD1.PORT00021")).isEqualTo(SafDecision.DENY);
    assertThat(check("EZB.FTP.MVS3.FTPD1.PORT00021")).isEqualTo(SafDecision.NO_DECISION);
  }

  @Test
  void aNewMemberCountsAtOnceWhileTheClassIsNotRaclisted() {
    racf("RALTER RACFVARS &PROD ADDMEM(MVS3) DELMEM(MVS1)");
    assertThat(check("EZB.FTP.MVS3.FTPD1.PORT00021")).isEqualTo(SafDecision.DENY);
    assertThat(check("EZB.FTP.MVS1.FTPD1.PORT00021")).isEqualTo(SafDecision.NO_DECISION);
  }

  @Test
  void aNewMemberCountsFromTheNextRefreshOfARaclistedClass() {
    racf("SETROPTS RACLIST(RACFVARS)");
    racf("RALTER RACFVARS &PROD ADDMEM(MVS3)");
    assertThat(check("EZB.FTP.MVS3.FTPD1.PORT00021")).isEqualTo(SafDecision.NO_DECISION);
    racf("SETROPTS RACLIST(RACFVARS) REFRESH");
    assertThat(check("EZB.FTP.MVS3.FTPD1.PORT00021")).isEqualTo(SafDecision.DENY);
  }

  @Test
  void anUndefinedVariableStandsForNothing() {
    racf("RDELETE RACFVARS &PROD");
    assertThat(check("EZB.FTP.MVS1.FTPD1.PORT00021")).isEqualTo(SafDecision.NO_DECISION);
  }

  @Test
  void variablesOfAnInactiveClassStandForNothing() {
    racf("SETROPTS NOCLASSACT(RACFVARS)");
    assertThat(check("EZB.FTP.MVS1.FTPD1.PORT00021")).isEqualTo(SafDecision.NO_DECISION);
  }

  @Test
  void aVariableIsMoreSpecificThanAPercentSign() {
    racf("RDEFINE SERVAUTH EZB.FTP.%VS1.*.PORT* UACC(READ)");
    assertThat(check("EZB.FTP.MVS1.FTPD1.PORT00021")).isEqualTo(SafDecision.DENY);
  }

  @Test
  void definingAVariableIsNoMistake() {
    assertThat(racf("RDEFINE RACFVARS &TEST ADDMEM(A)")).isEmpty();
  }
}
