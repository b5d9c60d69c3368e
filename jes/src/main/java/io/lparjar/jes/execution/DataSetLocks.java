package io.lparjar.jes.execution;

import io.lparjar.datasets.allocation.DispositionStatus;
import io.lparjar.datasets.allocation.Serialization;
import io.lparjar.datasets.allocation.Serialization.Hold;
import io.lparjar.datasets.allocation.Serialization.Mode;
import io.lparjar.datasets.name.DataSetName;
import io.lparjar.jes.jcl.DataSetReference;
import io.lparjar.jes.jcl.DdModel;
import io.lparjar.jes.jcl.DdStatement;
import io.lparjar.jes.jcl.DdTarget;
import io.lparjar.jes.jcl.StepModel;
import io.lparjar.jes.program.Abend;
import io.lparjar.jes.spool.SystemMessage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The ENQs of a job on the data sets that its DD statements name: all are got before the first
 * step, shared when every statement says SHR, else exclusive; each is given back after the last
 * step that names it. Got in the order of names, so that two jobs never wait for each other. For a
 * relative generation the job holds its group, whose numbers then stay as they are.
 *
 * @see "z/OS MVS JCL User's Guide, data integrity processing"
 */
final class DataSetLocks implements AutoCloseable {
  private final RunningJob job;
  private final Map<DataSetName, Mode> modes = new TreeMap<>();
  private final Map<DataSetName, Integer> lastSteps = new HashMap<>();
  private final Map<DataSetName, Hold> holds = new HashMap<>();

  DataSetLocks(RunningJob job) {
    this.job = job;
    for (StepModel step : job.model().steps()) {
      for (DdModel dd : step.dds()) {
        for (DdStatement statement : dd.statements()) {
          nameOf(step, statement).ifPresent(name -> note(name, statement, step));
        }
      }
    }
  }

  private Optional<DataSetName> nameOf(StepModel step, DdStatement statement) {
    return statement.target() instanceof DdTarget.DataSet dataSet
            && dataSet.reference() instanceof DataSetReference.Generation generation
        ? Optional.of(generation.base())
        : job.references()
            .resolve(step, statement)
            .filter(resolved -> !resolved.temporary())
            .map(ResolvedDataSet::name);
  }

  /**
   * Gets them all, waiting for those who hold them.
   *
   * @throws Abend S222 when the job is cancelled meanwhile
   */
  void obtain(Serialization serialization) {
    Cancellation cancellation = job.job().cancellation();
    cancellation.beginInterruptible();
    try {
      for (Map.Entry<DataSetName, Mode> wanted : modes.entrySet()) {
        DataSetName name = wanted.getKey();
        holds.put(
            name,
            serialization.await(
                job.requester(), name, wanted.getValue(), holder -> reportWait(name)));
      }
      job.references().generations().fix(modes.keySet());
    } catch (InterruptedException e) {
      cancellation.check();
      throw new IllegalStateException("interrupted, but not cancelled", e);
    } finally {
      cancellation.endInterruptible();
    }
  }

  /** Gives back what no step after {@code step} names. */
  void endStep(StepModel step) {
    lastSteps.forEach(
        (name, last) -> {
          if (last == step.exec().statement()) {
            release(name);
          }
        });
  }

  /** Gives back the rest. */
  @Override
  public void close() {
    holds.values().forEach(Hold::close);
    holds.clear();
  }

  private void release(DataSetName name) {
    Hold hold = holds.remove(name);
    if (hold != null) {
      hold.close();
    }
  }

  private void note(DataSetName name, DdStatement statement, StepModel step) {
    boolean shared =
        statement.target() instanceof DdTarget.DataSet dataSet
            && dataSet.disposition().status() == DispositionStatus.SHR;
    modes.merge(
        name,
        shared ? Mode.SHARED : Mode.EXCLUSIVE,
        (earlier, now) -> earlier == Mode.SHARED ? now : earlier);
    lastSteps.put(name, step.exec().statement());
  }

  private void reportWait(DataSetName name) {
    job.output().log().write(SystemMessage.JOB_WAITING.with(job.job().name()));
    job.output().log().write(SystemMessage.WAITED_FOR.with(name, job.job().name()));
  }
}
