package io.lparjar.emulator.ftp.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class ServerIdentityTest {
  private static final LocalDateTime NOW = LocalDateTime.of(2005, 6, 22, 7, 4, 5);

  @Test
  void theGreetingNamesTheServerAndTheTime() {
    assertThat(ServerIdentity.DEFAULT.greeting(NOW, 300).lines())
        .containsExactly(
            "FTPD1 IBM FTP CS 3.2 at MVS1, 07:04:05 on 2005-06-22.",
            "Connection will close if idle for more than 5 minutes.");
  }

  @Test
  void withoutLimitTheConnectionStays() {
    assertThat(ServerIdentity.DEFAULT.greeting(NOW, 0).lastLine())
        .isEqualTo("Connection will not timeout.");
  }
}
