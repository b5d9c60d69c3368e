package io.lparjar.jes.execution;

import io.lparjar.jes.control.JobControlReader;
import io.lparjar.jes.control.JobControls;
import io.lparjar.jes.jcl.Card;
import io.lparjar.jes.jcl.ConvertedJob;
import io.lparjar.jes.jcl.JobCards;
import io.lparjar.jes.jcl.JobStatement;
import io.lparjar.jes.jcl.JobStatement.Typrun;
import io.lparjar.jes.job.CompletionCode;
import io.lparjar.jes.job.CompletionCode.ConditionCode;
import io.lparjar.jes.job.CompletionCode.JclError;
import io.lparjar.jes.job.CompletionCode.SystemAbend;
import io.lparjar.jes.job.JobId;
import io.lparjar.jes.job.JobMessage;
import io.lparjar.jes.job.JobPhase;
import io.lparjar.jes.spool.Spool;
import io.lparjar.jes.spool.SpoolWriter;
import io.lparjar.jes.spool.SystemMessage;
import io.lparjar.jes.store.JobStore;
import io.lparjar.jes.store.StoredJob;
import io.lparjar.security.saf.SecurityEnvironment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes jobs in: gives them a number, keeps their cards, converts them to see whether they can run,
 * and queues them. The cards are converted again when the job is selected, so that a waiting job
 * costs no memory and a restart needs nothing but the cards.
 */
final class JobReception {
  /** Of jobs that ask for none: JOBPRTY(1). [recalled] */
  private static final int USUAL_PRIORITY = 9;

  private static final int JCL_IN = 1;
  private static final int CANCELLED = 0x222;

  private final JesConfiguration configuration;
  private final JesServices services;
  private final JobAuthority authority;
  private final JobStore store;
  private final Spool spool;
  private final LiveJobs jobs;
  private final JobRunner runner;
  private final JobConverter converter;
  private final CommandGate commands;

  JobReception(
      JesConfiguration configuration,
      JesServices services,
      JobAuthority authority,
      JobStore store,
      Spool spool,
      LiveJobs jobs,
      JobRunner runner,
      CommandGate commands) {
    this.configuration = configuration;
    this.services = services;
    this.authority = authority;
    this.store = store;
    this.spool = spool;
    this.jobs = jobs;
    this.runner = runner;
    this.converter = new JobConverter(configuration, services);
    this.commands = commands;
  }

  /**
   * Takes a job in. One that transmits jobs to this node gives way to them and leaves no output.
   *
   * @return the jobs that came of it; none when its cards ended with {@code /*PURGE}
   */
  List<JobId> accept(SecurityEnvironment submitter, JobCards cards) throws IOException {
    if (cards.typeOfEnd() == JobCards.End.PURGE) {
      return List.of();
    }
    ConvertedJob converted =
        converter.convert(submitter.userId(), Optional.of(submitter), cards.name(), cards.cards());
    JobOwner owner = JobOwner.of(converted.job(), submitter, services.saf(), authority);
    JobControls controls =
        JobControlReader.read(
            converted.job().name(), configuration.node(), converted.controlStatements());
    if (!cards.transmitted().isEmpty() && controls.errors().isEmpty() && !owner.isRefused()) {
      List<JobId> received = new ArrayList<>();
      for (JobCards transmitted : cards.transmitted()) {
        received.addAll(accept(submitter, transmitted));
      }
      return received;
    }
    Job job = new Job(describe(converted.job(), owner, cards, controls));
    boolean queued = false;
    jobs.announce(job);
    try {
      keep(job, cards.cards());
      tellOperator(job, controls);
      Optional<CompletionCode> end = endOf(converted, controls, owner, cards);
      if (end.isPresent()) {
        runner.reject(job, converted, end.get(), reasonOf(controls, owner, cards));
      } else {
        execute(job, converted.commands(), submitter);
        jobs.enqueue(job);
        queued = true;
      }
    } finally {
      if (!queued) {
        jobs.leave(job);
      }
    }
    return List.of(job.id());
  }

  /**
   * How the job ends without running; empty when it is to run. With TYPRUN=JCLHOLD nobody looks for
   * errors before the job is released.
   */
  private static Optional<CompletionCode> endOf(
      ConvertedJob converted, JobControls controls, JobOwner owner, JobCards cards) {
    Typrun typrun = converted.job().typrun();
    boolean unseen = typrun == Typrun.JCLHOLD && cards.typeOfEnd() == JobCards.End.RUN;
    if (owner.isRefused()
        || !controls.errors().isEmpty()
        || (converted.model().isEmpty() && !unseen)) {
      return Optional.of(new JclError());
    }
    if (cards.typeOfEnd() == JobCards.End.DELETE) {
      return Optional.of(new SystemAbend(CANCELLED, 0));
    }
    return cards.typeOfEnd() == JobCards.End.SCAN || typrun == Typrun.SCAN || typrun == Typrun.COPY
        ? Optional.of(new ConditionCode(0))
        : Optional.empty();
  }

  private static List<String> reasonOf(JobControls controls, JobOwner owner, JobCards cards) {
    if (!owner.isRefused() && !controls.errors().isEmpty()) {
      return List.of(controls.errors().get(0));
    }
    return cards.typeOfEnd() == JobCards.End.DELETE && !owner.isRefused()
        ? List.of(SystemMessage.JOB_DELETED.with())
        : owner.refusal();
  }

  /** The commands of a job are carried out when it comes in, before it runs. */
  private void execute(Job job, List<String> wanted, SecurityEnvironment submitter) {
    for (String command : wanted) {
      String line = SystemMessage.COMMAND_IN_JOB.with(command);
      services.console().accept(new JobMessage(job.id(), List.of(line)));
      commands.execute(submitter, command);
    }
  }

  /** What the operator is to know when the job comes in. */
  private void tellOperator(Job job, JobControls controls) {
    List<String> lines = new ArrayList<>();
    controls.operatorTexts().forEach(text -> lines.add(SystemMessage.OPERATOR_TEXT.with(text)));
    if (!controls.volumes().isEmpty()) {
      lines.add(SystemMessage.SETUP.with(job.name(), String.join(",", controls.volumes())));
    }
    if (job.isHeld()) {
      lines.add(SystemMessage.JOB_HELD.with(job.name()));
    }
    lines.forEach(line -> services.console().accept(new JobMessage(job.id(), List.of(line))));
  }

  /** The priority of {@code /*PRIORITY} wins over PRTY=. [documented] */
  private StoredJob describe(
      JobStatement statement, JobOwner owner, JobCards cards, JobControls controls) {
    boolean held =
        statement.typrun() == Typrun.HOLD
            || statement.typrun() == Typrun.JCLHOLD
            || !controls.volumes().isEmpty();
    int wanted = cards.priority() < 0 ? statement.priority() : cards.priority();
    return new StoredJob(
        store.nextId(),
        statement.name(),
        owner.userId(),
        statement.jobClass().isEmpty() ? configuration.defaultClass() : statement.jobClass(),
        statement.msgClass().isEmpty()
            ? configuration.defaultMessageClass()
            : statement.msgClass().charAt(0),
        wanted < 0 ? USUAL_PRIORITY : wanted,
        cards.cards().size(),
        services.clock().instant(),
        JobPhase.INPUT,
        held,
        null,
        0);
  }

  /** Keeps a job and its cards, or nothing of it. */
  private void keep(Job job, List<Card> cards) throws IOException {
    boolean kept = false;
    spool.create(job.id());
    try {
      try (SpoolWriter writer = spool.openWriter(job.id(), JCL_IN)) {
        for (Card card : cards) {
          card.writeTo(writer);
        }
      }
      store.add(job.stored());
      kept = true;
    } finally {
      if (!kept) {
        spool.delete(job.id());
      }
    }
  }
}
