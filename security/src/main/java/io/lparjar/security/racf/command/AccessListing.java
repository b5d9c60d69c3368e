package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.Protection;

/** The conditional access list as LISTDSD and RLIST show it; the columns of entries [recalled]. */
final class AccessListing {
  private AccessListing() {}

  /** Lists the entries below a heading of two lines. */
  static void conditional(CommandRun run, Protection protection, String titles, String rule) {
    run.print("", titles, rule);
    protection
        .conditionalList()
        .forEach(
            (entry, level) ->
                run.print(
                    ListingText.line(
                        "%-8s %7s         00000 %-8s  %s",
                        entry.id(), level, entry.condition().kind(), entry.condition().name())));
    if (protection.conditionalList().isEmpty()) {
      run.print("NO ENTRIES IN CONDITIONAL ACCESS LIST");
    }
  }
}
