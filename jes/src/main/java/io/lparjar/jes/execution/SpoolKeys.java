package io.lparjar.jes.execution;

import io.lparjar.jes.jcl.DdModel;
import io.lparjar.jes.jcl.DdStatement;
import io.lparjar.jes.jcl.DdTarget;
import io.lparjar.jes.jcl.JobModel;
import io.lparjar.jes.jcl.StepModel;
import java.util.IdentityHashMap;

/**
 * The JES data set keys of a job's DD statements: from 101 on first the in-stream data sets of the
 * whole job, then its SYSOUT data sets, each in the order of the statements. [seen]
 */
final class SpoolKeys {
  private static final int FIRST = 101;

  private final IdentityHashMap<DdStatement, Integer> keys = new IdentityHashMap<>();

  SpoolKeys(JobModel model) {
    number(model, DdTarget.InStream.class);
    number(model, DdTarget.Sysout.class);
  }

  /** The key of an in-stream or SYSOUT statement of the job. */
  int of(DdStatement statement) {
    return keys.getOrDefault(statement, 0);
  }

  private void number(JobModel model, Class<? extends DdTarget> kind) {
    for (StepModel step : model.steps()) {
      for (DdModel dd : step.dds()) {
        for (DdStatement statement : dd.statements()) {
          if (kind.isInstance(statement.target())) {
            keys.put(statement, FIRST + keys.size());
          }
        }
      }
    }
  }
}
