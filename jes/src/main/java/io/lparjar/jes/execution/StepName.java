package io.lparjar.jes.execution;

import io.lparjar.jes.jcl.StepModel;

/**
 * What a step is called.
 *
 * @param jobName job name
 * @param step name of the EXEC statement in the job, or empty
 * @param procedureStep name of the EXEC statement in the procedure, or empty
 */
record StepName(String jobName, String step, String procedureStep) {

  static StepName of(String jobName, StepModel model) {
    return new StepName(jobName, model.name(), model.procedureStep());
  }

  /** The name by which the accounting messages know it: of the procedure step, if there is one. */
  String innermost() {
    return procedureStep.isEmpty() ? step : procedureStep;
  }

  /** {@code jobname [procstep] stepname}, as messages begin. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(jobName);
    if (!procedureStep.isEmpty()) {
      text.append(' ').append(procedureStep);
    }
    if (!step.isEmpty()) {
      text.append(' ').append(step);
    }
    return text.toString();
  }
}
