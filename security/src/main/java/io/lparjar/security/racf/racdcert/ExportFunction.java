package io.lparjar.security.racf.racdcert;

import io.lparjar.security.certificate.CertificateFormat;
import io.lparjar.security.certificate.CertificateOwner;
import io.lparjar.security.certificate.DigitalCertificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * {@code EXPORT(LABEL('label')) DSN('data set') [FORMAT(format)] [PASSWORD('password')]}: writes a
 * certificate. The format is CERTB64, or with a password PKCS12DER, unless one is named; the forms
 * of PKCS carry those who vouch for it, too.
 */
final class ExportFunction implements CertificateFunction {
  @Override
  public void execute(RacdcertRun run) {
    run.authorize(RacdcertVerb.EXPORT, run.level(run.owner()));
    DigitalCertificate certificate = run.certificate(RacdcertVerb.EXPORT);
    CertificateFormat format = format(run);
    if (format.hasPrivateKey()) {
      run.operands().required("PASSWORD");
      if (certificate.privateKey() == null) {
        throw new RacdcertException(RacdcertMessage.PRIVATE_KEY_NEEDED, "EXPORT");
      }
    }
    run.write(
        run.dataSet("DSN"),
        format.write(certificate, chain(run, certificate.certificate()), run.password()),
        format.isText());
  }

  private static CertificateFormat format(RacdcertRun run) {
    Optional<String> named = run.operands().name("FORMAT");
    if (named.isEmpty()) {
      return run.operands().has("PASSWORD")
          ? CertificateFormat.PKCS12DER
          : CertificateFormat.CERTB64;
    }
    return Arrays.stream(CertificateFormat.values())
        .filter(format -> format.name().equals(named.get()))
        .findFirst()
        .orElseThrow(() -> new RacdcertException(RacdcertMessage.INVALID, "FORMAT", named.get()));
  }

  private static List<X509Certificate> chain(RacdcertRun run, X509Certificate own) {
    List<DigitalCertificate> authorities = run.certificates().list(CertificateOwner.CERTAUTH);
    List<X509Certificate> chain = new ArrayList<>(List.of(own));
    Optional<X509Certificate> next = issuer(own, authorities);
    while (next.isPresent() && !chain.contains(next.get())) {
      chain.add(next.get());
      next = issuer(next.get(), authorities);
    }
    return chain;
  }

  private static Optional<X509Certificate> issuer(
      X509Certificate issued, List<DigitalCertificate> authorities) {
    return authorities.stream()
        .map(DigitalCertificate::certificate)
        .filter(each -> each.getSubjectX500Principal().equals(issued.getIssuerX500Principal()))
        .findFirst();
  }
}
