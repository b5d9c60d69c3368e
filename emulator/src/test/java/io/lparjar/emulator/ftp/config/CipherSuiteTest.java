package io.lparjar.emulator.ftp.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CipherSuiteTest {
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "SSL_AES_.*")
  void aBrokenSuiteIsNotAvailable(CipherSuite suite) {
    assertThat(suite.available()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = "SSL_AES_.*")
  void aSuiteThatIsGoodEnoughIsAvailable(CipherSuite suite) {
    assertThat(suite.available()).isEqualTo(suite.names()).isNotEmpty();
  }

  @Test
  void aBrokenSuiteHasNamesForAJdkThatIsToldToHaveIt() {
    assertThat(CipherSuite.SSL_NULL_SHA.names()).contains("TLS_ECDHE_ECDSA_WITH_NULL_SHA");
  }
}
