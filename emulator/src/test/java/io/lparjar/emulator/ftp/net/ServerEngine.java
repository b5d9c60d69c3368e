package io.lparjar.emulator.ftp.net;

import java.security.NoSuchAlgorithmException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;

/** Engines for tests in which no handshake succeeds. */
final class ServerEngine {
  private ServerEngine() {}

  /** One without a key ring, which is enough not to come to an agreement. */
  static SSLEngine withoutKeys() {
    try {
      SSLEngine engine = SSLContext.getDefault().createSSLEngine();
      engine.setUseClientMode(false);
      return engine;
    } catch (NoSuchAlgorithmException none) {
      throw new IllegalStateException(none);
    }
  }
}
