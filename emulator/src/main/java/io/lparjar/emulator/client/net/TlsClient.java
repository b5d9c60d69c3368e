package io.lparjar.emulator.client.net;

import io.lparjar.security.certificate.DigitalCertificate;
import io.lparjar.security.certificate.KeyRing;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** TLS as the client uses it: servers are trusted whom the authorities of a key ring vouch for. */
public final class TlsClient {
  private static final char[] NO_PASSWORD = new char[0];

  private final SSLContext context;
  private final List<String> suites;
  private final boolean hostNameRequired;

  private TlsClient(SSLContext context, List<String> suites, boolean hostNameRequired) {
    this.context = context;
    this.suites = List.copyOf(suites);
    this.hostNameRequired = hostNameRequired;
  }

  /**
   * TLS with that ring, whose own certificate is shown to servers that ask for one.
   *
   * @param suites by the names of the JDK; empty for its own choice
   * @param hostNameRequired whether the certificate must name the host (SECURE_HOSTNAME REQUIRED)
   */
  public static TlsClient of(KeyRing ring, List<String> suites, boolean hostNameRequired)
      throws IOException {
    try {
      KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
      trusted.load(null, null);
      List<DigitalCertificate> authorities = ring.authorities();
      for (int i = 0; i < authorities.size(); i++) {
        trusted.setCertificateEntry(Integer.toString(i), authorities.get(i).certificate());
      }
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(identity(ring), trust.getTrustManagers(), null);
      return new TlsClient(context, suites, hostNameRequired);
    } catch (GeneralSecurityException failure) {
      throw new IOException(failure);
    }
  }

  /** The ring's own certificate and key; null when it has none. */
  private static KeyManager @Nullable [] identity(KeyRing ring)
      throws GeneralSecurityException, IOException {
    Optional<DigitalCertificate> own = ring.identity();
    if (own.isEmpty()) {
      return null;
    }
    KeyStore identity = KeyStore.getInstance(KeyStore.getDefaultType());
    identity.load(null, null);
    identity.setKeyEntry(
        "own", own.get().privateKey(), NO_PASSWORD, new Certificate[] {own.get().certificate()});
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(identity, NO_PASSWORD);
    return keys.getKeyManagers();
  }

  /** Shakes hands over a connection; closing the result leaves {@code wire} open. */
  SSLSocket handshake(Socket wire, InetSocketAddress server) throws IOException {
    SSLSocket secured =
        (SSLSocket)
            context
                .getSocketFactory()
                .createSocket(wire, server.getHostString(), server.getPort(), false);
    if (!suites.isEmpty()) {
      secured.setEnabledCipherSuites(suites.toArray(String[]::new));
    }
    if (hostNameRequired) {
      SSLParameters parameters = secured.getSSLParameters();
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
      secured.setSSLParameters(parameters);
    }
    secured.startHandshake();
    return secured;
  }

  /** The same for a data connection, on which each piece must come within {@code limit}. */
  Socket protect(Socket data, InetSocketAddress server, Duration limit) throws IOException {
    data.setSoTimeout(ControlChannel.millis(limit));
    return handshake(data, server);
  }
}
