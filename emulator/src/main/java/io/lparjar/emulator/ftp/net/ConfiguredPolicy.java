package io.lparjar.emulator.ftp.net;

import io.lparjar.emulator.ftp.config.CipherSuite;
import io.lparjar.emulator.ftp.config.ClientAuthentication;
import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.security.certificate.KeyRing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** TLSMECHANISM FTP: the same terms for all, from the statements of FTP.DATA. */
final class ConfiguredPolicy {
  private static final Logger LOG = LoggerFactory.getLogger(TlsServer.class);
  private static final List<String> PROTOCOLS = List.of("TLSv1.3", "TLSv1.2");

  private ConfiguredPolicy() {}

  static TlsPolicy of(Supplier<KeyRing> ring, ServerConfiguration configuration) {
    List<CipherSuite> suites = configuration.get(ServerStatements.CIPHERSUITE);
    if (configuration.get(ServerStatements.SSLV3)) {
      LOG.warn("SSLV3 TRUE is accepted, but SSL 3.0 is never negotiated");
    }
    for (CipherSuite suite : suites) {
      if (suite.names().isEmpty()) {
        LOG.warn("CIPHERSUITE {} is accepted, but too weak to be negotiated", suite);
      }
    }
    TlsTerms terms =
        new TlsTerms(
            "FTP.DATA",
            ring,
            PROTOCOLS,
            suites.isEmpty()
                ? Optional.empty()
                : Optional.of(suites.stream().flatMap(suite -> suite.names().stream()).toList()),
            timeout(configuration),
            configuration.get(ServerStatements.SECURE_LOGIN)
                != ClientAuthentication.NO_CLIENT_AUTH);
    return (server, client) -> Optional.of(terms);
  }

  private static Duration timeout(ServerConfiguration configuration) {
    int seconds = configuration.get(ServerStatements.TLSTIMEOUT);
    return Duration.ofSeconds(seconds == 0 ? ServerStatements.TLSTIMEOUT.defaultValue() : seconds);
  }
}
