package io.lparjar.jes.execution;

import io.lparjar.datasets.allocation.Requester;
import io.lparjar.datasets.record.RecordReader;
import io.lparjar.jes.control.JobControlReader;
import io.lparjar.jes.jcl.Card;
import io.lparjar.jes.jcl.ConvertedJob;
import io.lparjar.jes.jcl.JclMessage;
import io.lparjar.jes.jcl.JobModel;
import io.lparjar.jes.jcl.JobStatement.Typrun;
import io.lparjar.jes.jcl.StepModel;
import io.lparjar.jes.job.CompletionCode;
import io.lparjar.jes.job.CompletionCode.JclError;
import io.lparjar.jes.job.CompletionCode.SystemAbend;
import io.lparjar.jes.job.CompletionCode.SystemFailure;
import io.lparjar.jes.job.JobMessage;
import io.lparjar.jes.outcome.OutcomeScript;
import io.lparjar.jes.program.Abend;
import io.lparjar.jes.spool.JobLog;
import io.lparjar.jes.spool.Spool;
import io.lparjar.jes.spool.SystemMessage;
import io.lparjar.jes.store.JobStore;
import io.lparjar.jes.subsystem.InternalReader;
import io.lparjar.security.saf.SecurityEnvironment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs jobs from selection to output, and writes the output of those that never run. */
final class JobRunner {
  private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);
  private static final int JCL_IN = 1;
  private static final int CONNECTORS = 1000;
  private static final int CANCELLED = 0x222;

  /** What a defect of the system ends a job with. */
  private static final int PROTECTION = 0x0C4;

  private final JesConfiguration configuration;
  private final JesServices services;
  private final JobStore store;
  private final Spool spool;
  private final OutcomeScript outcomes;
  private final JobConverter converter;
  private final Function<Requester, InternalReader> internalReaders;
  private final AtomicInteger connector = new AtomicInteger();

  JobRunner(
      JesConfiguration configuration,
      JesServices services,
      JobStore store,
      Spool spool,
      OutcomeScript outcomes,
      Function<Requester, InternalReader> internalReaders) {
    this.configuration = configuration;
    this.services = services;
    this.store = store;
    this.spool = spool;
    this.outcomes = outcomes;
    this.converter = new JobConverter(configuration, services);
    this.internalReaders = internalReaders;
  }

  /** Runs a job under the initiator of the given number. */
  void run(Job job, int initiator) {
    store.started(job.id());
    JobOutput output = begin(job);
    job.start(output);
    Optional<SecurityEnvironment> user =
        services.saf().environmentOf(job.stored().owner()).map(JobRunner::fromInternalReader);
    ConvertedJob converted =
        converter.convert(job.stored().owner(), user, job.name(), cardsOf(job));
    SysoutRouting routing = list(output, job, converted);
    Optional<JobModel> model = converted.model();
    if (model.isEmpty() || user.isEmpty()) {
      if (user.isEmpty()) {
        output.writeToProgrammer(SystemMessage.USER_NOT_FOUND.with());
      }
      notRun(job, output, notifyOf(converted, routing));
      return;
    }
    Requester requester =
        new Requester(user.get(), job.name(), services.addressSpaces().getAsInt());
    LocalDateTime started = now();
    References references =
        new References(
            model.get(),
            new TemporaryNames(job.name(), started),
            new GenerationNumbers(services.dataSets().definitions()));
    RunningJob running =
        new RunningJob(
            job,
            model.get(),
            requester,
            output,
            references,
            routing,
            new SpoolKeys(model.get()),
            new JobDataSets(),
            services,
            spool,
            outcomes,
            internalReaders);
    begin(running, initiator, started);
    end(running, started, run(running), notifyOf(converted, routing));
  }

  private static SecurityEnvironment fromInternalReader(SecurityEnvironment user) {
    return user.under(user.circumstances().withPortOfEntry(JobOwner.PORT_OF_ENTRY));
  }

  /**
   * Ends a job that is not to run.
   *
   * @param converted its listing and messages
   * @param completion how it ends: {@link JclError} says so in the log
   * @param reason lines for the log, the first message with all that follow, or none
   */
  void reject(Job job, ConvertedJob converted, CompletionCode completion, List<String> reason) {
    JobOutput output = begin(job);
    SysoutRouting routing = list(output, job, converted);
    if (!reason.isEmpty()) {
      output.writeToProgrammer(
          reason.get(0), reason.subList(1, reason.size()).toArray(new String[0]));
    }
    if (completion instanceof JclError) {
      notRun(job, output, notifyOf(converted, routing));
    } else {
      if (converted.job().typrun() == Typrun.COPY) {
        output.showInput(cardsOf(job));
      }
      complete(job, output, completion, new Timing(null, now()));
      tell(job, notifyOf(converted, routing), completion);
    }
  }

  /** Ends a job that waited and was cancelled. */
  void cancel(Job job) {
    reject(
        job,
        converter.convert(job.stored().owner(), Optional.empty(), job.name(), cardsOf(job)),
        new SystemAbend(CANCELLED, 0),
        List.of(SystemMessage.JOB_DELETED.with()));
  }

  /** Ends a job that was running when the system went down. */
  void lose(Job job) {
    JobOutput output = begin(job);
    CompletionCode completion = new SystemFailure();
    output.log().write(SystemMessage.JOB_ENDED.with(job.name(), completion.message()));
    complete(job, output, completion, new Timing(null, now()));
  }

  private JobOutput begin(Job job) {
    JobLog log =
        new JobLog(
            job.id(),
            configuration.systemName(),
            configuration.node(),
            services.clock(),
            this::nextConnector,
            services.console());
    log.write(SystemMessage.USER_ASSIGNED.with(job.stored().owner()));
    return new JobOutput(job.stored(), log, configuration);
  }

  private SysoutRouting list(JobOutput output, Job job, ConvertedJob converted) {
    SysoutRouting routing =
        new SysoutRouting(
            converted.steps(),
            converted.outputs(),
            JobControlReader.read(job.name(), configuration.node(), converted.controlStatements()));
    output.list(converted.listing(job.id().toString()), routing);
    boolean refused = !routing.controls().errors().isEmpty();
    if (!refused && !converted.messages().isEmpty()) {
      output.messages().write(JclMessage.HEADER.substring(1));
      for (JclMessage message : converted.messages()) {
        output.messages().write(message.line().substring(1));
      }
    }
    return routing;
  }

  private static String notifyOf(ConvertedJob converted, SysoutRouting routing) {
    String user = converted.job().notifyUser();
    return user.isEmpty() ? routing.controls().notifyUser() : user;
  }

  private void begin(RunningJob running, int initiator, LocalDateTime started) {
    Job job = running.job();
    JobOutput output = running.output();
    LocalDateTime access =
        LocalDateTime.ofInstant(job.stored().submitted(), services.clock().getZone());
    output.writeToProgrammer(
        SystemMessage.LAST_ACCESS.with(
            job.stored().owner(), JobTimes.time(access), JobTimes.date(access)));
    output
        .messages()
        .write(
            SystemMessage.JOB_SETTINGS.with(job.name()), SystemMessage.JOB_SETTINGS_VALUES.with());
    output
        .log()
        .write(
            SystemMessage.JOB_STARTED.with(
                job.name(), initiator, job.stored().jobClass(), configuration.systemName()));
    output.log().write(SystemMessage.SCHEDULER_STARTED.with(job.name(), JobLog.timeOf(started)));
  }

  /** Runs the steps. */
  private CompletionCode run(RunningJob running) {
    StepHistory history = new StepHistory();
    try (DataSetLocks locks = new DataSetLocks(running)) {
      locks.obtain(services.serialization());
      run(running, history, locks);
      return history.completion();
    } catch (Abend e) {
      return e.code();
    } catch (JclErrorException e) {
      return new JclError();
    } catch (RuntimeException defect) {
      LOG.error("{} failed outside of its programs", running.job().id(), defect);
      return new SystemAbend(PROTECTION, 0x11);
    } finally {
      running.passed().end(running.output().messages());
    }
  }

  private static void run(RunningJob running, StepHistory history, DataSetLocks locks) {
    StepRunner steps = new StepRunner(running);
    boolean terminated = false;
    for (StepModel step : running.model().stepsToRun()) {
      StepName name = StepName.of(running.job().name(), step);
      StepDecision decision = StepDecision.of(name, step, history);
      OptionalInt condition = StepDecision.firstTrue(running.model().job().cond(), history);
      if (terminated || running.job().cancellation().isRequested()) {
        decision = StepDecision.FLUSH;
      } else if (condition.isPresent()) {
        terminated = true;
        decision = StepDecision.bypass(SystemMessage.JOB_TERMINATED.with(name));
      }
      if (decision.execute()) {
        history.add(name, steps.run(step, name));
      } else {
        steps.bypass(name, decision);
      }
      locks.endStep(step);
    }
  }

  private void end(
      RunningJob running, LocalDateTime started, CompletionCode completion, String notifyUser) {
    Job job = running.job();
    JobOutput output = running.output();
    LocalDateTime ended = now();
    SystemMessage schedulerEnd =
        completion instanceof JclError ? SystemMessage.JOB_FAILED : SystemMessage.SCHEDULER_ENDED;
    output.log().write(schedulerEnd.with(job.name(), JobLog.timeOf(ended)));
    output
        .messages()
        .write(
            SystemMessage.JOB_START.with(job.name(), JobTimes.minute(started)),
            SystemMessage.JOB_STOP.with(job.name(), JobTimes.minute(ended)),
            SystemMessage.PROCESSOR_TIME.with());
    output.log().write(SystemMessage.JOB_ENDED.with(job.name(), completion.message()));
    complete(job, output, completion, new Timing(started, ended));
    tell(job, notifyUser, completion);
  }

  private void notRun(Job job, JobOutput output, String notifyUser) {
    output.log().write(SystemMessage.JOB_NOT_RUN.with(job.name(), nextConnector()));
    complete(job, output, new JclError(), new Timing(null, now()));
    tell(job, notifyUser, new JclError());
  }

  /** Tells the user of NOTIFY, if there is one, at the console, that the job has ended. */
  private void tell(Job job, String notifyUser, CompletionCode completion) {
    if (!notifyUser.isEmpty()) {
      String line =
          SystemMessage.JOB_ENDED_AT.with(
              job.name(), configuration.node(), AbendText.notified(completion));
      services.console().accept(new JobMessage(job.id(), List.of(line)));
    }
  }

  private void complete(Job job, JobOutput output, CompletionCode completion, Timing timing) {
    try {
      store.ended(job.id(), completion, output.end(spool, timing));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the output of " + job.id(), e);
    }
  }

  private List<Card> cardsOf(Job job) {
    List<Card> cards = new ArrayList<>();
    try (RecordReader reader = spool.open(job.id(), JCL_IN)) {
      while (reader.next()) {
        cards.add(Card.of(cards.size() + 1, reader.array(), reader.offset(), reader.length()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the JCL of " + job.id(), e);
    }
    return cards;
  }

  private LocalDateTime now() {
    return LocalDateTime.now(services.clock());
  }

  private int nextConnector() {
    return Math.floorMod(connector.incrementAndGet(), CONNECTORS);
  }
}
