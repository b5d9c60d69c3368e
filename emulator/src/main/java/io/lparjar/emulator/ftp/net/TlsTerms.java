package io.lparjar.emulator.ftp.net;

import io.lparjar.security.certificate.KeyRing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * On what terms the server does TLS with a client.
 *
 * @param name identifies the terms: connections with the same share sessions
 * @param ring gives the key ring; may throw a {@link
 *     io.lparjar.security.certificate.KeyRingException}
 * @param protocols as the JDK calls them
 * @param ciphers as the JDK calls them, the preferred first, also such as it does not have; empty
 *     for the JDK's own choice
 * @param handshakeTimeout how long a handshake may take
 * @param sessionTimeout how long clients may resume a session without a full handshake
 * @param clients what is made of their certificates
 */
public record TlsTerms(
    String name,
    Supplier<KeyRing> ring,
    List<String> protocols,
    Optional<List<String>> ciphers,
    Duration handshakeTimeout,
    Duration sessionTimeout,
    ClientCertificates clients) {
  public TlsTerms {
    protocols = List.copyOf(protocols);
  }
}
