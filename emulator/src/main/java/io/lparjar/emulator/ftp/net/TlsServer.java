package io.lparjar.emulator.ftp.net;

import io.lparjar.emulator.ftp.config.CipherSuite;
import io.lparjar.emulator.ftp.config.ClientAuthentication;
import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.security.certificate.Certificates;
import io.lparjar.security.certificate.DigitalCertificate;
import io.lparjar.security.certificate.KeyRing;
import io.lparjar.security.certificate.KeyRingException;
import io.lparjar.security.saf.UserId;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The TLS side of the FTP server: what it shows to clients, and what it asks of them. Made ready at
 * the first use, and anew when the security database has changed. Used by all sessions.
 *
 * <p>TLSTIMEOUT says how long clients may resume a session without a full handshake, and here also
 * how long a handshake may take.
 */
public final class TlsServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TlsServer.class);
  private static final String[] PROTOCOLS = {"TLSv1.3", "TLSv1.2"};

  /** The quickest of the strong ciphers. */
  private static final String PREFERRED_CIPHER = "AES_128_GCM";

  private static final int SESSIONS_REMEMBERED = 4096;

  private final Supplier<KeyRing> ring;
  private final Certificates certificates;
  private final ServerConfiguration configuration;
  private final ScheduledThreadPoolExecutor timers;
  private @Nullable Environment environment;

  /** What engines are made from. */
  private record Environment(long changes, SSLContext context, SSLParameters parameters) {}

  /**
   * TLS with that ring.
   *
   * @param ring gives the key ring; may throw a {@link KeyRingException}
   * @param certificates knows whose certificate a client shows
   */
  public TlsServer(
      Supplier<KeyRing> ring, Certificates certificates, ServerConfiguration configuration) {
    this.ring = ring;
    this.certificates = certificates;
    this.configuration = configuration;
    this.timers =
        new ScheduledThreadPoolExecutor(
            1,
            work -> {
              Thread thread = new Thread(work, "ftp-tls-timer");
              thread.setDaemon(true);
              return thread;
            });
    timers.setRemoveOnCancelPolicy(true);
  }

  /** Whether there is a key ring to use; makes everything ready. */
  public boolean isAvailable() {
    try {
      environment();
      return true;
    } catch (KeyRingException unusable) {
      LOG.warn("TLS is not available: {}", unusable.getMessage());
      return false;
    }
  }

  /**
   * An engine for a connection with {@code client}.
   *
   * @throws KeyRingException when the ring is of no use
   */
  SSLEngine engine(InetSocketAddress client) {
    Environment ready = environment();
    SSLEngine engine =
        ready.context().createSSLEngine(client.getAddress().getHostAddress(), client.getPort());
    engine.setUseClientMode(false);
    engine.setSSLParameters(ready.parameters());
    return engine;
  }

  /** Whether the handshake of an implicit connection comes behind the 220 reply. */
  boolean isGreetingFirst() {
    return configuration.get(ServerStatements.SECUREIMPLICITZOS);
  }

  Optional<UserId> userOf(X509Certificate certificate) {
    return certificates.userOf(certificate);
  }

  /** Does something when a handshake has taken too long; to be cancelled at its end. */
  Future<?> afterTimeout(Runnable action) {
    return timers.schedule(action, timeout().toSeconds(), TimeUnit.SECONDS);
  }

  private Duration timeout() {
    int seconds = configuration.get(ServerStatements.TLSTIMEOUT);
    return Duration.ofSeconds(seconds == 0 ? ServerStatements.TLSTIMEOUT.defaultValue() : seconds);
  }

  private synchronized Environment environment() {
    if (environment == null || environment.changes() != certificates.changes()) {
      KeyRing current = ring.get();
      try {
        SSLContext context = context(current);
        environment = new Environment(certificates.changes(), context, parameters(context));
      } catch (GeneralSecurityException | IOException e) {
        throw new KeyRingException(
            KeyRingException.Reason.UNREADABLE, current.name().toString(), e);
      }
    }
    return environment;
  }

  private SSLContext context(KeyRing current) throws GeneralSecurityException, IOException {
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(new KeyManager[] {new RingIdentity(current)}, trust(current), null);
    int seconds = configuration.get(ServerStatements.TLSTIMEOUT);
    // The JDK takes 0 for no limit.
    context.getServerSessionContext().setSessionTimeout(Math.max(1, seconds));
    context.getServerSessionContext().setSessionCacheSize(SESSIONS_REMEMBERED);
    return context;
  }

  private boolean asksForCertificates() {
    return configuration.get(ServerStatements.SECURE_LOGIN) != ClientAuthentication.NO_CLIENT_AUTH;
  }

  private TrustManager[] trust(KeyRing current) throws GeneralSecurityException, IOException {
    if (!asksForCertificates()) {
      return new TrustManager[0];
    }
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    for (DigitalCertificate authority : current.authorities()) {
      store.setCertificateEntry(authority.label(), authority.certificate());
    }
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(store);
    return factory.getTrustManagers();
  }

  private SSLParameters parameters(SSLContext context) {
    SSLParameters parameters = context.getDefaultSSLParameters();
    parameters.setProtocols(PROTOCOLS);
    parameters.setUseCipherSuitesOrder(true);
    parameters.setCipherSuites(ciphers(context, parameters.getCipherSuites()));
    parameters.setWantClientAuth(asksForCertificates());
    return parameters;
  }

  /** Those that CIPHERSUITE names and the JDK has; all of the JDK's when it names none. */
  private String[] ciphers(SSLContext context, String[] usual) {
    List<CipherSuite> wanted = configuration.get(ServerStatements.CIPHERSUITE);
    if (configuration.get(ServerStatements.SSLV3)) {
      LOG.warn("SSLV3 TRUE is accepted, but SSL 3.0 is never negotiated");
    }
    if (wanted.isEmpty()) {
      return Arrays.stream(usual)
          .sorted((a, b) -> Boolean.compare(isPreferred(b), isPreferred(a)))
          .toArray(String[]::new);
    }
    List<String> supported = List.of(context.getSupportedSSLParameters().getCipherSuites());
    for (CipherSuite suite : wanted) {
      if (suite.names().isEmpty()) {
        LOG.warn("CIPHERSUITE {} is accepted, but too weak to be negotiated", suite);
      }
    }
    return wanted.stream()
        .flatMap(suite -> suite.names().stream())
        .filter(supported::contains)
        .toArray(String[]::new);
  }

  private static boolean isPreferred(String cipher) {
    return cipher.contains(PREFERRED_CIPHER);
  }

  @Override
  public void close() {
    timers.shutdownNow();
  }
}
