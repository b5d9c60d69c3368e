package io.lparjar.security.racf.racdcert;

import io.lparjar.security.certificate.CertificateContent;
import io.lparjar.security.certificate.CertificateOwner;
import io.lparjar.security.certificate.DigitalCertificate;
import io.lparjar.security.certificate.TrustStatus;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code ADD('data set')}: adds the first certificate of a data set, and those behind it as
 * certificate authorities where the user may. One that answers a request (GENREQ) takes the place
 * of the certificate with the same key.
 *
 * <ol>
 *   <li>IRRD103I, IRRD104I, when the data set cannot be read or used
 *   <li>IRRD109I, when the certificate is there already
 *   <li>IRRD113I, when it signs itself, or when its time has passed or not yet come; then it is not
 *       trusted unless that is asked for
 *   <li>IRRD119I, when nobody knows who signed it
 * </ol>
 */
final class AddFunction implements CertificateFunction {
  @Override
  public void execute(RacdcertRun run) {
    run.authorize(RacdcertVerb.ADD, run.level(run.owner()));
    CertificateContent content = run.content(run.dataSet("ADD"));
    X509Certificate first = content.certificates().get(0);
    Optional<DigitalCertificate> requested = requested(run, first);
    refuseSecond(run, first);
    if (requested.isPresent()) {
      run.certificates().replace(requested.get().withCertificate(first));
      return;
    }
    String label = run.label("WITHLABEL", run::isUsed);
    addAuthorities(run, content.certificates().subList(1, content.certificates().size()));
    TrustStatus status = status(run, first);
    run.certificates()
        .add(new DigitalCertificate(run.owner(), label, status, first, content.privateKey()));
    run.say(RacdcertMessage.ADDED, label, ownerOf(run.owner()));
  }

  private static String ownerOf(CertificateOwner owner) {
    return owner
        .user()
        .map(user -> "user " + user)
        .orElseGet(() -> CertificateListing.shown(owner));
  }

  /** The certificate with the same key whose private key is here. */
  private static Optional<DigitalCertificate> requested(RacdcertRun run, X509Certificate added) {
    return run.certificates().list(run.owner()).stream()
        .filter(each -> each.privateKey() != null)
        .filter(each -> each.certificate().getPublicKey().equals(added.getPublicKey()))
        .findFirst();
  }

  private static void refuseSecond(RacdcertRun run, X509Certificate added) {
    if (run.certificates().list().stream().anyMatch(each -> isSame(each.certificate(), added))) {
      throw new RacdcertException(
          RacdcertMessage.ALREADY_DEFINED, CertificateListing.profileName(added));
    }
  }

  /** RACF knows a certificate by serial number and issuer. */
  private static boolean isSame(X509Certificate a, X509Certificate b) {
    return a.getSerialNumber().equals(b.getSerialNumber())
        && a.getIssuerX500Principal().equals(b.getIssuerX500Principal());
  }

  private static TrustStatus status(RacdcertRun run, X509Certificate added) {
    Instant now = run.clock().instant();
    boolean current =
        !now.isBefore(added.getNotBefore().toInstant())
            && !now.isAfter(added.getNotAfter().toInstant());
    TrustStatus status = run.status().orElse(current ? TrustStatus.TRUST : TrustStatus.NOTRUST);
    if (!current) {
      run.say(RacdcertMessage.DATE_RANGE, status);
    }
    if (added.getSubjectX500Principal().equals(added.getIssuerX500Principal())) {
      run.say(RacdcertMessage.SELF_SIGNED, status);
    } else if (signer(run, added) == null) {
      run.say(RacdcertMessage.AUTHORITY_UNKNOWN, status);
    }
    return status;
  }

  private static @Nullable DigitalCertificate signer(RacdcertRun run, X509Certificate signed) {
    return run.certificates().list(CertificateOwner.CERTAUTH).stream()
        .filter(each -> each.hasSigned(signed))
        .findFirst()
        .orElse(null);
  }

  private static void addAuthorities(RacdcertRun run, List<X509Certificate> others) {
    if (others.isEmpty() || !run.may(RacdcertVerb.ADD, run.level(CertificateOwner.CERTAUTH))) {
      return;
    }
    for (X509Certificate other : others) {
      if (run.certificates().list().stream().noneMatch(each -> isSame(each.certificate(), other))) {
        run.certificates()
            .add(
                new DigitalCertificate(
                    CertificateOwner.CERTAUTH,
                    CertificateListing.freeLabel(run),
                    TrustStatus.TRUST,
                    other,
                    null));
      }
    }
  }
}
