package io.lparjar.jes.jcl;

import java.util.List;

/**
 * A job without JCL errors.
 *
 * @param job its JOB statement
 * @param jobLibrary JOBLIB, the data sets in order; empty when there is none
 * @param outputs its OUTPUT statements
 * @param steps its steps in order, those of procedures included
 */
public record JobModel(
    JobStatement job,
    List<DdStatement> jobLibrary,
    List<OutputStatement> outputs,
    List<StepModel> steps) {
  public JobModel {
    outputs = List.copyOf(outputs);
    jobLibrary = List.copyOf(jobLibrary);
    steps = List.copyOf(steps);
  }

  /** The steps to run: all, or those from the step that RESTART= names. */
  public List<StepModel> stepsToRun() {
    return steps.subList(Math.max(0, RestartStep.indexOf(job.restart(), steps)), steps.size());
  }
}
