package io.lparjar.emulator.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.ZosEmulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Class OPERCMDS. */
final class OperatorAuthorityTest {
  private static final String REFUSAL =
      "IEE345I F        AUTHORITY INVALID, FAILED BY SECURITY PRODUCT";
  private static final String RESOURCE = "MVS.MODIFY.STC.FTPD.FTPD1";

  private final ZosEmulator system = ZosEmulator.builder().start();

  @BeforeEach
  void define() {
    system
        .given()
        .racf("SETROPTS CLASSACT(OPERCMDS) GENERIC(OPERCMDS)")
        .racf("RDEFINE OPERCMDS MVS.MODIFY.STC.** UACC(READ)");
  }

  @AfterEach
  void close() {
    system.close();
  }

  private boolean isRefused() {
    return system.console().execute("F FTPD1,DEBUG=(?)").contains(REFUSAL);
  }

  @Test
  void aCommandIsRefusedWithoutEnoughAccess() {
    assertThat(isRefused()).isTrue();
    assertThat(system.journal().refusals()).isNotEmpty();
  }

  @Test
  void aCommandIsTakenFromWhoIsPermitted() {
    system
        .given()
        .racf("ADDUSER CONSOLE")
        .racf("PERMIT MVS.MODIFY.STC.** CLASS(OPERCMDS) ID(CONSOLE) ACCESS(UPDATE)");
    assertThat(isRefused()).isFalse();
  }

  @Test
  void whatNoProfileCoversIsAllowed() {
    system.given().racf("RDELETE OPERCMDS MVS.MODIFY.STC.**");
    assertThat(isRefused()).isFalse();
  }

  @Test
  void anInactiveClassAllowsEverything() {
    system.given().racf("SETROPTS NOCLASSACT(OPERCMDS)").racf("RDEFINE OPERCMDS " + RESOURCE);
    assertThat(isRefused()).isFalse();
  }

  @Test
  void racfAsksTheUserOfTheConsoleOnceThereIsOne() {
    assertThat(system.console().execute("RACF ALTUSER DEVUSER NAME('DORA')")).isEmpty();
    system.given().racf("ADDUSER CONSOLE");

    assertThat(system.console().execute("#ALTUSER DEVUSER SPECIAL"))
        .anyMatch(line -> line.contains("NOT AUTHORIZED"));
  }

  @Test
  void aJobGetsNoRacfCommandCarriedOutAsTheOperator() {
    assertThat(system.console().executeForJob("RACF ALTUSER DEVUSER SPECIAL"))
        .containsExactly("IEE305I RACF     COMMAND INVALID");
    assertThat(system.console().executeForJob("D T")).isNotEmpty();
  }
}
