package io.lparjar.emulator;

import io.lparjar.emulator.ftp.config.ServerConfiguration;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.security.certificate.Certificates;
import io.lparjar.security.certificate.FirstCertificates;
import io.lparjar.security.certificate.KeyFile;
import io.lparjar.security.certificate.KeyRing;
import io.lparjar.security.saf.SecurityEnvironment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The key ring of the FTP server: what KEYRING names, else one of the system's own, which is made
 * when it is first asked for.
 *
 * <p>KEYRING takes {@code owner/ring}, {@code ring} of the server's user id, a virtual ring, or the
 * path of a host file with a private key and certificates (PKCS #12 or PEM).
 */
final class ServerKeyRing implements Supplier<KeyRing> {
  private static final String HOST_NAME = "localhost";
  private static final List<String> ADDRESSES = List.of("127.0.0.1", "::1");

  private final Certificates certificates;
  private final KeyRingReader rings;
  private final SecurityEnvironment server;
  private final ZosEmulator.Builder wanted;
  private final String statement;

  /** The ring of {@code server}, who reads it. */
  ServerKeyRing(
      KeyRingReader rings,
      SecurityEnvironment server,
      ZosEmulator.Builder wanted,
      ServerConfiguration configuration) {
    this.certificates = rings.certificates();
    this.rings = rings;
    this.server = server;
    this.wanted = wanted;
    this.statement = configuration.get(ServerStatements.KEYRING);
  }

  /** Whether clients find no certificate of the authority yet, since the home is new. */
  boolean isToBeExported() {
    Path home = wanted.home();
    return statement.isEmpty() && home != null && Files.notExists(exported(home));
  }

  private static Path exported(Path home) {
    return home.resolve("certificates").resolve("ca.pem");
  }

  @Override
  public KeyRing get() {
    if (statement.isEmpty()) {
      rings.check(server, FirstCertificates.RING.owner() + "/" + FirstCertificates.RING.name());
      return own();
    }
    if (statement.startsWith("/")) {
      return KeyFile.read(FirstCertificates.RING, Path.of(statement));
    }
    return rings.read(server, statement);
  }

  /**
   * The system's own ring, in effect from the start whatever SETROPTS RACLIST says. The authority's
   * certificate is put where clients can get it.
   */
  synchronized KeyRing own() {
    FirstCertificates.define(certificates, wanted.clock(), hosts());
    Path home = wanted.home();
    if (home != null) {
      FirstCertificates.export(certificates, exported(home));
    }
    return certificates
        .ring(FirstCertificates.RING.owner(), FirstCertificates.RING.name())
        .filter(ring -> ring.identity().isPresent())
        .or(() -> certificates.ring(FirstCertificates.RING))
        .orElseThrow();
  }

  private List<String> hosts() {
    List<String> hosts = new ArrayList<>(List.of(HOST_NAME));
    hosts.addAll(ADDRESSES);
    addUnlessPresent(hosts, wanted.address().getAddress().getHostAddress());
    var advertised = wanted.advertised();
    if (advertised != null) {
      addUnlessPresent(hosts, advertised.getHostAddress());
    }
    return hosts;
  }

  private static void addUnlessPresent(List<String> hosts, String host) {
    if (!hosts.contains(host)) {
      hosts.add(host);
    }
  }
}
