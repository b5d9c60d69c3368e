package io.lparjar.emulator.ftp.net;

import io.lparjar.emulator.ftp.net.FtpListener.ControlEnds;
import java.net.InetSocketAddress;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;

/**
 * What engines are made from. Sessions can be resumed among the engines of one environment, which
 * is why it has its time: the JDK forgets sessions of TLS 1.3 in time, but not those of TLS 1.2.
 *
 * @param changes of the security database, at the time it was made
 * @param sessionTimeout how long its sessions may be resumed
 * @param madeAt by the clock of {@link System#nanoTime()}
 */
record TlsEnvironment(
    long changes,
    SSLContext context,
    SSLParameters parameters,
    Duration sessionTimeout,
    long madeAt) {

  /** Whether it is too old for new control connections, whose clients may resume any session. */
  boolean hasExpired() {
    return isOverSince(madeAt);
  }

  /** Whether a session that was made at {@code moment} may not be resumed any more. */
  boolean isOverSince(long moment) {
    return System.nanoTime() - moment >= sessionTimeout.toNanos();
  }

  /** An engine for a connection of the session with these ends. */
  SSLEngine engine(ControlEnds ends) {
    InetSocketAddress client = ends.client();
    SSLEngine engine =
        context.createSSLEngine(client.getAddress().getHostAddress(), client.getPort());
    engine.setUseClientMode(false);
    engine.setSSLParameters(parameters);
    return engine;
  }
}
