package io.lparjar.emulator.ftp.jes;

import static io.lparjar.emulator.ftp.site.SiteParameters.JESENTRYLIMIT;
import static io.lparjar.emulator.ftp.site.SiteParameters.JESGETBYDSN;

import io.lparjar.datasets.allocation.Requester;
import io.lparjar.emulator.ftp.config.ServerStatements;
import io.lparjar.emulator.ftp.listing.LineBuffer;
import io.lparjar.emulator.ftp.listing.ListMessage;
import io.lparjar.emulator.ftp.listing.ListTransfer;
import io.lparjar.emulator.ftp.listing.Listing;
import io.lparjar.emulator.ftp.reply.Reply;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.Outcome;
import io.lparjar.jes.job.JobFilter;
import io.lparjar.jes.job.JobId;
import io.lparjar.jes.job.JobPhase;
import io.lparjar.jes.job.JobSummary;
import io.lparjar.jes.subsystem.JobEntrySubsystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The commands that work on jobs while FILETYPE is JES.
 *
 * <p>At interface level 2 the filters of the session decide what it sees, and SAF; at level 1 it
 * sees the user's jobs whose names are the user id and one more character.
 *
 * @see "z/OS Communications Server IP User's Guide and Commands, interfacing with JES"
 */
public final class JesInterface {
  private final FtpSession session;
  private final JobEntrySubsystem jes;
  private final Requester requester;
  private final int level;
  private final JobFilter filter;

  /** The interface as the session's user sees it. */
  public JesInterface(FtpSession session) {
    this.session = session;
    this.jes = session.services().jes();
    this.requester = session.requester();
    this.level = session.services().configuration().get(ServerStatements.JESINTERFACELEVEL);
    String userId = requester.user().userId().value();
    this.filter =
        level == 1
            ? new JobFilter(userId + "?", userId, Optional.empty())
            : JesFilter.of(session.settings(), userId);
  }

  /** {@code STOR}, {@code STOU} and {@code APPE}: submits jobs. */
  public Outcome store() {
    return new Outcome.Transmit(SubmitTransfer.open(session));
  }

  /** {@code LIST}: all jobs, those that match a mask, or one in full. */
  public Outcome list(String argument) {
    JobNumbers wanted = JobNumbers.of(level == 1 ? "" : argument);
    Optional<JobId> single = wanted.single();
    if (single.isPresent()) {
      return jes.find(requester, filter, single.get()).map(this::detail).orElseGet(this::noJobs);
    }
    Jobs jobs = jobs(wanted);
    return transfer(jobs, lines -> write(jobs.found(), lines));
  }

  private void write(List<JobSummary> jobs, LineBuffer lines) {
    if (level == 2 && !jobs.isEmpty()) {
      JobRow.header(lines);
    }
    for (JobSummary job : jobs) {
      if (level == 2) {
        JobRow.level2(job, true, lines);
      } else {
        JobRow.level1(job, lines);
      }
    }
  }

  /** {@code NLST}: job identifiers. */
  public Outcome nlst(String argument) {
    JobNumbers wanted = JobNumbers.of(level == 1 ? "" : argument);
    Jobs jobs =
        wanted
            .single()
            .map(id -> new Jobs(jes.find(requester, filter, id).stream().toList(), false))
            .orElseGet(() -> jobs(wanted));
    return transfer(
        jobs, lines -> jobs.found().forEach(job -> lines.text(job.id().toString()).end()));
  }

  /** {@code DELE}: cancels a job and purges its output. */
  public Outcome delete(String argument) {
    String text = argument.strip();
    Optional<JobId> id =
        JobId.parse(text).filter(wanted -> jes.find(requester, filter, wanted).isPresent());
    return id.isPresent() && jes.purge(requester, id.get())
        ? new Outcome.Done(Reply.of(JesMessage.CANCELLED))
        : jobNotFound(text);
  }

  /**
   * {@code RETR}: all output of a job, or one spool data set. By its full name a spool data set is
   * found only with JESGETBYDSN, at level 2.
   */
  public Outcome retrieve(String argument) {
    SpoolRequest request =
        SpoolRequest.parse(argument, level == 2 && session.settings().get(JESGETBYDSN));
    Optional<JobSummary> job = request.job().flatMap(wanted -> jes.find(requester, filter, wanted));
    return job.isPresent()
        ? request.choose(jes.spoolDataSets(requester, job.get().id()), session)
        : jobNotFound(request.jobText());
  }

  private Outcome detail(JobSummary job) {
    Listing listing =
        new JobDetail(
            job,
            job.phase() == JobPhase.OUTPUT ? jes.spoolDataSets(requester, job.id()) : List.of(),
            job.phase() == JobPhase.ACTIVE
                ? jes.activeStep(requester, job.id())
                : Optional.empty());
    return transfer(new Jobs(List.of(job), false), listing);
  }

  /**
   * Jobs to list.
   *
   * @param found at most as many as JESENTRYLIMIT allows
   * @param limited whether there are more
   */
  private record Jobs(List<JobSummary> found, boolean limited) {}

  /** There are more jobs than the list may have. Control flow only: has no stack. */
  private static final class LimitReached extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LimitReached() {
      super("limit", null, false, false);
    }
  }

  private Jobs jobs(JobNumbers wanted) {
    int limit = level == 1 ? Integer.MAX_VALUE : session.settings().get(JESENTRYLIMIT);
    List<JobSummary> found = new ArrayList<>();
    try {
      jes.list(
          requester,
          filter,
          job -> {
            if (wanted.matches(job.id())) {
              if (found.size() == limit) {
                throw new LimitReached();
              }
              found.add(job);
            }
          });
      return new Jobs(found, false);
    } catch (LimitReached thereAreMore) {
      return new Jobs(found, true);
    }
  }

  private Outcome transfer(Jobs jobs, Listing listing) {
    Reply started =
        level == 1
            ? Reply.of(ListMessage.STARTED)
            : Reply.of(JesMessage.LIST_STARTED, JesFilter.text(filter));
    Reply completed = Reply.of(ListMessage.COMPLETED);
    if (jobs.limited()) {
      completed =
          completed.after(
              Reply.of(JesMessage.ENTRY_LIMIT, session.settings().get(JESENTRYLIMIT)).lines());
    }
    return ListTransfer.of(session, listing, started, completed)
        .<Outcome>map(Outcome.Transmit::new)
        .orElseGet(this::noJobs);
  }

  private Outcome noJobs() {
    String whose = level == 1 ? requester.user().userId().value() : JesFilter.text(filter);
    return new Outcome.Done(Reply.of(JesMessage.NO_JOBS, whose));
  }

  private Outcome jobNotFound(String text) {
    String shown = JobId.parse(text).map(JobId::toString).orElse(text.toUpperCase(Locale.ROOT));
    return new Outcome.Done(Reply.of(JesMessage.JOB_NOT_FOUND, shown, JesFilter.list(filter)));
  }
}
