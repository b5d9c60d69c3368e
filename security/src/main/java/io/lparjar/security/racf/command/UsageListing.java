package io.lparjar.security.racf.command;

import io.lparjar.security.racf.profile.ResourceProfile;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * What HISTORY and STATISTICS add to LISTDSD and RLIST. Accesses are neither dated nor counted
 * here, as on a system with SETROPTS NOSTATISTICS: the date of a discrete profile is that of its
 * definition. The layout is [recalled].
 */
final class UsageListing {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("DDD", Locale.ROOT);
  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uu", Locale.ROOT);
  private static final String NOT_APPLICABLE = "NOT APPLICABLE FOR GENERIC PROFILE";

  private UsageListing() {}

  static void print(CommandRun run, Operands operands, ResourceProfile profile) {
    if (operands.has("HISTORY")) {
      history(run, profile);
    }
    if (operands.has("STATISTICS")) {
      run.print(
          "",
          "ALTER COUNT   CONTROL COUNT   UPDATE COUNT   READ COUNT",
          "-----------   -------------   ------------   ----------",
          profile.name().generic()
              ? NOT_APPLICABLE
              : "   00000          00000           00000        00000");
    }
  }

  private static void history(CommandRun run, ResourceProfile profile) {
    LocalDate created = profile.protection().created();
    String day = DAY.format(created);
    String year = YEAR.format(created);
    run.print(
        "",
        "CREATION DATE    LAST REFERENCE DATE     LAST CHANGE DATE",
        "  (DAY) (YEAR)       (DAY) (YEAR)          (DAY) (YEAR)",
        "-------------    -------------------     ----------------",
        profile.name().generic()
            ? ListingText.line("   %s    %s       %s", day, year, NOT_APPLICABLE)
            : ListingText.line(
                "   %s    %s          %s    %s              %s    %s",
                day, year, day, year, day, year));
  }
}
