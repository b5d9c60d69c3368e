package io.lparjar.emulator.client.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.emulator.ftp.config.CipherSuite;
import io.lparjar.emulator.ftp.site.SiteParameters;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClientConfigurationReaderTest {
  private static ClientConfigurationReader.Result read(String... lines) {
    return ClientConfigurationReader.read("USER1.FTP.DATA", List.of(lines));
  }

  @Test
  void wrongValueIsToldWithItsPlace() {
    assertThat(read("; comment", "INACTTIME soon").messages())
        .containsExactly("EZYFT46E Error in 'USER1.FTP.DATA' file: line 2 near column 11.");
  }

  @Test
  void statementOfTheServerIsPassedOver() {
    assertThat(read("ANONYMOUS USER1").messages())
        .containsExactly("EZYFT47I USER1.FTP.DATA, line 1: Ignoring keyword \"ANONYMOUS\".");
  }

  @Test
  void warningsCanBeSuppressed() {
    assertThat(read("SUPPRESSIGNOREWARNINGS TRUE", "ANONYMOUS USER1").messages()).isEmpty();
  }

  @Test
  void statementWithoutEffectIsNoError() {
    assertThat(read("SECURE_PBSZ 8192", "TRACECAPI ALL").messages()).isEmpty();
  }

  @Test
  void statementsThatMayBeRepeatedAllCount() {
    ClientConfiguration configuration =
        read(
                "DEBUG SEC ACC",
                "DEBUG PAR",
                "CIPHERSUITE SSL_AES_256_SHA",
                "CIPHERSUITE SSL_AES_128_SHA")
            .configuration();
    assertThat(configuration.get(ClientParameters.DEBUG)).containsExactly("SEC", "ACC", "PAR");
    assertThat(configuration.get(ClientParameters.CIPHERSUITE))
        .containsExactly(CipherSuite.SSL_AES_256_SHA, CipherSuite.SSL_AES_128_SHA);
  }

  @Test
  void traceNeedsNoValue() {
    assertThat(read("TRACE").configuration().get(ClientParameters.TRACE)).isTrue();
  }

  @Test
  void unknownCipherSuiteIsAnError() {
    assertThat(read("CIPHERSUITE SSL_NOSUCH").messages()).hasSize(1);
  }

  @Test
  void locsiteChangesValuesByTheirAbbreviations() {
    assertThat(ClientParameters.locsite(ClientConfiguration.DEFAULTS, "chkptp=local"))
        .map(changed -> changed.get(ClientParameters.CHKPTPREFIX))
        .contains("LOCAL");
    assertThat(ClientParameters.locsite(ClientConfiguration.DEFAULTS, "progress=0"))
        .map(changed -> changed.get(ClientParameters.PROGRESS))
        .contains(0);
  }

  @Test
  void statementsOfTheClientAreKept() {
    ClientConfiguration configuration =
        read("CLIENTERRCODES EXTENDED", "fwfriendly true ; passive").configuration();

    assertThat(configuration.get(ClientParameters.CLIENTERRCODES)).isEqualTo(ReturnCodes.EXTENDED);
    assertThat(configuration.get(ClientParameters.FWFRIENDLY)).isTrue();
  }

  @Test
  void statementsOfSiteAreKept() {
    assertThat(read("LRECL 133").configuration().settings().get(SiteParameters.LRECL))
        .contains(133);
  }

  @Test
  void timeoutStandsForAllTimers() {
    ClientConfiguration configuration =
        ClientConfigurationReader.withTimeout(ClientConfiguration.DEFAULTS, 7);

    assertThat(configuration.get(ClientParameters.MYOPENTIME)).isEqualTo(7);
    assertThat(configuration.get(ClientParameters.DATACTTIME)).isEqualTo(7);
  }
}
