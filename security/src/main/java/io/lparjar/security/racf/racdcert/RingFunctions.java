package io.lparjar.security.racf.racdcert;

import io.lparjar.security.certificate.CertificateOwner;
import io.lparjar.security.certificate.KeyRing;
import io.lparjar.security.certificate.RingName;
import io.lparjar.security.saf.UserId;

/** ADDRING, DELRING and REMOVE. */
final class RingFunctions {
  private static final int LONGEST = 237;

  private RingFunctions() {}

  /** {@code ADDRING(ring)}: IRRD122I, when the ring exists. */
  static void add(RacdcertRun run) {
    UserId owner = run.ringOwner();
    run.authorize(RacdcertVerb.ADDRING, run.level(run.owner()));
    String name = run.operands().required("ADDRING");
    if (name.length() > LONGEST || name.equals("*")) {
      throw new RacdcertException(RacdcertMessage.INVALID, "RING", name);
    }
    RingName ring = new RingName(owner, name);
    if (run.certificates().ring(ring).isPresent()) {
      throw new RacdcertException(RacdcertMessage.RING_EXISTS, name);
    }
    run.certificates().addRing(ring);
  }

  /** {@code DELRING(ring)}: IRRD114I, when there is no such ring. */
  static void delete(RacdcertRun run) {
    run.ringOwner();
    run.authorize(RacdcertVerb.DELRING, run.level(run.owner()));
    run.certificates().deleteRing(run.ring(run.operands().required("DELRING")));
  }

  /** {@code REMOVE([owner] LABEL('label') RING(ring))}: IRRD116I, when it is not in the ring. */
  static void remove(RacdcertRun run) {
    run.ringOwner();
    run.authorize(RacdcertVerb.REMOVE, run.level(run.owner()));
    RacdcertOperands wanted = run.operands().within("REMOVE");
    if (!wanted.has("RING") || !wanted.has("LABEL")) {
      throw new RacdcertException(RacdcertMessage.RING_AND_LABEL_NEEDED);
    }
    RingName ring = run.ring(wanted.required("RING"));
    CertificateOwner owner = run.owner(wanted, run.owner());
    String label = wanted.required("LABEL").strip();
    boolean present =
        run.certificates().ring(ring).stream()
            .flatMap(found -> found.connections().stream())
            .map(KeyRing.Connection::certificate)
            .anyMatch(each -> each.owner().equals(owner) && each.label().equals(label));
    if (!present) {
      throw new RacdcertException(
          RacdcertMessage.NOT_IN_RING, label, ring.name(), CertificateListing.shown(owner));
    }
    run.certificates().remove(ring, owner, label);
  }
}
