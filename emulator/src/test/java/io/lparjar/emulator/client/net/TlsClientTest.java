package io.lparjar.emulator.client.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.security.certificate.KeyRing;
import io.lparjar.security.certificate.RingName;
import io.lparjar.security.saf.UserId;
import java.io.IOException;
import java.util.List;
import javax.net.ssl.SSLParameters;
import org.junit.jupiter.api.Test;

class TlsClientTest {
  private static SSLParameters offered(boolean hostNameRequired, boolean sslV3) throws IOException {
    KeyRing empty = new KeyRing(new RingName(new UserId("USER1"), "RING"), List.of());
    return TlsClient.of(
            empty,
            new TlsClient.Terms(
                List.of("TLS_AES_128_GCM_SHA256"),
                hostNameRequired,
                SessionReuse.ALLOWED,
                100,
                sslV3))
        .parameters();
  }

  @Test
  void ssl3IsOfferedOnlyWhenWanted() throws IOException {
    assertThat(offered(false, false).getProtocols()).doesNotContain("SSLv3").contains("TLSv1.2");
    assertThat(offered(false, true).getProtocols()).contains("SSLv3", "TLSv1.2");
  }

  @Test
  void theNameOfTheHostIsCheckedWhenRequired() throws IOException {
    assertThat(offered(true, false).getEndpointIdentificationAlgorithm()).isEqualTo("HTTPS");
    assertThat(offered(false, false).getEndpointIdentificationAlgorithm()).isNull();
  }

  @Test
  void configuredCiphersAreTheOnlyOnes() throws IOException {
    assertThat(offered(false, false).getCipherSuites()).containsExactly("TLS_AES_128_GCM_SHA256");
  }
}
