package io.lparjar.emulator.ftp.net;

import io.lparjar.emulator.ftp.net.FtpListener.ControlEnds;
import io.lparjar.emulator.ftp.session.ControlTls;
import io.lparjar.emulator.ftp.session.SessionTap;
import io.lparjar.emulator.ftp.session.TlsEngines;
import io.lparjar.security.certificate.KeyRing;
import io.lparjar.security.saf.UserId;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import org.jspecify.annotations.Nullable;

/** TLS of one session: of its control connection and of its data connections. */
final class ConnectionTls implements ControlTls, TlsEngines {
  private final TlsServer server;
  private final ControlEnds ends;
  private final boolean implicit;
  private volatile @Nullable SSLEngine control;
  private volatile @Nullable TlsEnvironment environment;
  private volatile long since;

  ConnectionTls(TlsServer server, ControlEnds ends, boolean implicit) {
    this.server = server;
    this.ends = ends;
    this.implicit = implicit;
  }

  @Override
  public boolean isImplicit() {
    return implicit;
  }

  @Override
  public boolean isAvailable() {
    return server.isAvailable(ends);
  }

  /** Whether the handshake comes before the greeting. */
  boolean isHandshakeFirst() {
    return implicit && !server.isGreetingFirst();
  }

  @Override
  public boolean hasClientCertificate() {
    return clientCertificate().isPresent();
  }

  @Override
  public Optional<UserId> certificateUser() {
    return clientCertificate().flatMap(server::userOf);
  }

  @Override
  public Optional<SSLSession> agreed() {
    SSLEngine engine = control;
    return engine == null ? Optional.empty() : Optional.of(engine.getSession());
  }

  private Optional<X509Certificate> clientCertificate() {
    SSLEngine engine = control;
    if (engine == null || !server.checksCertificates(ends)) {
      return Optional.empty();
    }
    try {
      return Optional.of((X509Certificate) engine.getSession().getPeerCertificates()[0]);
    } catch (SSLPeerUnverifiedException none) {
      return Optional.empty();
    }
  }

  /** The engine of the control connection, from now on; {@code tap} may choose it. */
  SSLEngine controlEngine(SessionTap tap) {
    SSLEngine engine = tap.secure(this);
    control = engine;
    return engine;
  }

  /**
   * The engine of a control connection. Where data connections have to resume its session, both
   * have an environment of their own, in which there are no other sessions to resume.
   */
  @Override
  public SSLEngine engine() {
    return server.isReuseRequired()
        ? engine(UnaryOperator.identity())
        : begin(server.environment(ends));
  }

  @Override
  public SSLEngine engine(UnaryOperator<KeyRing> change) {
    return begin(server.environment(ends, change));
  }

  private SSLEngine begin(TlsEnvironment chosen) {
    environment = chosen;
    since = System.nanoTime();
    return chosen.engine(ends);
  }

  /** An engine for a data connection, which may resume the session while that has its time. */
  SSLEngine dataEngine() {
    TlsEnvironment present = environment;
    return (present == null || present.isOverSince(since) ? server.environment(ends) : present)
        .engine(ends);
  }

  /**
   * Whether the handshake of a data connection was one that SECURE_SESSION_REUSE allows. A session
   * that is resumed keeps the time at which it was made, in every version of TLS and on every JDK;
   * its id changes in TLS 1.3, and some JDKs ask for the server's certificate all the same.
   */
  boolean isAllowed(SSLEngine engine) {
    SSLEngine controlling = control;
    return !server.isReuseRequired()
        || (controlling != null
            && engine.getSession().getCreationTime() == controlling.getSession().getCreationTime());
  }

  /** See {@link TlsServer#afterTimeout}. */
  Future<?> afterTimeout(Runnable action) {
    return server.afterTimeout(ends, action);
  }
}
