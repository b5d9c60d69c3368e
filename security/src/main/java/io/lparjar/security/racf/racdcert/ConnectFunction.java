package io.lparjar.security.racf.racdcert;

import io.lparjar.security.certificate.CertificateOwner;
import io.lparjar.security.certificate.CertificateUsage;
import io.lparjar.security.certificate.KeyRing;
import io.lparjar.security.certificate.RingName;
import io.lparjar.security.saf.AccessLevel;
import java.util.Arrays;

/**
 * {@code CONNECT([ID(user) | SITE | CERTAUTH] LABEL('label') RING(ring) [DEFAULT] [USAGE(usage)])}:
 * puts a certificate into a ring.
 *
 * <p>One's own certificate and ring need READ, another's certificate UPDATE, another's ring CONTROL
 * to IRR.DIGTCERT.CONNECT. [recalled]
 *
 * <ol>
 *   <li>IRRD121I without ring or label
 *   <li>IRRD114I, IRRD107I, when there is no such ring or certificate
 * </ol>
 */
final class ConnectFunction implements CertificateFunction {
  @Override
  public void execute(RacdcertRun run) {
    RacdcertOperands wanted = run.operands().within("CONNECT");
    CertificateOwner ringOwner = CertificateOwner.of(run.ringOwner());
    CertificateOwner owner = run.owner(wanted, ringOwner);
    if (!wanted.has("RING") || !wanted.has("LABEL")) {
      throw new RacdcertException(RacdcertMessage.RING_AND_LABEL_NEEDED);
    }
    run.authorize(RacdcertVerb.CONNECT, level(run, ringOwner, owner));
    RingName ring = run.ring(wanted.required("RING"));
    run.certificates()
        .connect(
            ring,
            new KeyRing.Connection(
                run.certificate(owner, wanted.required("LABEL").strip()),
                usage(wanted, owner),
                wanted.has("DEFAULT")));
  }

  private static AccessLevel level(
      RacdcertRun run, CertificateOwner ringOwner, CertificateOwner owner) {
    if (run.level(ringOwner) != AccessLevel.READ) {
      return AccessLevel.CONTROL;
    }
    return run.level(owner) == AccessLevel.READ ? AccessLevel.READ : AccessLevel.UPDATE;
  }

  private static CertificateUsage usage(RacdcertOperands wanted, CertificateOwner owner) {
    if (!wanted.has("USAGE")) {
      return owner.equals(CertificateOwner.CERTAUTH)
          ? CertificateUsage.CERTAUTH
          : owner.equals(CertificateOwner.SITE) ? CertificateUsage.SITE : CertificateUsage.PERSONAL;
    }
    String named = wanted.name("USAGE").orElse("");
    return Arrays.stream(CertificateUsage.values())
        .filter(usage -> usage.name().equals(named))
        .findFirst()
        .orElseThrow(() -> new RacdcertException(RacdcertMessage.INVALID, "USAGE", named));
  }
}
