package io.lparjar.jes.jcl;

/**
 * One test of {@code COND=}: true when {@code code operator return-code} is.
 *
 * @param code 0 to 4,095
 * @param operator stands between the code and the return code
 * @param step whose return code
 */
public record ConditionTest(int code, Comparison operator, StepReference step) {

  /** Whether the test is true for this return code. */
  public boolean test(int returnCode) {
    return operator.holds(code, returnCode);
  }
}
