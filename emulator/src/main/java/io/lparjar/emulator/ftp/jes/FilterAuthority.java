package io.lparjar.emulator.ftp.jes;

import static io.lparjar.emulator.ftp.site.SiteParameters.JESENTRYLIMIT;
import static io.lparjar.emulator.ftp.site.SiteParameters.JESJOBNAME;
import static io.lparjar.emulator.ftp.site.SiteParameters.JESOWNER;
import static io.lparjar.emulator.ftp.site.SiteParameters.JESSTATUS;

import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.site.SiteMessage;
import io.lparjar.emulator.ftp.site.SiteParameter;
import io.lparjar.emulator.ftp.site.TransferSettings;
import io.lparjar.jes.job.JobFilter;
import io.lparjar.jes.job.JobPhase;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SafDecision;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who may change the filters of jobs: nobody at interface level 1; at level 2 users with READ to
 * the SDSF resource of the filter. Where SAF has no decision they may. [inferred]
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, JESINTERFACELEVEL 2 security"
 */
public final class FilterAuthority {
  private final FtpSession session;
  private final List<String> notes;

  private FilterAuthority(FtpSession session, List<String> notes) {
    this.session = session;
    this.notes = notes;
  }

  /**
   * The wanted settings, save for filters that the user may not change.
   *
   * @param notes gets a line for each of these
   */
  public static TransferSettings check(
      FtpSession session, TransferSettings wanted, List<String> notes) {
    FilterAuthority authority = new FilterAuthority(session, notes);
    TransferSettings allowed = authority.keep(wanted, JESENTRYLIMIT, "");
    allowed = authority.keep(allowed, JESJOBNAME, "ISFCMD.FILTER.PREFIX");
    allowed = authority.keep(allowed, JESOWNER, "ISFCMD.FILTER.OWNER");
    Optional<JobPhase> status = allowed.get(JESSTATUS);
    String denied =
        Arrays.stream(JobPhase.values())
            .filter(phase -> status.isEmpty() || status.get() == phase)
            .map(authority::display)
            .filter(authority::isDenied)
            .findFirst()
            .orElse("");
    return authority.keep(allowed, JESSTATUS, denied);
  }

  /**
   * The filters that hold for the session's user at level 2. Where JESSTATUS is ALL and the user
   * may not display jobs of each status, it is the first permitted one of OUTPUT, ACTIVE and INPUT,
   * and OUTPUT when none is.
   */
  public static JobFilter filter(FtpSession session) {
    JobFilter wanted =
        JesFilter.of(session.settings(), session.requester().user().userId().value());
    FilterAuthority authority = new FilterAuthority(session, List.of());
    List<JobPhase> permitted =
        Stream.of(JobPhase.OUTPUT, JobPhase.ACTIVE, JobPhase.INPUT)
            .filter(phase -> !authority.isDenied(authority.display(phase)))
            .toList();
    if (wanted.phase().isPresent() || permitted.size() == JobPhase.values().length) {
      return wanted;
    }
    JobPhase first = permitted.isEmpty() ? JobPhase.OUTPUT : permitted.get(0);
    return new JobFilter(wanted.name(), wanted.owner(), Optional.of(first));
  }

  private String display(JobPhase phase) {
    return "ISFCMD.DSP." + phase.name() + "." + session.services().jes().name();
  }

  private <T> TransferSettings keep(
      TransferSettings wanted, SiteParameter<T> filter, String resource) {
    T before = session.settings().get(filter);
    if (wanted.get(filter).equals(before)) {
      return wanted;
    }
    if (session.services().configuration().get(ServerStatements.JESINTERFACELEVEL) == 1) {
      note(SiteMessage.FILTER_NOT_MODIFIABLE, filter.label());
    } else if (isDenied(resource)) {
      note(SiteMessage.FILTER_NOT_AUTHORIZED, session.requester().user().userId(), filter.label());
    } else {
      return wanted;
    }
    return wanted.with(filter, before);
  }

  private boolean isDenied(String resource) {
    return !resource.isEmpty()
        && session.isLoggedIn()
        && session
                .services()
                .saf()
                .authorize(
                    session.requester().user(), ResourceClass.SDSF, resource, AccessLevel.READ)
            == SafDecision.DENY;
  }

  private void note(SiteMessage text, Object... values) {
    notes.add(Reply.of(text, values).lastLine());
  }
}
