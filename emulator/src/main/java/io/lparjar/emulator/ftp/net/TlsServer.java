package io.lparjar.emulator.ftp.net;

import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.net.FtpListener.ControlEnds;
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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The TLS side of the FTP server: what it shows to clients, and what it asks of them. Made ready at
 * the first use, and anew when the security database has changed or sessions are not to be resumed
 * any more. Used by all sessions.
 *
 * <p>TLSTIMEOUT says how long clients may resume a session without a full handshake, and here also
 * how long a handshake may take.
 */
public final class TlsServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TlsServer.class);

  /** The quickest of the strong ciphers. */
  private static final String PREFERRED_CIPHER = "AES_128_GCM";

  private static final int SESSIONS_REMEMBERED = 4096;

  private final TlsPolicy policy;
  private final Certificates certificates;
  private final Function<X509Certificate, Optional<UserId>> users;
  private final ServerConfiguration configuration;
  private final ScheduledThreadPoolExecutor timers;
  private final Map<String, TlsEnvironment> environments = new HashMap<>();
  private @Nullable Runnable beforeFirstUse;

  /**
   * TLS with that ring, by the statements of FTP.DATA.
   *
   * @param ring gives the key ring; may throw a {@link KeyRingException}
   * @param users says whose certificate a client shows
   */
  public TlsServer(
      Supplier<KeyRing> ring,
      Certificates certificates,
      Function<X509Certificate, Optional<UserId>> users,
      ServerConfiguration configuration) {
    this(ConfiguredPolicy.of(ring, configuration), certificates, users, configuration);
  }

  /**
   * TLS on the terms that a policy has for each connection.
   *
   * @param certificates tells by its changes when key rings are to be read again
   * @param users says whose certificate a client shows
   */
  public TlsServer(
      TlsPolicy policy,
      Certificates certificates,
      Function<X509Certificate, Optional<UserId>> users,
      ServerConfiguration configuration) {
    this.policy = policy;
    this.certificates = certificates;
    this.users = users;
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

  /** Has {@code action} done before a key ring is read for the first time. */
  public synchronized void beforeFirstUse(Runnable action) {
    beforeFirstUse = action;
  }

  /** Whether there are terms and a key ring for a connection; makes everything ready. */
  boolean isAvailable(ControlEnds ends) {
    try {
      environment(ends);
      return true;
    } catch (KeyRingException unusable) {
      LOG.warn("TLS is not available: {}", unusable.getMessage());
      return false;
    }
  }

  /** Makes everything ready for those who connect to {@code server}. */
  public void prepare(InetSocketAddress server) {
    isAvailable(new ControlEnds(server, server));
  }

  /**
   * The environment that sessions share.
   *
   * @throws KeyRingException when there are no terms, or the ring is of no use
   */
  synchronized TlsEnvironment environment(ControlEnds ends) {
    TlsTerms terms = terms(ends);
    TlsEnvironment known = environments.get(terms.name());
    if (known == null || known.changes() != certificates.changes() || known.hasExpired()) {
      known = environment(terms, ring(terms));
      environments.put(terms.name(), known);
    }
    return known;
  }

  /**
   * An environment of its own for one session.
   *
   * @param change what is to be otherwise in the key ring
   * @throws KeyRingException as {@link #environment(ControlEnds)}
   */
  TlsEnvironment environment(ControlEnds ends, UnaryOperator<KeyRing> change) {
    TlsTerms terms = terms(ends);
    return environment(terms, change.apply(ring(terms)));
  }

  private synchronized KeyRing ring(TlsTerms terms) {
    if (beforeFirstUse != null) {
      beforeFirstUse.run();
      beforeFirstUse = null;
    }
    return terms.ring().get();
  }

  private TlsEnvironment environment(TlsTerms terms, KeyRing ring) {
    try {
      RingIdentity identity = new RingIdentity(ring);
      SSLContext context = context(terms, identity, ring);
      return new TlsEnvironment(
          certificates.changes(),
          context,
          parameters(terms, context),
          terms.sessionTimeout(),
          System.nanoTime());
    } catch (GeneralSecurityException | IOException e) {
      throw new KeyRingException(KeyRingException.Reason.UNREADABLE, ring.name().toString(), e);
    }
  }

  /** Whether data connections have to resume a session of their control connection. */
  boolean isReuseRequired() {
    return !configuration.get(ServerStatements.SECURE_SESSION_REUSE);
  }

  /** Whether the handshake of an implicit connection comes behind the 220 reply. */
  boolean isGreetingFirst() {
    return configuration.get(ServerStatements.SECUREIMPLICITZOS);
  }

  /** Whether a certificate that a client has shown was found valid; else it proves nothing. */
  boolean checksCertificates(ControlEnds ends) {
    return terms(ends).clients() != ClientCertificates.UNCHECKED;
  }

  Optional<UserId> userOf(X509Certificate certificate) {
    return users.apply(certificate);
  }

  /** Does something when a handshake has taken too long; to be cancelled at its end. */
  Future<?> afterTimeout(ControlEnds ends, Runnable action) {
    long seconds = terms(ends).handshakeTimeout().toSeconds();
    return timers.schedule(action, seconds, TimeUnit.SECONDS);
  }

  private TlsTerms terms(ControlEnds ends) {
    return policy
        .terms(ends.server(), ends.client())
        .orElseThrow(
            () ->
                new KeyRingException(
                    KeyRingException.Reason.NO_IDENTITY, "no rule for " + ends.server()));
  }

  private SSLContext context(TlsTerms terms, RingIdentity identity, KeyRing current)
      throws GeneralSecurityException, IOException {
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(new KeyManager[] {identity}, trust(terms, current), null);
    long seconds = terms.sessionTimeout().toSeconds();
    // The JDK takes 0 for no limit.
    context.getServerSessionContext().setSessionTimeout((int) Math.max(1, seconds));
    context.getServerSessionContext().setSessionCacheSize(SESSIONS_REMEMBERED);
    return context;
  }

  private TrustManager[] trust(TlsTerms terms, KeyRing current)
      throws GeneralSecurityException, IOException {
    return switch (terms.clients()) {
      case NOT_ASKED_FOR -> new TrustManager[0];
      case UNCHECKED -> new TrustManager[] {ClientTrust.ofAnybody()};
      case OPTIONAL, REQUIRED -> authorities(current);
      case REGISTERED ->
          Arrays.stream(authorities(current))
              .map(each -> ClientTrust.ofUsers((X509ExtendedTrustManager) each, users))
              .toArray(TrustManager[]::new);
    };
  }

  private static TrustManager[] authorities(KeyRing current)
      throws GeneralSecurityException, IOException {
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

  private static SSLParameters parameters(TlsTerms terms, SSLContext context) {
    SSLParameters parameters = context.getDefaultSSLParameters();
    parameters.setProtocols(terms.protocols().toArray(String[]::new));
    parameters.setUseCipherSuitesOrder(true);
    parameters.setCipherSuites(ciphers(terms, context, parameters.getCipherSuites()));
    switch (terms.clients()) {
      case NOT_ASKED_FOR -> parameters.setWantClientAuth(false);
      case UNCHECKED, OPTIONAL -> parameters.setWantClientAuth(true);
      case REQUIRED, REGISTERED -> parameters.setNeedClientAuth(true);
    }
    return parameters;
  }

  /** Those that are wanted and the JDK has; all of the JDK's when none is wanted. */
  private static String[] ciphers(TlsTerms terms, SSLContext context, String[] usual) {
    if (terms.ciphers().isEmpty()) {
      return Arrays.stream(usual)
          .sorted((a, b) -> Boolean.compare(isPreferred(b), isPreferred(a)))
          .toArray(String[]::new);
    }
    List<String> supported = List.of(context.getSupportedSSLParameters().getCipherSuites());
    return terms.ciphers().orElseThrow().stream()
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
