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
   * the authority is as good as before.
   *
   * @throws KeyRingException NO_IDENTITY when there is none, or when the key of the authority that
   *     signed it is not in the ring
   */
  static KeyRing inPlaceOf(KeyRing ring) {
    DigitalCertificate own =
        ring.identity()
            .orElseThrow(
                () ->
                    new KeyRingException(
                        KeyRingException.Reason.NO_IDENTITY, ring.name().toString()));
    DigitalCertificate signer =
        ring.authorities().stream()
            .filter(each -> each.certificate().getSubjectX500Principal().equals(issuerOf(own)))
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

  private static Object issuerOf(DigitalCertificate certificate) {
    return certificate.certificate().getIssuerX500Principal();
  }
}
