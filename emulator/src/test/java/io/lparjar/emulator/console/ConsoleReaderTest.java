package io.lparjar.emulator.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.ZosEmulator;
import io.lparjar.security.saf.LogonRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ConsoleReaderTest {
  private final StringWriter out = new StringWriter();

  @Test
  void endOfInputDoesNotEndTheSystem() throws IOException {
    try (ZosEmulator system = ZosEmulator.builder().start()) {
      read(system, "D T\n");

      assertThat(system.isRunning()).isTrue();
      assertThat(out.toString()).contains("09.17.00           IEE136I LOCAL: TIME=09.17.00");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"P FTPD", "STOP FTPD", "P FTPD1", "  p ftpd  "})
  void stopEndsTheSystem(String command) throws IOException {
    try (ZosEmulator system = ZosEmulator.builder().start()) {
      read(system, command + "\nD T\n");

      assertThat(system.isRunning()).isFalse();
      assertThat(out.toString())
          .endsWith("EZYFT67I FTP shutdown complete." + System.lineSeparator())
          .doesNotContain("IEE136I");
    }
  }

  @Test
  void stopOfSomethingElseDoesNotEndTheSystem() throws IOException {
    try (ZosEmulator system = ZosEmulator.builder().start()) {
      read(system, "P FTP\n");

      assertThat(system.isRunning()).isTrue();
      assertThat(out.toString()).contains("IEE341I FTP      NOT ACTIVE");
    }
  }

  @Test
  void tsoLeadsToTheReadyPromptAndLogoffBack() throws IOException {
    try (ZosEmulator system = ZosEmulator.builder().start()) {
      read(system, "TSO DEVUSER\nPROFILE\nLOGOFF\nD T\n");

      assertThat(out.toString())
          .containsSubsequence("READY", "PREFIX(DEVUSER)", "READY", "LOGOFF", "IEE136I LOCAL");
    }
  }

  @Test
  void tsoOfNobodyIsNoCommand() throws IOException {
    try (ZosEmulator system = ZosEmulator.builder().start()) {
      read(system, "TSO NOBODY\n");

      assertThat(out.toString()).contains("IEE305I TSO      COMMAND INVALID");
    }
  }

  @Test
  void refusedLogonIsOnTheConsole() {
    try (ZosEmulator system = ZosEmulator.builder().start()) {
      system.saf().logon(new LogonRequest("NOBODY", "X", null, "", ""));

      assertThat(system.console().log().entries())
          .anyMatch(entry -> entry.lines().get(0).startsWith("ICH408I USER(NOBODY  )"));
    }
  }

  private void read(ZosEmulator system, String input) throws IOException {
    BufferedReader in = new BufferedReader(new StringReader(input));
    new ConsoleReader(system.console(), in, new PrintWriter(out), system::isRunning, system.tso())
        .run();
  }
}
