package io.lparjar.emulator.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.emulator.ZosEmulator;
import io.lparjar.emulator.tso.StreamTerminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleSocketTest {
  @TempDir Path home;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final StringWriter screen = new StringWriter();

  private int attach(String... typed) throws IOException {
    try (AttachedConsole console = AttachedConsole.to(home)) {
      return console.run(
          new StreamTerminal(
              new BufferedReader(new StringReader(String.join("\n", typed))),
              new PrintWriter(screen, true)));
    }
  }

  @Test
  void userWhoLogsOnGetsTheAnswersToHisCommands() throws IOException {
    try (ZosEmulator system = ZosEmulator.builder().start();
        ConsoleSocket socket = open(system)) {
      assertThat(attach("IBMUSER", "SYS1", "D R,L")).isZero();
      assertThat(screen.toString())
          .contains("IEE112I 09.17.00 PENDING REQUESTS")
          .contains("EZY2702I");
      assertThat(socket).isNotNull();
    }
  }

  @Test
  void wrongPasswordIsRefused() throws IOException {
    try (ZosEmulator system = ZosEmulator.builder().start();
        ConsoleSocket socket = open(system)) {
      assertThat(attach("IBMUSER", "WRONG", "D R,L")).isEqualTo(8);
      assertThat(screen.toString()).contains("IEE345I LOGON").doesNotContain("IEE112I");
      assertThat(socket).isNotNull();
    }
  }

  @Test
  void profileKeepsUsersFromCommands() throws IOException {
    try (ZosEmulator system = ZosEmulator.builder().start();
        ConsoleSocket socket = open(system)) {
      tso(system, "SETROPTS CLASSACT(OPERCMDS) RACLIST(OPERCMDS)");
      tso(system, "RDEFINE OPERCMDS MVS.STOP.STC.FTPD.FTPD1 UACC(NONE)");
      tso(system, "RDEFINE OPERCMDS JES2.CANCEL.BAT UACC(NONE)");
      tso(system, "SETROPTS RACLIST(OPERCMDS) REFRESH");
      assertThat(attach("DEVUSER", "DEVUSER", "P FTPD1", "$C J1")).isZero();
      assertThat(system.isRunning()).isTrue();
      assertThat(screen.toString())
          .contains("IEE345I P        AUTHORITY INVALID, FAILED BY SECURITY PRODUCT")
          .contains("$HASP690 COMMAND REJECTED");
      assertThat(socket).isNotNull();
    }
  }

  @Test
  void racfCommandsAreThoseOfTheUserAtTheConsole() throws IOException {
    try (ZosEmulator system = ZosEmulator.builder().start();
        ConsoleSocket socket = open(system)) {
      assertThat(attach("DEVUSER", "DEVUSER", "RACF ALTUSER DEVUSER SPECIAL", "#LU IBMUSER"))
          .isZero();
      assertThat(screen.toString()).contains("NOT AUTHORIZED").doesNotContain("USER=IBMUSER");
      assertThat(socket).isNotNull();
    }
  }

  @Test
  void stoppedSystemIsToldToItsOwner() throws Exception {
    try (ZosEmulator system = ZosEmulator.builder().start();
        ConsoleSocket socket = open(system)) {
      assertThat(attach("IBMUSER", "SYS1", "P FTPD1")).isZero();
      ended.await();
      assertThat(screen.toString()).contains("EZYFT67I FTP shutdown complete.");
      assertThat(socket).isNotNull();
    }
  }

  @Test
  void onlyTheOwnerCanReachTheSocket() throws IOException {
    try (ZosEmulator system = ZosEmulator.builder().start();
        ConsoleSocket socket = open(system)) {
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(ConsoleSocket.placeIn(home).getParent())))
          .isEqualTo("rwx------");
      assertThat(socket).isNotNull();
    }
  }

  @Test
  void withoutSystemThereIsNothingToAttachTo() {
    assertThatThrownBy(() -> attach("IBMUSER")).isInstanceOf(SocketException.class);
  }

  private ConsoleSocket open(ZosEmulator system) throws IOException {
    return ConsoleSocket.open(system.console(), home, system::isRunning, ended::countDown);
  }

  private static void tso(ZosEmulator system, String command) {
    StringWriter said = new StringWriter();
    assertThat(
            system
                .tso()
                .execute(
                    system.tso().logon("IBMUSER").orElseThrow(),
                    new StreamTerminal(
                        new BufferedReader(new StringReader("")), new PrintWriter(said, true)),
                    command))
        .as(said.toString())
        .isZero();
  }
}
