package io.lparjar.emulator.fault;

import io.lparjar.security.certificate.CertificateMaker;
import io.lparjar.security.certificate.DigitalCertificate;
import io.lparjar.security.certificate.KeyRing;
import io.lparjar.security.certificate.KeyRing.Connection;
import io.lparjar.security.certificate.KeyRingException;

/** The server's certificate as if nobody had renewed it in time. */
final class ExpiredCertificate {
  private ExpiredCertificate() {}

  /**
   * The ring with an expired certificate in place of the one that identifies the server; that of
   * the authority is as good as before. Without the authority's key in the ring, the signature is
   * of the server's own key, and so as wrong as the date.
   *
   * @throws KeyRingException NO_IDENTITY when nothing identifies the server
   */
  static KeyRing inPlaceOf(KeyRing ring) {
    DigitalCertificate own = ring.requiredIdentity();
    DigitalCertificate signer =
        ring.authorities().stream()
            .filter(each -> each.privateKey() != null && each.hasSigned(own.certificate()))
            .findFirst()
            .orElse(own);
    DigitalCertificate expired = CertificateMaker.expired(own, signer);
    return new KeyRing(
        ring.name(),
        ring.connections().stream()
            .map(
                each ->
                    each.certificate().equals(own)
                        ? new Connection(expired, each.usage(), each.isDefault())
                        : each)
            .toList());
  }
}
