package io.lparjar.jes.jcl;

/**
 * An earlier step.
 *
 * @param step step name, empty for any step
 * @param procedureStep procedure step name, or empty
 */
public record StepReference(String step, String procedureStep) {
  /** All the steps before. */
  public static final StepReference ANY = new StepReference("", "");

  /** Whether a step of these names is meant. */
  public boolean matches(String stepName, String procedureStepName) {
    return (step.isEmpty() || step.equals(stepName))
        && (procedureStep.isEmpty() || procedureStep.equals(procedureStepName));
  }
}
