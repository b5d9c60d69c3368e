package io.lparjar.emulator.client.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.client.net.SocksServer;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SocksRulesTest {
  private static SocksRules rules(String... lines) {
    return SocksRules.parse(List.of(lines));
  }

  private static InetAddress host(String address) throws IOException {
    return InetAddress.getByName(address);
  }

  @Test
  void theFirstStatementThatFitsCounts() throws IOException {
    SocksRules rules = rules("DIRECT 10.1.0.0 255.255.0.0", "SOCKD @=192.0.2.1 10.0.0.0 255.0.0.0");

    assertThat(rules.serverFor(host("10.1.2.3"))).isEmpty();
    assertThat(rules.serverFor(host("10.2.2.3")))
        .hasValueSatisfying(
            server -> {
              assertThat(server.address().getPort()).isEqualTo(SocksServer.DEFAULT_PORT);
              assertThat(server.version()).isEqualTo(4);
            });
    assertThat(rules.serverFor(host("11.2.2.3"))).isEmpty();
  }

  @Test
  void versionPortAndLengthOfTheMaskCanBeGiven() throws IOException {
    assertThat(rules("sockd5 @=192.0.2.1:9050 0.0.0.0/0").serverFor(host("198.51.100.7")))
        .hasValueSatisfying(
            server -> {
              assertThat(server.address().getPort()).isEqualTo(9050);
              assertThat(server.version()).isEqualTo(5);
            });
  }

  @Test
  void hostsOfIpVersion6AreReachedDirectly() throws IOException {
    assertThat(rules("SOCKD @=192.0.2.1 0.0.0.0 0.0.0.0").serverFor(host("::1"))).isEmpty();
  }

  @Test
  void commentsSayNothing() {
    SocksRules rules = rules("; all of them", "", "DIRECT 10.0.0.0/8 ; our own ; hosts");

    assertThat(rules.wrongLines()).isEmpty();
    assertThat(rules.rules()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DIRECT",
        "DIRECT host 255.0.0.0",
        "DIRECT 1.2.3 255.0.0.0",
        "DIRECT 1.2.3.999 255.0.0.0",
        "DIRECT 1.2.3.4/33",
        "DIRECT 1.2.3.4/123",
        "SOCKD 1.2.3.4 255.0.0.0",
        "SOCKD @=h:70000 1.2.3.4/8",
        "SOCKD6 @=h 1.2.3.4/8",
        "DENY 1.2.3.4/8"
      })
  void otherLinesAreWrong(String line) {
    assertThat(rules(line).wrongLines()).containsExactly(1);
  }
}
