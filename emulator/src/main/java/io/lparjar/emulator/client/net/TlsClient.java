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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** TLS as the client uses it: servers are trusted whom the authorities of a key ring vouch for. */
public final class TlsClient {
  private static final char[] NO_PASSWORD = new char[0];
  private static final String SSL_3 = "SSLv3";

  private final Terms terms;
  private final KeyManager @Nullable [] keys;
  private final TrustManager[] trust;
  private final SSLContext context;
  private @Nullable SSLSession control;

  /**
   * What FTP.DATA says about handshakes.
   *
   * @param suites by the names of the JDK; empty for its own choice
   * @param hostNameRequired whether the certificate must name the host
   * @param reuse whether data connections resume the session of the control connection
   * @param timeout seconds for which a session can be resumed; 0 for never
   * @param sslV3 whether SSL 3.0 is offered, as far as the JDK still knows it
   */
  public record Terms(
      List<String> suites,
      boolean hostNameRequired,
      SessionReuse reuse,
      int timeout,
      boolean sslV3) {
    public Terms {
      suites = List.copyOf(suites);
    }

    private boolean neverResumes() {
      return reuse == SessionReuse.NONE || timeout == 0;
    }
  }

  private TlsClient(Terms terms, KeyManager @Nullable [] keys, TrustManager[] trust)
      throws GeneralSecurityException {
    this.terms = terms;
    this.keys = keys;
    this.trust = trust;
    this.context = newContext();
  }

  /** TLS with that ring, whose own certificate is shown to servers that ask for one. */
  public static TlsClient of(KeyRing ring, Terms terms) throws IOException {
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
      return new TlsClient(terms, identity(ring), trust.getTrustManagers());
    } catch (GeneralSecurityException failure) {
      throw new IOException(failure);
    }
  }

  private SSLContext newContext() throws GeneralSecurityException {
    SSLContext made = SSLContext.getInstance("TLS");
    made.init(keys, trust, null);
    made.getClientSessionContext().setSessionTimeout(Math.max(1, terms.timeout()));
    return made;
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

  /**
   * Shakes hands over the control connection; closing the result leaves {@code wire} open.
   *
   * @param server whose name the certificate may have to have
   */
  SSLSocket handshake(Socket wire, InetSocketAddress server) throws IOException {
    SSLSocket secured = handshake(context, wire, server);
    control = secured.getSession();
    return secured;
  }

  private SSLSocket handshake(SSLContext sessions, Socket wire, InetSocketAddress server)
      throws IOException {
    SSLSocket secured =
        (SSLSocket)
            sessions
                .getSocketFactory()
                .createSocket(wire, server.getHostString(), server.getPort(), false);
    secured.setSSLParameters(parameters());
    secured.startHandshake();
    return secured;
  }

  /** What is offered in a handshake. */
  SSLParameters parameters() {
    SSLParameters parameters = context.getDefaultSSLParameters();
    if (!terms.suites().isEmpty()) {
      parameters.setCipherSuites(terms.suites().toArray(String[]::new));
    }
    if (terms.hostNameRequired()) {
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
    }
    if (terms.sslV3()
        && Arrays.asList(context.getSupportedSSLParameters().getProtocols()).contains(SSL_3)) {
      parameters.setProtocols(
          Stream.concat(Arrays.stream(parameters.getProtocols()), Stream.of(SSL_3))
              .toArray(String[]::new));
    }
    return parameters;
  }

  /**
   * Shakes hands over a data connection, on which each piece must come within {@code limit}. A
   * session that is resumed keeps the time at which it was made.
   */
  Socket protect(Socket data, InetSocketAddress server, Duration limit) throws IOException {
    data.setSoTimeout(ControlChannel.millis(limit));
    SSLSocket secured = handshake(terms.neverResumes() ? fresh() : context, data, server);
    SSLSession first = control;
    boolean resumed =
        first != null && first.getCreationTime() == secured.getSession().getCreationTime();
    if (terms.reuse() == SessionReuse.REQUIRED && !resumed) {
      throw new SSLException("the data connection did not resume the session");
    }
    return secured;
  }

  /** A context that remembers no sessions. */
  private SSLContext fresh() throws IOException {
    try {
      return newContext();
    } catch (GeneralSecurityException failure) {
      throw new IOException(failure);
    }
  }
}
