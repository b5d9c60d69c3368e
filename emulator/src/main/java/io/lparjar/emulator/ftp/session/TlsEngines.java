package io.lparjar.emulator.ftp.session;

import io.lparjar.security.certificate.KeyRing;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLEngine;

/** Makes engines for the server's side of TLS with one client. */
public interface TlsEngines {

  /**
   * By the server's configuration.
   *
   * @throws io.lparjar.security.certificate.KeyRingException when its key ring is of no use
   */
  SSLEngine engine();

  /** The same, but the server shows what is in the changed key ring. No session is resumed. */
  SSLEngine engine(UnaryOperator<KeyRing> change);
}
