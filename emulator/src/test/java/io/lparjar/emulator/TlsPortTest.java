package io.lparjar.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where the server listens for implicit TLS. */
final class TlsPortTest {
  private static final int UNSAID = 990;

  @Test
  void tlsportZeroMeansThatThereIsNone() {
    assertThat(TlsPort.usually(2990).number(0)).isEmpty();
  }

  @Test
  void tlsportNamesThePort() {
    assertThat(TlsPort.usually(2990).number(9900)).hasValue(9900);
  }

  @Test
  void withoutTlsportItIsTheUsualOne() {
    assertThat(TlsPort.usually(2990).number(UNSAID)).hasValue(2990);
  }

  @Test
  void whatTheStarterWantsComesBeforeTlsport() {
    assertThat(TlsPort.of(0).number(9900)).hasValue(0);
    assertThat(TlsPort.NONE.number(9900)).isEmpty();
  }
}
