package io.lparjar.security.racf.racdcert;

import io.lparjar.security.certificate.DigitalCertificate;

/** {@code ALTER(LABEL('label'))}: changes the trust status of a certificate, or its label. */
final class AlterFunction implements CertificateFunction {
  @Override
  public void execute(RacdcertRun run) {
    run.authorize(RacdcertVerb.ALTER, run.level(run.owner()));
    DigitalCertificate certificate = run.certificate(RacdcertVerb.ALTER);
    run.status()
        .ifPresent(
            status -> run.certificates().setStatus(run.owner(), certificate.label(), status));
    if (run.operands().has("NEWLABEL")) {
      String wanted = run.label("NEWLABEL", run::isUsed);
      run.certificates().rename(run.owner(), certificate.label(), wanted);
    }
  }
}
