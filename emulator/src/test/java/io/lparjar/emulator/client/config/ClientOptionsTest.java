package io.lparjar.emulator.client.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientOptionsTest {
  @Test
  void wrongOptionIsTold() {
    assertThat(ClientOptions.parse("-q host").invalid()).isEqualTo("-q");
  }

  @Test
  void exitValueBeyond4095IsWrong() {
    assertThat(ClientOptions.parse("(EXIT=4096").invalid()).isEqualTo("4096");
  }

  @Test
  void missingTimeoutIsWrong() {
    assertThat(ClientOptions.parse("host (TIMEOUT").invalid()).isNotEmpty();
  }

  @Test
  void unknownMechanismIsWrong() {
    assertThat(ClientOptions.parse("-r SSL").invalid()).isEqualTo("SSL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-v (EXIT", "( EXIT", " -r tls (Exit", "(EXIT TI 720", "host -e"})
  void exitIsUnderstood(String parameter) {
    ClientOptions options = ClientOptions.parse(parameter);

    assertThat(options.exit()).isTrue();
    assertThat(options.invalid()).isEmpty();
  }

  @Test
  void hostPortAndOptionsAreUnderstood() {
    ClientOptions options = ClientOptions.parse("12.23.45.67 2121 (EXIT=08 TIMEOUT 120");

    assertThat(options.host()).isEqualTo("12.23.45.67");
    assertThat(options.port()).isEqualTo(2121);
    assertThat(options.exitValue()).hasValue(8);
    assertThat(options.timeout()).hasValue(120);
  }

  @Test
  void runTimeOptionsStandInFrontOfASlash() {
    ClientOptions options = ClientOptions.parse("ENVAR(\"_CEE_ENVFILE_S=DD:STDENV\")/s0w1 21 -e");

    assertThat(options.text()).isEqualTo("s0w1 21 -e");
    assertThat(options.host()).isEqualTo("s0w1");
  }

  @Test
  void stackIsNoHost() {
    ClientOptions options = ClientOptions.parse("-a tls -n -v -p TCPIP (EXIT");

    assertThat(options.host()).isEmpty();
    assertThat(options.stack()).isEqualTo("TCPIP");
    assertThat(options.autoLogin()).isFalse();
    assertThat(options.security()).isEqualTo(ClientOptions.Security.ATTEMPTED);
  }
}
