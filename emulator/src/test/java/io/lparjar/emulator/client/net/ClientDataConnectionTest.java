package io.lparjar.emulator.client.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lparjar.emulator.ftp.session.DataConnectionException;
import io.lparjar.security.certificate.CertificateMaker;
import io.lparjar.security.certificate.CertificateOwner;
import io.lparjar.security.certificate.CertificateUsage;
import io.lparjar.security.certificate.DigitalCertificate;
import io.lparjar.security.certificate.KeyRing;
import io.lparjar.security.certificate.KeyType;
import io.lparjar.security.certificate.RingName;
import io.lparjar.security.saf.UserId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class ClientDataConnectionTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final byte[] LINE = "LINE".getBytes(StandardCharsets.US_ASCII);
  private static final CertificateMaker MAKER = new CertificateMaker(Clock.systemUTC());
  private static final DigitalCertificate AUTHORITY =
      MAKER.authority(
          new CertificateMaker.Request(
              CertificateOwner.CERTAUTH, "CA", "CN=CA", KeyType.NISTECC, List.of()));
  private static final DigitalCertificate SERVER =
      MAKER.signed(
          new CertificateMaker.Request(
              CertificateOwner.of(new UserId("FTPD")),
              "SERVER",
              "CN=server",
              KeyType.NISTECC,
              List.of()),
          AUTHORITY);

  private static SSLContext server(String protocol) throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    store.setKeyEntry(
        "server",
        Objects.requireNonNull(SERVER.privateKey()),
        new char[0],
        new X509Certificate[] {SERVER.certificate(), AUTHORITY.certificate()});
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, new char[0]);
    SSLContext context = SSLContext.getInstance(protocol);
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }

  private static TlsClient client() throws IOException {
    KeyRing ring =
        new KeyRing(
            new RingName(new UserId("USER1"), "RING"),
            List.of(new KeyRing.Connection(AUTHORITY, CertificateUsage.CERTAUTH, false)));
    return TlsClient.of(
        ring, new TlsClient.Terms(List.of(), false, SessionReuse.ALLOWED, 100, false));
  }

  /** What a client reads whom a server sends a line. */
  private static byte[] receive(String protocol, boolean closeNotify) throws Exception {
    SSLContext context = server(protocol);
    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Socket wire = new Socket(listener.getInetAddress(), listener.getLocalPort());
        Socket accepted = listener.accept()) {
      CompletableFuture<Void> sending =
          CompletableFuture.runAsync(() -> send(context, accepted, closeNotify));
      try (ClientDataConnection data =
          ClientDataConnection.over(
              wire,
              client(),
              new InetSocketAddress(listener.getInetAddress(), listener.getLocalPort()),
              LIMIT,
              LIMIT,
              bytes -> {})) {
        ByteBuffer all = ByteBuffer.allocate(100);
        while (data.read(all) >= 0) {
          assertThat(all.position()).isPositive();
        }
        sending.join();
        byte[] exact = new byte[all.flip().remaining()];
        all.get(exact);
        return exact;
      }
    }
  }

  private static void send(SSLContext context, Socket accepted, boolean closeNotify) {
    try {
      SSLSocket secured =
          (SSLSocket) context.getSocketFactory().createSocket(accepted, null, 0, true);
      secured.setUseClientMode(false);
      secured.getOutputStream().write(LINE);
      if (closeNotify) {
        secured.shutdownOutput();
      } else {
        accepted.shutdownOutput();
      }
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
  void dataEndsWithCloseNotify(String protocol) throws Exception {
    assertThat(receive(protocol, true)).isEqualTo(LINE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
  void dataWithoutCloseNotifyIsTakenForAPart(String protocol) {
    assertThatThrownBy(() -> receive(protocol, false))
        .isInstanceOf(DataConnectionException.class)
        .hasRootCauseMessage("no close_notify");
  }
}
