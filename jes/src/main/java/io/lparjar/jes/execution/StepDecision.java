package io.lparjar.jes.execution;

import io.lparjar.jes.jcl.ConditionTest;
import io.lparjar.jes.jcl.IfBranch;
import io.lparjar.jes.jcl.IfExpression;
import io.lparjar.jes.jcl.StepCondition.AfterAbend;
import io.lparjar.jes.jcl.StepModel;
import io.lparjar.jes.jcl.StepReference;
import io.lparjar.jes.spool.SystemMessage;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Whether a step is executed, by what happened to the steps before: IF statements first, then COND
 * of its EXEC statement. After an abend a step is flushed unless it asks for it.
 *
 * @param execute whether it is executed
 * @param message why it is not, null when there is nothing to say beside that
 * @see "z/OS MVS JCL User's Guide, bypassing or executing steps"
 */
record StepDecision(boolean execute, @Nullable String message) {
  private static final StepDecision EXECUTE = new StepDecision(true, null);

  /** Not executed, and nothing to say about it. */
  static final StepDecision FLUSH = new StepDecision(false, null);

  static StepDecision of(StepName name, StepModel step, StepHistory history) {
    boolean abended = history.abended(StepReference.ANY);
    boolean asksForAbend = false;
    for (IfBranch branch : step.branches()) {
      if (IfConditions.isTrue(branch.expression(), history) != branch.then()) {
        return abended && !testsAbend(branch.expression())
            ? FLUSH
            : bypass(SystemMessage.STEP_BYPASSED_IF.with(name, branch.statement()));
      }
      asksForAbend |= testsAbend(branch.expression());
    }
    AfterAbend afterAbend = step.exec().cond().afterAbend();
    if (abended && afterAbend == AfterAbend.BYPASS && !asksForAbend) {
      return FLUSH;
    }
    if (!abended && afterAbend == AfterAbend.ONLY) {
      return bypass(SystemMessage.STEP_BYPASSED_ONLY.with(name));
    }
    return firstTrue(step.exec().cond().tests(), history).isPresent()
        ? bypass(SystemMessage.STEP_BYPASSED.with(name))
        : EXECUTE;
  }

  /** The return code for which one of the tests is true. */
  static OptionalInt firstTrue(List<ConditionTest> tests, StepHistory history) {
    for (ConditionTest test : tests) {
      for (int code : history.returnCodes(test.step())) {
        if (test.test(code)) {
          return OptionalInt.of(code);
        }
      }
    }
    return OptionalInt.empty();
  }

  /** Not executed, and this is why. */
  static StepDecision bypass(String message) {
    return new StepDecision(false, message);
  }

  private static boolean testsAbend(IfExpression expression) {
    if (expression instanceof IfExpression.Not not) {
      return testsAbend(not.operand());
    }
    if (expression instanceof IfExpression.And and) {
      return testsAbend(and.left()) || testsAbend(and.right());
    }
    if (expression instanceof IfExpression.Or or) {
      return testsAbend(or.left()) || testsAbend(or.right());
    }
    return expression instanceof IfExpression.Abended
        || expression instanceof IfExpression.AbendCode;
  }
}
