package io.lparjar.security.racf.racdcert;

import io.lparjar.security.certificate.CertificateFilter;
import io.lparjar.security.certificate.CertificateFilters;
import java.util.List;

/** ALTMAP, DELMAP and LISTMAP. */
final class FilterFunctions {
  private FilterFunctions() {}

  /** {@code ALTMAP(LABEL('label')) [TRUST | NOTRUST] [NEWLABEL('label')]} */
  static void alter(RacdcertRun run) {
    run.authorize(RacdcertVerb.ALTMAP, run.level(run.owner()));
    CertificateFilter present = filter(run, RacdcertVerb.ALTMAP);
    CertificateFilters filters = run.certificates().filters();
    String label = present.label();
    if (run.operands().has("NEWLABEL")) {
      label = run.label("NEWLABEL", taken -> filters.find(run.owner(), taken).isPresent());
      filters.delete(run.owner(), present.label());
    }
    filters.put(present.with(label, run.status().orElse(present.status())));
  }

  /** {@code DELMAP(LABEL('label'))} */
  static void delete(RacdcertRun run) {
    run.authorize(RacdcertVerb.DELMAP, run.level(run.owner()));
    run.certificates().filters().delete(run.owner(), filter(run, RacdcertVerb.DELMAP).label());
  }

  /** {@code LISTMAP [(LABEL('label'))]}: IRRD105I, when the user has none. */
  static void list(RacdcertRun run) {
    run.authorize(RacdcertVerb.LISTMAP, run.level(run.owner()));
    List<CertificateFilter> filters =
        run.operands().values("LISTMAP").isEmpty()
            ? run.certificates().filters().list(run.owner())
            : List.of(filter(run, RacdcertVerb.LISTMAP));
    String owner = CertificateListing.shown(run.owner());
    if (filters.isEmpty()) {
      run.say(RacdcertMessage.NO_INFORMATION, owner);
      return;
    }
    run.print("Mapping information for user " + owner + ":", "");
    for (CertificateFilter filter : filters) {
      run.print("  Label: " + filter.label(), "  Status: " + filter.status());
      name(run, "  Issuer's Name Filter:", filter.issuer());
      name(run, "  Subject's Name Filter:", filter.subject());
      run.print("");
    }
  }

  private static void name(RacdcertRun run, String title, String name) {
    if (!name.isEmpty()) {
      run.print(title, "       >" + name + "<");
    }
  }

  private static CertificateFilter filter(RacdcertRun run, RacdcertVerb verb) {
    CertificateFilters filters = run.certificates().filters();
    return run
        .operands()
        .within(verb.name())
        .text("LABEL")
        .map(label -> filters.find(run.owner(), label).stream().toList())
        .orElseGet(() -> filters.list(run.owner()))
        .stream()
        .findFirst()
        .orElseThrow(() -> new RacdcertException(RacdcertMessage.NO_MATCHING_CERTIFICATE));
  }
}
