package io.lparjar.security.racf.racdcert;

import io.lparjar.security.certificate.DigitalCertificate;
import io.lparjar.security.saf.AccessLevel;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * {@code CHECKCERT('data set')}: lists the certificates of a data set, with what RACF knows of them
 * for those who may see it, and sums the chain up.
 */
final class CheckcertFunction implements CertificateFunction {
  @Override
  public void execute(RacdcertRun run) {
    List<X509Certificate> certificates = run.content(run.dataSet("CHECKCERT")).certificates();
    boolean mayLook = run.may(RacdcertVerb.CHECKCERT, AccessLevel.UPDATE);
    CertificateListing listing = new CertificateListing(run);
    for (X509Certificate certificate : certificates) {
      Optional<DigitalCertificate> known =
          run.certificates().list().stream()
              .filter(each -> mayLook && each.certificate().equals(certificate))
              .findFirst();
      known.ifPresent(each -> listing.heading(each.owner()));
      listing.print(certificate, known);
      run.print("");
    }
    X509Certificate last = certificates.get(certificates.size() - 1);
    boolean complete = last.getSubjectX500Principal().equals(last.getIssuerX500Principal());
    run.print(
        "Chain information:",
        "  Chain contains "
            + certificates.size()
            + " certificate(s), chain is "
            + (complete ? "complete" : "incomplete"));
    Instant now = run.clock().instant();
    if (certificates.stream().anyMatch(each -> now.isAfter(each.getNotAfter().toInstant()))) {
      run.print("  Chain contains expired certificate(s)");
    }
  }
}
