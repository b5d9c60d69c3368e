package io.lparjar.emulator.ftp.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.ftp.Dialogue;
import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import org.junit.jupiter.api.Test;

class GreetingTest {

  private static Iterable<String> greeting(ServerConfiguration configuration) {
    return Greeting.of(Dialogue.begin(configuration).session()).lines();
  }

  @Test
  void theGreetingNamesTheServerAndTheTime() {
    assertThat(greeting(ServerConfiguration.DEFAULTS))
        .containsExactly(
            "FTPD1 IBM FTP CS 3.2 at MVS1, 12:34:56 on 2026-01-02.",
            "Connection will close if idle for more than 5 minutes.");
  }

  @Test
  void withoutLimitTheConnectionStays() {
    assertThat(greeting(ServerConfiguration.DEFAULTS.with(ServerStatements.INACTIVE, 0)))
        .endsWith("Connection will not timeout.");
  }

  @Test
  void partsOfAMinuteAreNotShown() {
    assertThat(greeting(ServerConfiguration.DEFAULTS.with(ServerStatements.INACTIVE, 90)))
        .endsWith("Connection will close if idle for more than 1 minutes.");
    assertThat(greeting(ServerConfiguration.DEFAULTS.with(ServerStatements.INACTIVE, 20)))
        .endsWith("Connection will close if idle for more than 1 minutes.");
  }

  @Test
  void replySecurityLevel1NamesNeitherProductNorHost() {
    assertThat(greeting(ServerConfiguration.DEFAULTS.with(ServerStatements.REPLYSECURITYLEVEL, 1)))
        .startsWith("FTP 12:34:56 on 2026-01-02.");
  }

  @Test
  void aBannerThatIsNotThereIsLeftOut() {
    assertThat(greeting(ServerConfiguration.DEFAULTS.with(ServerStatements.BANNER, "'NO.SUCH'")))
        .hasSize(2);
  }
}
