package io.lparjar.jes.execution;

import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.job.JobFilter;
import io.lparjar.jes.job.JobId;
import io.lparjar.jes.job.JobPhase;
import io.lparjar.jes.job.JobSummary;
import io.lparjar.jes.job.Mask;
import io.lparjar.jes.outcome.OutcomeScript;
import io.lparjar.jes.spool.LineReader;
import io.lparjar.jes.spool.Spool;
import io.lparjar.jes.spool.SpoolDataSet;
import io.lparjar.jes.store.JobStore;
import io.lparjar.jes.store.StoredJob;
import io.lparjar.jes.subsystem.Initiator;
import io.lparjar.jes.subsystem.InitiatorControl;
import io.lparjar.jes.subsystem.InternalReader;
import io.lparjar.jes.subsystem.JobChange;
import io.lparjar.jes.subsystem.JobControl;
import io.lparjar.jes.subsystem.JobEntrySubsystem;
import io.lparjar.jes.subsystem.OperatorCommands;
import io.lparjar.security.saf.SecurityEnvironment;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The JES2 of a system: its jobs live in the database and on the spool, and those that wait or run
 * also in memory.
 *
 * <p>Started over a home that another process left, jobs that waited are waiting again. Jobs that
 * were running are not run twice: they have ended, nobody knows how. [inferred] from the default of
 * the JOBCLASS statement, RESTART=NO.
 *
 * @see "z/OS JES2 Initialization and Tuning Guide"
 */
public final class Jes2
    implements JobEntrySubsystem, JobControl, InitiatorControl, OperatorCommands, AutoCloseable {
  private final String name;
  private final JobAuthority authority;
  private final JobStore store;
  private final Spool spool;
  private final LiveJobs jobs;
  private final JobReception reception;
  private final CommandGate commands;

  private Jes2(JesConfiguration configuration, JesServices services, OutcomeScript outcomes) {
    this.name = configuration.subsystem();
    this.authority = new JobAuthority(services.saf(), configuration.node());
    this.store =
        new JobStore(
            services.database(), configuration.lowestJobNumber(), configuration.highestJobNumber());
    this.spool = new Spool(services.contentStore());
    JobRunner runner =
        new JobRunner(configuration, services, store, spool, outcomes, this::openInternalReader);
    this.jobs = new LiveJobs(configuration.initiators(), store, spool, runner);
    this.commands = new CommandGate(services.saf());
    this.reception =
        new JobReception(configuration, services, authority, store, spool, jobs, runner, commands);
  }

  /** Starts JES2; jobs that wait begin to run at once. */
  public static Jes2 start(JesConfiguration configuration, JesServices services) {
    return start(configuration, services, new OutcomeScript());
  }

  /** Starts JES2 with steps whose outcome is scripted. */
  public static Jes2 start(
      JesConfiguration configuration, JesServices services, OutcomeScript outcomes) {
    Jes2 jes2 = new Jes2(configuration, services, outcomes);
    jes2.jobs.recover(services.database().recovered());
    return jes2;
  }

  /** Has the operator commands of jobs carried out by {@code console}, which answers in lines. */
  public void connect(Function<String, List<String>> console) {
    commands.connect(console);
  }

  @Override
  public Optional<List<String>> execute(SecurityEnvironment user, String command) {
    return commands.execute(user, command);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public InternalReader openInternalReader(Requester requester) {
    return new SubmittingReader(requester.user(), reception);
  }

  @Override
  public void list(Requester requester, JobFilter filter, Consumer<JobSummary> action) {
    if (filter.phase().isPresent() && filter.phase().get() != JobPhase.OUTPUT) {
      for (Job job : jobs.all()) {
        summary(requester, filter, job.stored()).ifPresent(action);
      }
      return;
    }
    int below = Integer.MAX_VALUE;
    boolean more = true;
    while (more) {
      Set<JobId> purged = jobs.purged();
      List<StoredJob> page = store.page(filter, below);
      for (StoredJob stored : page) {
        if (!purged.contains(stored.id())) {
          summary(requester, filter, stored).ifPresent(action);
        }
        below = stored.id().number();
      }
      more = !page.isEmpty();
    }
  }

  @Override
  public Optional<JobSummary> find(Requester requester, JobFilter filter, JobId id) {
    return stored(id).flatMap(stored -> summary(requester, filter, stored));
  }

  @Override
  public List<SpoolDataSet> spoolDataSets(Requester requester, JobId id) {
    return outputOf(id).stream()
        .filter(dataSet -> authority.mayRead(requester.user(), dataSet))
        .toList();
  }

  @Override
  public RecordReader open(Requester requester, SpoolDataSet dataSet) throws IOException {
    if (!authority.mayRead(requester.user(), dataSet)) {
      throw new NoSuchFileException(dataSet.name());
    }
    Optional<List<String>> lines =
        jobs.find(dataSet.job())
            .flatMap(Job::output)
            .flatMap(output -> output.lines(dataSet.key()));
    return lines.isPresent()
        ? new LineReader(lines.get())
        : spool.open(dataSet.job(), dataSet.key());
  }

  @Override
  public Optional<ActiveStep> activeStep(Requester requester, JobId id) {
    return jobs.find(id)
        .filter(job -> authority.maySee(requester.user(), job.stored()))
        .flatMap(Job::activeStep);
  }

  @Override
  public boolean awaitEnd(JobId id, BooleanSupplier goOn) {
    return jobs.awaitEnd(id, goOn);
  }

  @Override
  public boolean purge(Requester requester, JobId id) {
    Optional<StoredJob> stored =
        stored(id).filter(job -> authority.mayPurge(requester.user(), job));
    if (stored.isEmpty()) {
      return false;
    }
    Optional<Job> live = jobs.find(id);
    if (live.isPresent()) {
      jobs.purge(live.get());
    } else {
      jobs.forget(id);
    }
    return true;
  }

  @Override
  public boolean cancel(Requester requester, JobId id) {
    Optional<Job> job = controllable(requester, id);
    job.ifPresent(jobs::cancel);
    return job.isPresent();
  }

  @Override
  public boolean change(Requester requester, JobId id, JobChange change) {
    return controllable(requester, id).map(job -> jobs.change(job, change)).orElse(false);
  }

  @Override
  public boolean hold(Requester requester, JobId id) {
    return controllable(requester, id).map(jobs::hold).orElse(false);
  }

  @Override
  public boolean release(Requester requester, JobId id) {
    return controllable(requester, id).map(jobs::release).orElse(false);
  }

  @Override
  public List<Initiator> initiators() {
    return jobs.initiators().list();
  }

  @Override
  public boolean setClasses(int number, String classes) {
    return jobs.initiators().classes(number, classes);
  }

  @Override
  public boolean drain(int number) {
    return jobs.initiators().drain(number, true);
  }

  @Override
  public boolean start(int number) {
    return jobs.initiators().drain(number, false);
  }

  @Override
  public void setNumber(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("no initiators");
    }
    jobs.initiators().resize(number);
  }

  @Override
  public boolean releaseOutput(Requester requester, JobId id) {
    return stored(id).filter(job -> authority.mayPurge(requester.user(), job)).isPresent()
        && store.releaseOutput(id);
  }

  /** Ends JES2: running jobs are cancelled (S222), waiting ones wait for the next start. */
  @Override
  public void close() {
    jobs.close();
  }

  /** A job that waits or runs, when the user may do what he likes with it. */
  private Optional<Job> controllable(Requester requester, JobId id) {
    return jobs.find(id).filter(job -> authority.mayPurge(requester.user(), job.stored()));
  }

  /** The job as it is now; empty when it does not match or may not be seen. */
  private Optional<JobSummary> summary(Requester requester, JobFilter filter, StoredJob stored) {
    if (!Mask.matches(filter.name(), stored.name())
        || !Mask.matches(filter.owner(), stored.owner().value())
        || !authority.maySee(requester.user(), stored)) {
      return Optional.empty();
    }
    return current(stored)
        .filter(summary -> filter.phase().isEmpty() || filter.phase().get() == summary.phase());
  }

  /** The row of a job; whether it was purged is asked first, as the row goes before the mark. */
  private Optional<StoredJob> stored(JobId id) {
    return jobs.find(id).filter(Job::isPurged).isPresent() ? Optional.empty() : store.find(id);
  }

  /** The state of a job, which may have moved on since it was read from the database. */
  private Optional<JobSummary> current(StoredJob stored) {
    Optional<Job> live = jobs.find(stored.id()).filter(job -> job.phase() != JobPhase.OUTPUT);
    if (live.isPresent()) {
      Job job = live.get();
      return job.isPurged() ? Optional.empty() : Optional.of(job.summary(jobs.isDuplicate(job)));
    }
    return stored.phase() == JobPhase.OUTPUT
        ? Optional.of(summaryOf(stored))
        : stored(stored.id()).map(Jes2::summaryOf);
  }

  private List<SpoolDataSet> outputOf(JobId id) {
    Optional<Job> live = jobs.find(id);
    if (live.isEmpty()) {
      return store.output(id);
    }
    return live.filter(job -> !job.isPurged())
        .flatMap(Job::output)
        .map(JobOutput::dataSets)
        .orElse(List.of());
  }

  private static JobSummary summaryOf(StoredJob stored) {
    return new JobSummary(
        stored.id(),
        stored.name(),
        stored.owner(),
        stored.phase(),
        stored.jobClass(),
        stored.priority(),
        Optional.ofNullable(stored.completion()),
        stored.held(),
        false,
        stored.spoolFiles());
  }
}
