package io.lparjar.security.certificate;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that RACF knows.
 *
 * @param label unique among the owner's certificates, up to 32 characters
 * @param privateKey null when it is kept elsewhere
 */
public record DigitalCertificate(
    CertificateOwner owner,
    String label,
    TrustStatus status,
    X509Certificate certificate,
    @Nullable PrivateKey privateKey) {

  /** Whether it may be relied on. */
  public boolean isTrusted() {
    return status != TrustStatus.NOTRUST;
  }

  /** The same under another status. */
  public DigitalCertificate withStatus(TrustStatus wanted) {
    return new DigitalCertificate(owner, label, wanted, certificate, privateKey);
  }

  /** Another certificate for the same key. */
  public DigitalCertificate withCertificate(X509Certificate wanted) {
    return new DigitalCertificate(owner, label, status, wanted, privateKey);
  }

  /** Whether this is the certificate of the one who signed another. */
  public boolean hasSigned(X509Certificate other) {
    if (!certificate.getSubjectX500Principal().equals(other.getIssuerX500Principal())) {
      return false;
    }
    try {
      other.verify(certificate.getPublicKey());
      return true;
    } catch (GeneralSecurityException another) {
      return false;
    }
  }

  /** Hides the key. */
  @Override
  public String toString() {
    return owner.id() + " '" + label + "' " + status + " " + certificate.getSubjectX500Principal();
  }
}
