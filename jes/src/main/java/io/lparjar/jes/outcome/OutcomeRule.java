package io.lparjar.jes.outcome;

import io.lparjar.jes.job.Mask;

/**
 * Which steps have an outcome. Masks are upper case; {@code *} stands for any characters, {@code ?}
 * and {@code %} for one.
 *
 * @param jobName job names
 * @param stepName step names; of a step in a procedure, the step's own name
 * @param program names of PGM=, whether or not there is such a program
 * @param outcome what they do
 */
public record OutcomeRule(String jobName, String stepName, String program, StepOutcome outcome) {

  /** For all steps that execute a program. */
  public static OutcomeRule ofProgram(String program, StepOutcome outcome) {
    return new OutcomeRule("*", "*", program, outcome);
  }

  /** For a step of a job. */
  public static OutcomeRule ofStep(String jobName, String stepName, StepOutcome outcome) {
    return new OutcomeRule(jobName, stepName, "*", outcome);
  }

  boolean matches(String job, String step, String module) {
    return Mask.matches(jobName, job)
        && Mask.matches(stepName, step)
        && Mask.matches(program, module);
  }
}
