package io.lparjar.emulator.transcript;

import static io.lparjar.emulator.given.GivenDataSet.fixedBlocked;
import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.ZosEmulator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person sees of the client at a terminal, and what he can do while it works. */
final class ClientTerminalTest {
  private static final int LONG = 2_000_000;

  private static ZosEmulator.Builder builder() {
    return ZosEmulator.builder().user("USER1", "USER1");
  }

  private static TypedTerminal terminal(String... lines) {
    List<String> typed = new ArrayList<>(List.of("user1", "user1"));
    typed.addAll(List.of(lines));
    typed.add("quit");
    return new TypedTerminal(typed);
  }

  private static List<String> ftp(ZosEmulator system, TypedTerminal terminal) {
    system
        .tso()
        .execute(
            system.tso().logon("USER1").orElseThrow(),
            terminal,
            "FTP 127.0.0.1 " + system.ftpAddress().getPort());
    return terminal.screen();
  }

  @Test
  void theAttentionKeyEndsATransferAndTheSessionGoesOn() {
    try (ZosEmulator system = builder().start()) {
      system.given().dataSet("USER1.NOTES", fixedBlocked(80).records("HELLO"));
      TypedTerminal terminal = terminal("put notes /tmp/notes", "pwd");
      terminal.becomeImpatient();

      List<String> screen = ftp(system, terminal);

      assertThat(screen)
          .containsSubsequence(
              "125 Storing data set /tmp/notes",
              "EZA1701I >>> ABOR",
              "426 Data connection closed. Transfer aborted.",
              "226 Abort successful.",
              "EZA1460I Command:",
              "> pwd",
              "EZA1701I >>> PWD",
              "257 \"'USER1.'\" is working directory.",
              "221 Quit command received. Goodbye.");
      assertThat(screen).noneMatch(line -> line.startsWith("EZA1617I"));
    }
  }

  @Test
  void theAttentionKeyEndsMputAsAWhole() {
    try (ZosEmulator system = builder().start()) {
      system.given().dataSet("USER1.IN.A", fixedBlocked(80).records("A"));
      system.given().dataSet("USER1.IN.B", fixedBlocked(80).records("B"));
      TypedTerminal terminal = terminal("prompt", "cd /tmp", "mput in.*");
      terminal.becomeImpatient();

      assertThat(ftp(system, terminal)).containsOnlyOnce("EZA1701I >>> ABOR");
    }
  }

  @Test
  void aTransferAfterOneThatWasInterruptedIsWhole() {
    try (ZosEmulator system = builder().start()) {
      system.given().unixFile("/u/user1/long.bin", new byte[LONG]);
      TypedTerminal terminal = terminal("binary", "get /u/user1/long.bin /tmp/first", "dir /tmp");
      terminal.becomeImpatient();

      assertThat(ftp(system, terminal)).contains("EZA1701I >>> ABOR");
      assertThat(ftp(system, terminal("binary", "get /u/user1/long.bin /tmp/second")))
          .anyMatch(line -> line.startsWith("EZA1617I " + LONG + " bytes transferred"));
    }
  }

  @Test
  void aLongTransferTellsEveryTenSecondsHowFarItIs() {
    try (ZosEmulator system = builder().clock(new HastyClock()).start()) {
      system.given().unixFile("/u/user1/long.bin", new byte[LONG]);

      assertThat(ftp(system, terminal("binary", "get /u/user1/long.bin /tmp/long")))
          .anyMatch(
              line ->
                  line.matches(
                      "EZA1485I \\d+ bytes transferred - 1\\d second interval rate \\S+ KB/sec"
                          + " - Overall transfer rate \\S+ KB/sec"));
    }
  }

  @Test
  void completionOffersSubcommandsWhileTheClientRuns() {
    try (ZosEmulator system = builder().start()) {
      TypedTerminal terminal = terminal("help");

      ftp(system, terminal);

      assertThat(terminal.offered("l")).contains("LOCSITE").doesNotContain("LISTDS");
    }
  }
}
