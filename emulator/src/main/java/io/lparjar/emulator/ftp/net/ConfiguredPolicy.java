package io.lparjar.emulator.ftp.net;

import io.lparjar.emulator.ftp.config.CipherSuite;
import io.lparjar.emulator.ftp.config.ClientAuthentication;
import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.security.certificate.KeyRing;
import java.security.Security;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** TLSMECHANISM FTP: the same terms for all, from the statements of FTP.DATA. */
final class ConfiguredPolicy {
  private static final String DISABLED = "jdk.tls.disabledAlgorithms";
  private static final Logger LOG = LoggerFactory.getLogger(TlsServer.class);
  private static final List<String> PROTOCOLS = List.of("TLSv1.3", "TLSv1.2");

  /** With SSLV3 TRUE; the JDK leaves out what it is not told to have. */
  private static final List<String> AND_SSLV3 = List.of("TLSv1.3", "TLSv1.2", "SSLv3");

  private ConfiguredPolicy() {}

  static TlsPolicy of(Supplier<KeyRing> ring, ServerConfiguration configuration) {
    List<CipherSuite> suites = configuration.get(ServerStatements.CIPHERSUITE);
    boolean sslv3 = configuration.get(ServerStatements.SSLV3);
    if (sslv3 && isDisabled("SSLv3")) {
      LOG.warn("SSLV3 TRUE is accepted, but SSL 3.0 is never negotiated");
    }
    for (CipherSuite suite : suites) {
      if (suite.available().isEmpty()) {
        LOG.warn("CIPHERSUITE {} is accepted, but too weak to be negotiated", suite);
      }
    }
    TlsTerms terms =
        new TlsTerms(
            "FTP.DATA",
            ring,
            sslv3 ? AND_SSLV3 : PROTOCOLS,
            suites.isEmpty()
                ? Optional.empty()
                : Optional.of(
                    suites.stream().flatMap(suite -> suite.available().stream()).toList()),
            handshakeTimeout(configuration),
            Duration.ofSeconds(configuration.get(ServerStatements.TLSTIMEOUT)),
            configuration.get(ServerStatements.SECURE_LOGIN) == ClientAuthentication.NO_CLIENT_AUTH
                ? ClientCertificates.NOT_ASKED_FOR
                : ClientCertificates.OPTIONAL);
    return (server, client) -> Optional.of(terms);
  }

  private static boolean isDisabled(String algorithm) {
    String disabled = Security.getProperty(DISABLED);
    return disabled != null && Arrays.asList(disabled.split("[, ]+", -1)).contains(algorithm);
  }

  private static Duration handshakeTimeout(ServerConfiguration configuration) {
    int seconds = configuration.get(ServerStatements.TLSTIMEOUT);
    return Duration.ofSeconds(seconds == 0 ? ServerStatements.TLSTIMEOUT.defaultValue() : seconds);
  }
}
