package io.lparjar.security.racf.racdcert;

import io.lparjar.security.certificate.DigitalCertificate;
import java.util.List;

/**
 * {@code LIST [(LABEL('label'))]}: lists a certificate, or all of an owner.
 *
 * <ol>
 *   <li>IRRD105I, when the owner has none
 *   <li>IRRD107I, when there is none with that label
 * </ol>
 */
final class ListFunction implements CertificateFunction {
  @Override
  public void execute(RacdcertRun run) {
    run.authorize(RacdcertVerb.LIST, run.level(run.owner()));
    List<DigitalCertificate> certificates =
        run.operands().values("LIST").isEmpty()
            ? run.certificates().list(run.owner())
            : List.of(run.certificate(RacdcertVerb.LIST));
    if (certificates.isEmpty()) {
      run.say(RacdcertMessage.NO_INFORMATION, CertificateListing.shown(run.owner()));
      return;
    }
    CertificateListing listing = new CertificateListing(run);
    listing.heading(run.owner());
    certificates.forEach(listing::print);
  }
}
