package io.lparjar.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HomeFormatTest {
  @TempDir Path directory;

  private Path home;
  private Path database;

  @BeforeEach
  void nameHome() {
    home = directory.resolve("home");
    database = home.resolve("database");
  }

  @Test
  void newHomeIsOfTheFormOfThisBuild() throws IOException {
    HomeFormat.require(home, database);

    assertThat(home.resolve("format")).hasContent("2");
    Files.createDirectories(database);
    assertThatCode(() -> HomeFormat.require(home, database)).doesNotThrowAnyException();
  }

  @Test
  void homeOfAnotherFormIsRefusedWithTheWayOut() throws IOException {
    Files.createDirectories(database);
    Files.writeString(home.resolve("format"), "3\n");

    assertThatThrownBy(() -> HomeFormat.require(home, database))
        .isInstanceOf(StartException.class)
        .hasMessageContaining("is of form 3, this build reads form 2")
        .hasMessageContaining("--dump");
  }

  @Test
  void homeWithoutAFormIsUsedAsItIs() throws IOException {
    Files.createDirectories(database);

    HomeFormat.require(home, database);

    assertThat(home.resolve("format")).doesNotExist();
  }

  @Test
  void systemsDoNotStartInAHomeOfAnotherForm() throws IOException {
    Files.createDirectories(home);
    Files.writeString(home.resolve("format"), "1");

    assertThatThrownBy(() -> ZosEmulator.builder().home(home).start())
        .isInstanceOf(StartException.class)
        .hasMessageContaining("is of form 1");
    assertThat(database).doesNotExist();
  }
}
