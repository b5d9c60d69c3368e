package io.lparjar.security.certificate;

import io.lparjar.security.certificate.KeyRingException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A host file in place of a key database: PKCS #12, or PEM with a private key (PKCS #8, not
 * encrypted) and certificates, the first of which is its own. The password of a PKCS #12 file is
 * the first line of a file beside it with the suffix {@code .sth}, as a stash file; empty when
 * there is none.
 */
public final class KeyFile {
  private KeyFile() {}

  /**
   * Reads {@code file} as a ring of that name.
   *
   * @throws KeyRingException UNREADABLE
   */
  public static KeyRing read(RingName name, Path file) {
    try {
      byte[] content = Files.readAllBytes(file);
      CertificateContent found = CertificateContent.read(content, password(file));
      return ring(name, found.privateKey(), found.certificates());
    } catch (IOException e) {
      throw new KeyRingException(Reason.UNREADABLE, file.toString(), e);
    }
  }

  private static char[] password(Path file) throws IOException {
    Path stash = file.resolveSibling(file.getFileName() + ".sth");
    if (Files.notExists(stash)) {
      return new char[0];
    }
    return Files.readAllLines(stash, StandardCharsets.ISO_8859_1).stream()
        .findFirst()
        .orElse("")
        .toCharArray();
  }

  private static KeyRing ring(
      RingName name, @Nullable PrivateKey key, List<X509Certificate> certificates) {
    List<KeyRing.Connection> connections = new ArrayList<>();
    for (X509Certificate certificate : certificates) {
      boolean own = key != null && connections.isEmpty();
      DigitalCertificate entry =
          new DigitalCertificate(
              own ? CertificateOwner.of(name.owner()) : CertificateOwner.CERTAUTH,
              "entry " + connections.size(),
              TrustStatus.TRUST,
              certificate,
              own ? key : null);
      connections.add(
          new KeyRing.Connection(
              entry, own ? CertificateUsage.PERSONAL : CertificateUsage.CERTAUTH, own));
    }
    if (key == null || connections.isEmpty()) {
      throw new KeyRingException(Reason.NO_IDENTITY, name.toString());
    }
    return new KeyRing(name, connections);
  }
}
