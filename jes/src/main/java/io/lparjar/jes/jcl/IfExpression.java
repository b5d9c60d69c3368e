package io.lparjar.jes.jcl;

/**
 * A relational expression of an IF statement. A term about a step that has not run is false.
 *
 * @see "z/OS MVS JCL Reference, IF/THEN/ELSE/ENDIF statement construct"
 */
public sealed interface IfExpression {

  /** {@code NOT}. */
  record Not(IfExpression operand) implements IfExpression {}

  /** {@code AND}. */
  record And(IfExpression left, IfExpression right) implements IfExpression {}

  /** {@code OR}. */
  record Or(IfExpression left, IfExpression right) implements IfExpression {}

  /** {@code RC}: the return code of a step, or the highest so far. */
  record ReturnCode(StepReference step, Comparison operator, int value) implements IfExpression {}

  /** {@code ABEND}: whether a step, or any, abended. */
  record Abended(StepReference step) implements IfExpression {}

  /**
   * {@code ABENDCC}: the last abend code of a step, or of any.
   *
   * @param code as in {@code S0C4} or {@code U0016}
   */
  record AbendCode(StepReference step, Comparison operator, String code) implements IfExpression {}

  /** {@code RUN}: whether a step has started. */
  record Ran(StepReference step) implements IfExpression {}
}
