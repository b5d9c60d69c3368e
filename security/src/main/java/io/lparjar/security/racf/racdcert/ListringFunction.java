package io.lparjar.security.racf.racdcert;

import io.lparjar.security.certificate.KeyRing;
import io.lparjar.security.certificate.RingName;
import io.lparjar.security.saf.UserId;
import java.util.List;
import java.util.Locale;

/**
 * {@code LISTRING(ring | *)}: lists a ring, or all of a user.
 *
 * <ol>
 *   <li>IRRD114I, when there is no such ring
 *   <li>IRRD115I, when the user has none
 * </ol>
 */
final class ListringFunction implements CertificateFunction {
  private static final String ALL = "*";

  @Override
  public void execute(RacdcertRun run) {
    UserId owner = run.ringOwner();
    run.authorize(RacdcertVerb.LISTRING, run.level(run.owner()));
    String wanted = run.operands().text("LISTRING").orElse(ALL);
    List<RingName> rings =
        wanted.equals(ALL) ? run.certificates().rings(owner) : List.of(run.ring(wanted));
    if (rings.isEmpty()) {
      run.say(RacdcertMessage.NO_RINGS, owner);
      return;
    }
    run.print("Digital ring information for user " + owner + ":", "");
    rings.forEach(ring -> run.certificates().ring(ring).ifPresent(found -> print(run, found)));
  }

  private static void print(RacdcertRun run, KeyRing ring) {
    run.print("  Ring:", "       >" + ring.name().name() + "<");
    if (ring.connections().isEmpty()) {
      run.print("  *** No certificates connected ***");
    } else {
      run.print(
          "  Certificate Label Name             Cert Owner     USAGE      DEFAULT",
          "  --------------------------------   ------------   --------   -------");
    }
    for (KeyRing.Connection each : ring.connections()) {
      String owner = CertificateListing.shown(each.certificate().owner());
      run.print(
          String.format(
              Locale.ROOT,
              "  %-32s   %-12s   %-8s     %s",
              each.certificate().label(),
              each.certificate().owner().user().isPresent() ? "ID(" + owner + ")" : owner,
              each.usage(),
              each.isDefault() ? "YES" : "NO"));
    }
    run.print("");
  }
}
