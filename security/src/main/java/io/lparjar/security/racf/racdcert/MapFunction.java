package io.lparjar.security.racf.racdcert;

import io.lparjar.security.certificate.CertificateFilter;
import io.lparjar.security.certificate.DistinguishedName;
import io.lparjar.security.certificate.TrustStatus;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.function.Function;
import javax.security.auth.x500.X500Principal;

/**
 * {@code MAP [('data set')] [SDNFILTER('name')] [IDNFILTER('name')]}: gives the user certificates
 * by the ends of their subjects' and issuers' names. With a model certificate in a data set a
 * filter names where the significant part of its name begins; else it is that part.
 *
 * <p>IRRD141I, when the model's name has no such part.
 */
final class MapFunction implements CertificateFunction {
  @Override
  public void execute(RacdcertRun run) {
    run.authorize(RacdcertVerb.MAP, run.level(run.owner()));
    if (run.owner().user().isEmpty()) {
      throw new RacdcertException(RacdcertMessage.INVALID_KEYWORD, "MAP");
    }
    Optional<X509Certificate> model =
        run.operands().values("MAP").isEmpty()
            ? Optional.empty()
            : Optional.of(run.content(run.dataSet("MAP")).certificates().get(0));
    String subject = filter(run, "SDNFILTER", model, X509Certificate::getSubjectX500Principal);
    String issuer = filter(run, "IDNFILTER", model, X509Certificate::getIssuerX500Principal);
    if (subject.isEmpty() && issuer.isEmpty()) {
      throw new RacdcertException(RacdcertMessage.MISSING, "SDNFILTER OR IDNFILTER");
    }
    if (run.certificates().filters().withNames(issuer, subject).isPresent()) {
      throw new RacdcertException(
          RacdcertMessage.ALREADY_DEFINED, (issuer + "." + subject).replace(' ', '\u00a2'));
    }
    String label =
        run.label(
            "WITHLABEL",
            taken -> run.certificates().filters().find(run.owner(), taken).isPresent());
    run.certificates()
        .filters()
        .put(
            new CertificateFilter(
                run.owner(), label, run.status().orElse(TrustStatus.TRUST), issuer, subject));
  }

  private static String filter(
      RacdcertRun run,
      String keyword,
      Optional<X509Certificate> model,
      Function<X509Certificate, X500Principal> end) {
    Optional<String> given = run.operands().text(keyword);
    if (model.isEmpty() || given.isEmpty()) {
      return given.orElse("");
    }
    String name = DistinguishedName.of(end.apply(model.get()));
    int start = name.indexOf(given.get());
    if (start < 0) {
      throw new RacdcertException(RacdcertMessage.START_NOT_FOUND, keyword);
    }
    return name.substring(start);
  }
}
