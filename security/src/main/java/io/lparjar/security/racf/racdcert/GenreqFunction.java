package io.lparjar.security.racf.racdcert;

import io.lparjar.security.certificate.CertificateMaker;
import io.lparjar.security.certificate.DigitalCertificate;

/**
 * {@code GENREQ(LABEL('label')) DSN('data set')}: writes a request to have a certificate signed by
 * somebody else. IRRD128I, when it has no private key.
 */
final class GenreqFunction implements CertificateFunction {
  @Override
  public void execute(RacdcertRun run) {
    run.authorize(RacdcertVerb.GENREQ, run.level(run.owner()));
    DigitalCertificate certificate = run.certificate(RacdcertVerb.GENREQ);
    if (certificate.privateKey() == null) {
      throw new RacdcertException(RacdcertMessage.PRIVATE_KEY_NEEDED, "GENREQ");
    }
    run.write(run.dataSet("DSN"), new CertificateMaker(run.clock()).request(certificate), true);
  }
}
