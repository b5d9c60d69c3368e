package io.lparjar.emulator.ftp.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.ftp.Dialogue;
import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import org.junit.jupiter.api.Test;

class MessageWordsTest {
  private static String filled(String line) {
    ServerConfiguration configuration =
        ServerConfiguration.DEFAULTS.with(ServerStatements.ADMINEMAILADDRESS, "ops@example.com");
    return MessageWords.fill(Dialogue.loggedIn(configuration).session(), line);
  }

  @Test
  void everyWordIsFilledIn() {
    assertThat(filled("%U at %C from %R to %L, write to %E"))
        .isEqualTo("USER1 at USER1. from 127.0.0.1 to MVS1, write to ops@example.com");
    assertThat(filled("%T")).isEqualTo("Fri Jan 02 12:34:56 2026");
  }

  @Test
  void otherPercentSignsStay() {
    assertThat(filled("100%% or 100% or %x or %")).isEqualTo("100% or 100% or %x or %");
  }
}
