package io.lparjar.emulator.ftp.jes;

import static io.lparjar.emulator.ftp.site.SiteParameters.JESJOBNAME;
import static io.lparjar.emulator.ftp.site.SiteParameters.JESOWNER;
import static io.lparjar.emulator.ftp.site.SiteParameters.JESSTATUS;

import io.lparjar.emulator.ftp.site.TransferSettings;
import io.lparjar.jes.job.JobFilter;

/** The jobs that a session sees: what SITE says, or the user's own. */
public final class JesFilter {
  private JesFilter() {}

  /**
   * The filters that hold for a user.
   *
   * @param userId empty before login
   */
  public static JobFilter of(TransferSettings settings, String userId) {
    return new JobFilter(
        settings.get(JESJOBNAME).orElse(userId + "*"),
        settings.get(JESOWNER).orElse(userId),
        settings.get(JESSTATUS));
  }

  /** {@code JESJOBNAME=USER1*, JESSTATUS=ALL and JESOWNER=USER1}, as the 125 reply has it. */
  static String text(JobFilter filter) {
    return "JESJOBNAME="
        + filter.name()
        + ", JESSTATUS="
        + status(filter)
        + " and JESOWNER="
        + filter.owner();
  }

  /** {@code JESJOBNAME=USER1*, JESSTATUS=ALL, JESOWNER=USER1}, as 550 replies have it. */
  static String list(JobFilter filter) {
    return "JESJOBNAME="
        + filter.name()
        + ", JESSTATUS="
        + status(filter)
        + ", JESOWNER="
        + filter.owner();
  }

  private static String status(JobFilter filter) {
    return filter.phase().map(Enum::name).orElse("ALL");
  }
}
