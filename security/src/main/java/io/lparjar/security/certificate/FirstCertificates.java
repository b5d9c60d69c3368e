package io.lparjar.security.certificate;

import io.lparjar.security.saf.UserId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The certificates of a new system.
 *
 * <pre>
 * CERTAUTH  'LPARJAR CA'
 * ID(FTPD)  'FTPD'        signed by it
 * ring FTPD/FTPRING       both, 'FTPD' being the default
 * </pre>
 */
public final class FirstCertificates {
  /** The ring of the FTP server. */
  public static final RingName RING = new RingName(new UserId("FTPD"), "FTPRING");

  private static final String AUTHORITY_LABEL = "LPARJAR CA";
  private static final String SERVER_LABEL = "FTPD";

  private FirstCertificates() {}

  /**
   * Makes what is missing for the ring to be of use.
   *
   * @param hosts names and addresses by which clients know the server
   */
  public static void define(Certificates certificates, Clock clock, List<String> hosts) {
    if (certificates.ring(RING).flatMap(KeyRing::identity).isPresent()) {
      return;
    }
    CertificateMaker maker = new CertificateMaker(clock);
    DigitalCertificate authority =
        present(certificates, CertificateOwner.CERTAUTH, AUTHORITY_LABEL)
            .orElseGet(() -> added(certificates, maker.authority(authorityRequest())));
    DigitalCertificate server =
        present(certificates, CertificateOwner.of(RING.owner()), SERVER_LABEL)
            .orElseGet(() -> added(certificates, maker.signed(serverRequest(hosts), authority)));
    if (certificates.ring(RING).isEmpty()) {
      certificates.addRing(RING);
    }
    certificates.connect(RING, new KeyRing.Connection(authority, CertificateUsage.CERTAUTH, false));
    certificates.connect(RING, new KeyRing.Connection(server, CertificateUsage.PERSONAL, true));
  }

  private static Optional<DigitalCertificate> present(
      Certificates certificates, CertificateOwner owner, String label) {
    return certificates.find(owner, label).filter(found -> found.privateKey() != null);
  }

  private static DigitalCertificate added(Certificates certificates, DigitalCertificate made) {
    certificates.add(made);
    return made;
  }

  private static CertificateMaker.Request authorityRequest() {
    return new CertificateMaker.Request(
        CertificateOwner.CERTAUTH,
        AUTHORITY_LABEL,
        "CN=lparjar CA,OU=" + RING.owner(),
        KeyType.NISTECC,
        List.of());
  }

  private static CertificateMaker.Request serverRequest(List<String> hosts) {
    return new CertificateMaker.Request(
        CertificateOwner.of(RING.owner()),
        SERVER_LABEL,
        "CN=" + hosts.get(0) + ",OU=" + RING.owner(),
        KeyType.NISTECC,
        hosts);
  }

  /**
   * The authority that signed the server's certificate.
   *
   * @throws KeyRingException NO_SUCH_CERTIFICATE
   */
  public static DigitalCertificate authority(Certificates certificates) {
    return certificates
        .find(CertificateOwner.CERTAUTH, AUTHORITY_LABEL)
        .orElseThrow(
            () ->
                new KeyRingException(KeyRingException.Reason.NO_SUCH_CERTIFICATE, AUTHORITY_LABEL));
  }

  /** Writes the certificate of the authority in PEM form, unless the file is there. */
  public static void export(Certificates certificates, Path file) {
    DigitalCertificate authority = authority(certificates);
    try {
      if (Files.notExists(file)) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, Encoding.pem(authority.certificate()), StandardCharsets.US_ASCII);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
