package io.lparjar.jes.execution;

import io.lparjar.datasets.allocation.DataSetException;
import io.lparjar.datasets.record.RecordException;
import io.lparjar.jes.jcl.DdStatement;
import io.lparjar.jes.jcl.ProgramReference;
import io.lparjar.jes.jcl.StepModel;
import io.lparjar.jes.jcl.TimeLimit;
import io.lparjar.jes.job.CompletionCode;
import io.lparjar.jes.job.CompletionCode.ConditionCode;
import io.lparjar.jes.job.CompletionCode.SystemAbend;
import io.lparjar.jes.program.Abend;
import io.lparjar.jes.program.Program;
import io.lparjar.jes.spool.JobLog;
import io.lparjar.jes.spool.SystemMessage;
import io.lparjar.jes.spool.SystemMessages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Executes a step: allocation, program, disposition, and the messages about them in this order.
 *
 * @see "z/OS MVS JCL User's Guide, processing of steps"
 */
final class StepRunner {
  private static final Logger LOG = LoggerFactory.getLogger(StepRunner.class);
  private static final int NOT_FOUND = 0x806;
  private static final int NOT_FOUND_REASON = 0x04;
  private static final int IO_ERROR = 0x001;
  private static final int PROTECTION = 0x0C4;
  private static final int CONFLICT = 0x013;
  private static final int LENGTH_MISSING = 0x34;
  private static final int CODE_MASK = 0xFFF;

  private final RunningJob job;
  private final SystemMessages messages;
  private Duration used = Duration.ZERO;

  StepRunner(RunningJob job) {
    this.job = job;
    this.messages = job.output().messages();
  }

  /**
   * Executes the step.
   *
   * @throws JclErrorException when an allocation fails; everything is said and released then
   */
  CompletionCode run(StepModel step, StepName name) {
    LocalDateTime started = job.now();
    RunningJob running = job.running(moduleOf(step));
    StepAllocation allocation = new StepAllocation(running, step, name);
    try {
      allocation.allocate(messages);
    } catch (JclErrorException e) {
      e.lines().forEach(messages::write);
      messages.write(SystemMessage.STEP_NOT_EXECUTED.with(name));
      release(allocation, StepEnd.NOT_EXECUTED);
      account(name, started);
      throw e;
    } catch (RuntimeException defect) {
      release(allocation, StepEnd.NOT_EXECUTED);
      throw defect;
    }
    job.job().step(new StepClock(name.step(), name.procedureStep(), job.clock()));
    CompletionCode code = execute(running, step, name, allocation);
    job.job().step(null);
    boolean normal = code instanceof ConditionCode;
    if (code instanceof ConditionCode condition) {
      messages.write(SystemMessage.STEP_EXECUTED.with(name, condition.value()));
    } else {
      job.output()
          .log()
          .write(
              AbendText.abended(name, code),
              SystemMessage.STEP_ABENDED_TIME.with(JobLog.timeOf(job.now())));
      messages.write(AbendText.completion(name, code));
    }
    release(allocation, normal ? StepEnd.NORMAL : StepEnd.ABNORMAL);
    account(name, started);
    return code;
  }

  /** Says that a step is not executed. */
  void bypass(StepName name, StepDecision decision) {
    LocalDateTime now = job.now();
    if (decision.message() != null) {
      messages.write(decision.message());
    }
    messages.write(SystemMessage.STEP_NOT_EXECUTED.with(name));
    account(name, now);
  }

  private CompletionCode execute(
      RunningJob underProgram, StepModel step, StepName name, StepAllocation allocation) {
    String module = moduleOf(step);
    Optional<Program> program =
        job.outcomes()
            .find(name.jobName(), name.innermost(), module)
            .or(() -> job.programs().find(module));
    if (program.isEmpty()) {
      job.output().writeToProgrammer(SystemMessage.MODULE_NOT_FOUND.with(module));
      job.output()
          .writeToProgrammer(
              SystemMessage.MODULE_ABEND.with(
                  NOT_FOUND, NOT_FOUND_REASON, name.jobName(), name.innermost()));
      return new SystemAbend(NOT_FOUND, NOT_FOUND_REASON);
    }
    RunningStep running = new RunningStep(underProgram, name, allocation, step.exec().parameter());
    CompletionCode code = execute(program.get(), running, name, step.exec().time());
    try {
      running.closeAll();
    } catch (IOException | RuntimeException e) {
      LOG.warn("{}: cannot close what {} left open", job.job().id(), module, e);
    }
    return code;
  }

  /** Runs the program for as long as its time allows. */
  private CompletionCode execute(
      Program program, RunningStep running, StepName name, TimeLimit time) {
    Cancellation cancellation = job.job().cancellation();
    Instant started = job.clock().instant();
    cancellation.beginStep();
    StepTimer timer =
        StepTimer.start(job.clock(), cancellation, time, job.model().job().time(), used);
    try {
      CompletionCode code = execute(program, running, name);
      cancellation.check();
      return code;
    } catch (Abend ended) {
      return ended.code();
    } finally {
      timer.close();
      cancellation.beginStep();
      used = used.plus(Duration.between(started, job.clock().instant()));
    }
  }

  /** Runs the program's own code; the edge where its defects become abends. */
  private CompletionCode execute(Program program, RunningStep running, StepName name) {
    Cancellation cancellation = job.job().cancellation();
    try {
      cancellation.beginInterruptible();
      return new ConditionCode(program.run(running) & CODE_MASK);
    } catch (Abend e) {
      return e.code();
    } catch (RecordException e) {
      LOG.info("{} {}: {}", job.job().id(), name, e.getMessage());
      return new SystemAbend(IO_ERROR, 4);
    } catch (DataSetException e) {
      LOG.info("{} {}: {}", job.job().id(), name, e.getMessage());
      return e.reason()
          .abend()
          .map(abend -> new SystemAbend(abend.code(), abend.reason()))
          .orElse(new SystemAbend(CONFLICT, LENGTH_MISSING));
    } catch (IOException | UncheckedIOException e) {
      logUnlessCancelled("input or output failed", name, e);
      return new SystemAbend(IO_ERROR, 4);
    } catch (RuntimeException | Error e) {
      logUnlessCancelled("the program failed", name, e);
      return new SystemAbend(PROTECTION, 0x11);
    } finally {
      cancellation.endInterruptible();
    }
  }

  private void logUnlessCancelled(String what, StepName name, Throwable cause) {
    if (!job.job().cancellation().isPending()) {
      LOG.error("{} {}: {}", job.job().id(), name, what, cause);
    }
  }

  private String moduleOf(StepModel step) {
    ProgramReference program = step.exec().program();
    if (program instanceof ProgramReference.Named named) {
      return named.name();
    }
    if (program instanceof ProgramReference.BackReference back) {
      Optional<DdStatement> dd = job.references().find(step, back.dd());
      return dd.flatMap(statement -> job.references().resolve(step, statement))
          .flatMap(ResolvedDataSet::member)
          .map(member -> member.value())
          .orElse("");
    }
    return "";
  }

  private void release(StepAllocation allocation, StepEnd end) {
    try {
      allocation.release(end, messages);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot complete the output of " + job.job().id(), e);
    }
  }

  private void account(StepName name, LocalDateTime started) {
    messages.write(
        SystemMessage.STEP_START.with(name.innermost(), JobTimes.minute(started)),
        SystemMessage.STEP_STOP.with(name.innermost(), JobTimes.minute(job.now())),
        SystemMessage.PROCESSOR_TIME.with(),
        SystemMessage.VIRTUAL_STORAGE.with(),
        SystemMessage.REAL_STORAGE.with(),
        SystemMessage.ALLOCATED_STORAGE.with());
  }
}
