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

  /**
   * Whether a step of these names is meant. A single name may be that of a step in a procedure, as
   * the statements of the procedure refer to each other by it.
   */
  public boolean matches(String stepName, String procedureStepName) {
    if (procedureStep.isEmpty()) {
      return step.isEmpty() || step.equals(stepName) || step.equals(procedureStepName);
    }
    return step.equals(stepName) && procedureStep.equals(procedureStepName);
  }
}
