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
import io.lparjar.emulator.ftp.session.AccessDeniedException;
import io.lparjar.emulator.ftp.session.FtpSession;
import io.lparjar.emulator.ftp.transfer.Outcome;
import io.lparjar.jes.job.JobFilter;
import io.lparjar.jes.job.JobId;
import io.lparjar.jes.job.JobPhase;
import io.lparjar.jes.job.JobSummary;
import io.lparjar.jes.spool.SpoolDataSet;
import io.lparjar.jes.subsystem.JobEntrySubsystem;
import io.lparjar.security.saf.AccessLevel;
import io.lparjar.security.saf.ResourceClass;
import io.lparjar.security.saf.SafDecision;
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
  /** The list of no jobs at level 1. [seen: clients that look for it] */
  private static final String NO_HELD_JOBS = "No jobs found on Held queue";

  private final FtpSession session;
  private final JobEntrySubsystem jes;
  private final Requester requester;
  private final int level;
  private final JobFilter filter;

  /**
   * The interface as the session's user sees it.
   *
   * @throws AccessDeniedException when SAF keeps the user from it, as it may with FILETYPE JES in
   *     FTP.DATA
   */
  public JesInterface(FtpSession session) {
    if (!isPermitted(session)) {
      throw new AccessDeniedException("FILETYPE JES");
    }
    this.session = session;
    this.jes = session.services().jes();
    this.requester = session.requester();
    this.level = session.services().configuration().get(ServerStatements.JESINTERFACELEVEL);
    String userId = requester.user().userId().value();
    this.filter =
        level == 1
            ? new JobFilter(userId + "?", userId, Optional.empty())
            : FilterAuthority.filter(session);
  }

  /** Whether SAF lets the session's user work on jobs; where it has no decision it does. [seen] */
  public static boolean isPermitted(FtpSession session) {
    return session
            .services()
            .saf()
            .authorize(
                session.requester().user(),
                ResourceClass.SERVAUTH,
                session.services().identity().resource("ACCESS.JES"),
                AccessLevel.READ)
        != SafDecision.DENY;
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
      return find(single.get()).map(this::detail).orElseGet(this::noJobs);
    }
    Jobs jobs = jobs(wanted);
    return level == 1 && jobs.found().isEmpty()
        ? transfer(jobs, lines -> lines.text(NO_HELD_JOBS).end())
        : transfer(jobs, lines -> write(jobs.found(), lines));
  }

  private void write(List<JobSummary> jobs, LineBuffer lines) {
    if (level == 2 && !jobs.isEmpty()) {
      JobRow.header(lines);
    }
    for (JobSummary job : jobs) {
      if (level == 2) {
        JobRow.level2(job, true, lines);
      } else {
        JobRow.level1(job, spoolOf(job.id()).size(), lines);
      }
    }
  }

  /** {@code NLST}: job identifiers. */
  public Outcome nlst(String argument) {
    JobNumbers wanted = JobNumbers.of(level == 1 ? "" : argument);
    Jobs jobs =
        wanted
            .single()
            .map(id -> new Jobs(find(id).stream().toList(), false))
            .orElseGet(() -> jobs(wanted));
    return transfer(
        jobs, lines -> jobs.found().forEach(job -> lines.text(job.id().toString()).end()));
  }

  /** {@code DELE}: cancels a job and purges its output. */
  public Outcome delete(String argument) {
    String text = argument.strip();
    Optional<JobId> id =
        JobId.parse(text).filter(wanted -> find(wanted).filter(this::mayGo).isPresent());
    if (id.isEmpty()) {
      return new Outcome.Done(notFound(text));
    }
    session.log().deletes(null, () -> true);
    if (!jes.purge(requester, id.get())) {
      return new Outcome.Done(Reply.of(JesMessage.UNABLE_TO_DELETE, id.get()));
    }
    return new Outcome.Done(Reply.of(JesMessage.CANCELLED));
  }

  /**
   * {@code RETR}: all output of a job, or one spool data set. What is no job identifier is the name
   * of a spool data set with JESGETBYDSN at level 2, else of a data set whose job is submitted, and
   * its output sent when it has ended. Of a job that runs, spool data sets can be had one by one
   * [inferred], all of them only when it has ended: clients wait in that way. [seen]
   */
  public Outcome retrieve(String argument) {
    boolean byName = level == 2 && session.settings().get(JESGETBYDSN);
    SpoolRequest request = SpoolRequest.parse(argument, byName);
    if (!request.isIdentified() && !byName) {
      return submitAndReceive(argument);
    }
    Optional<JobSummary> job = request.job().flatMap(this::find).filter(this::isReadable);
    if (job.isEmpty()) {
      return new Outcome.Done(notFound(request.jobText()));
    }
    return request.isForAll() && job.get().phase() != JobPhase.OUTPUT
        ? new Outcome.Done(Reply.of(JesMessage.NO_SPOOL_FILES, job.get().id()))
        : request.choose(spoolOf(job.get().id()), session);
  }

  private Outcome submitAndReceive(String argument) {
    try {
      return new Outcome.Transmit(SubmitAndReceive.open(this, session, argument));
    } catch (JobRefusedException refused) {
      return new Outcome.Done(SubmitTransfer.refusal(session));
    }
  }

  private Outcome detail(JobSummary job) {
    Listing listing =
        new JobDetail(
            job,
            job.phase() == JobPhase.OUTPUT ? spoolOf(job.id()) : List.of(),
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
            if (wanted.matches(job.id()) && isVisible(job)) {
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

  /** That there is no such job among those that the session sees. */
  Reply notFound(String text) {
    String shown = JobId.parse(text).map(JobId::toString).orElse(text.toUpperCase(Locale.ROOT));
    return Reply.of(JesMessage.JOB_NOT_FOUND, shown, JesFilter.list(filter));
  }

  /** A job, when the session sees it. */
  Optional<JobSummary> find(JobId id) {
    return jes.find(requester, filter, id).filter(this::isVisible);
  }

  /** The output of a job that the session sees: at level 1 only what is held. */
  List<SpoolDataSet> spoolOf(JobId id) {
    List<SpoolDataSet> all = jes.spoolDataSets(requester, id);
    return level == 1 ? all.stream().filter(SpoolDataSet::held).toList() : all;
  }

  /** At level 1 a job that has ended is seen by its held output. */
  private boolean isVisible(JobSummary job) {
    return level == 2 || job.phase() != JobPhase.OUTPUT || !spoolOf(job.id()).isEmpty();
  }

  /** At level 1 output can be had only when the job has ended. [inferred] */
  private boolean isReadable(JobSummary job) {
    return level == 2 || job.phase() == JobPhase.OUTPUT;
  }

  /** At level 1 only held jobs and held output can be deleted. */
  private boolean mayGo(JobSummary job) {
    return level == 2 || job.phase() == JobPhase.OUTPUT || job.held();
  }
}
