package io.lparjar.emulator.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.emulator.StartException;
import io.lparjar.emulator.ZosEmulator;
import io.lparjar.security.saf.UserId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** RACF commands of a seed. */
final class RacfCommandFileTest {
  @TempDir Path directory;

  @SuppressWarnings("NullAway.Init") // before each test
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectories(directory.resolve("seed/racf"));
  }

  @Test
  void filesAreExecutedInTheOrderOfTheirNames() throws IOException {
    file("20-users.txt", "ADDUSER TEST1 DFLTGRP(TESTERS)\n");
    file("10-groups.txt", "ADDGROUP TESTERS\n");

    try (ZosEmulator zos = start()) {
      assertThat(zos.saf().environmentOf(new UserId("TEST1")).orElseThrow().group())
          .isEqualTo("TESTERS");
    }
  }

  @Test
  void hyphenKeepsTheBlanksOfTheNextLineAndPlusDropsThem() throws IOException {
    file("users.txt", "ADDUSER TEST1 -\n  NAME('ONE +\n  TWO')\nADDUSER TEST2 NAME('A-\n  B')\n");

    try (ZosEmulator zos = start()) {
      assertThat(nameOf(zos, "TEST1")).contains("ONE TWO");
      assertThat(nameOf(zos, "TEST2")).contains("A  B");
    }
  }

  @Test
  void whatIsLoggedIsSetTooAlthoughIbmuserIsNoAuditor() throws IOException {
    file("options.txt", "SETROPTS SAUDIT\n");

    try (ZosEmulator zos = start()) {
      assertThat(String.join("\n", zos.console().execute("#SETROPTS LIST"))).contains("SAUDIT");
    }
  }

  @Test
  void commentsMayEndInOtherLines() throws IOException {
    file(
        "users.txt",
        "/* first\n   ADDUSER TEST9 */\n\nADDUSER TEST1 - /* a name */\n NAME('/* ONE */')\n");

    try (ZosEmulator zos = start()) {
      assertThat(nameOf(zos, "TEST1")).contains("/* ONE */");
      assertThat(nameOf(zos, "TEST9")).isEmpty();
    }
  }

  @Test
  void commandOfALastLineThatGoesOnIsExecuted() throws IOException {
    file("users.txt", "ADDUSER TEST1 -");

    try (ZosEmulator zos = start()) {
      assertThat(nameOf(zos, "TEST1")).isPresent();
    }
  }

  @Test
  void refusedCommandStopsTheStartWithFileLineAndMessage() throws IOException {
    file("users.txt", "\nADDUSER TEST1\n\nADDUSER -\n  IBMUSER\n");

    assertThatThrownBy(this::start)
        .isInstanceOf(StartException.class)
        .hasMessageContaining("users.txt, line 4: ")
        .hasMessageContaining("IBMUSER");
  }

  @Test
  void nextStartDoesNotRepeatThem() throws IOException {
    file("users.txt", "ADDUSER TEST1\n");
    Path home = directory.resolve("home");
    ZosEmulator.builder().home(home).seed(directory.resolve("seed")).start().close();

    try (ZosEmulator zos =
        ZosEmulator.builder().home(home).seed(directory.resolve("seed")).start()) {
      assertThat(nameOf(zos, "TEST1")).isPresent();
    }
  }

  private ZosEmulator start() {
    return ZosEmulator.builder().seed(directory.resolve("seed")).start();
  }

  private void file(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  private static Optional<String> nameOf(ZosEmulator zos, String user) {
    return zos.saf().environmentOf(new UserId(user)).map(environment -> environment.name());
  }
}
