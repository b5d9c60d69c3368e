package io.lparjar.jes.execution;

import io.lparjar.jes.jcl.IfExpression;
import io.lparjar.jes.jcl.IfExpression.AbendCode;
import io.lparjar.jes.jcl.IfExpression.Abended;
import io.lparjar.jes.jcl.IfExpression.And;
import io.lparjar.jes.jcl.IfExpression.Not;
import io.lparjar.jes.jcl.IfExpression.Or;
import io.lparjar.jes.jcl.IfExpression.Ran;
import io.lparjar.jes.jcl.IfExpression.ReturnCode;
import java.util.OptionalInt;

/** The truth of IF expressions; a term about steps that were not executed is false. */
final class IfConditions {
  private IfConditions() {}

  static boolean isTrue(IfExpression expression, StepHistory history) {
    if (expression instanceof Not not) {
      return !isTrue(not.operand(), history);
    }
    if (expression instanceof And and) {
      return isTrue(and.left(), history) && isTrue(and.right(), history);
    }
    if (expression instanceof Or or) {
      return isTrue(or.left(), history) || isTrue(or.right(), history);
    }
    if (expression instanceof ReturnCode code) {
      OptionalInt highest = history.highestReturnCode(code.step());
      return highest.isPresent() && code.operator().holds(highest.getAsInt(), code.value());
    }
    if (expression instanceof Abended abended) {
      return history.abended(abended.step());
    }
    if (expression instanceof AbendCode code) {
      return history.abends(code.step()).stream()
          .reduce((earlier, later) -> later)
          .filter(last -> code.operator().holds(last.compareTo(code.code()), 0))
          .isPresent();
    }
    return expression instanceof Ran ran && history.ran(ran.step());
  }
}
