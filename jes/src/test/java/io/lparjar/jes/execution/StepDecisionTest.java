package io.lparjar.jes.execution;

import static org.assertj.core.api.Assertions.assertThat;

import io.lparjar.jes.jcl.Comparison;
import io.lparjar.jes.jcl.ConditionTest;
import io.lparjar.jes.jcl.ExecStatement;
import io.lparjar.jes.jcl.IfBranch;
import io.lparjar.jes.jcl.IfExpression;
import io.lparjar.jes.jcl.ProgramReference;
import io.lparjar.jes.jcl.StepCondition;
import io.lparjar.jes.jcl.StepCondition.AfterAbend;
import io.lparjar.jes.jcl.StepModel;
import io.lparjar.jes.jcl.StepReference;
import io.lparjar.jes.jcl.TimeLimit;
import io.lparjar.jes.job.CompletionCode.ConditionCode;
import io.lparjar.jes.job.CompletionCode.SystemAbend;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepDecisionTest {
  private static final StepName NAME = new StepName("JOB1", "STEP9", "");
  private static final IfExpression ABENDED = new IfExpression.Abended(StepReference.ANY);

  private final StepHistory history = new StepHistory();

  @Test
  void firstStepRunsWhateverItsTestsSay() {
    assertThat(decide(test(0, Comparison.LE))).matches(StepDecision::execute);
  }

  @Test
  void trueTestBypasses() {
    ran("STEP1", 8);

    assertThat(decide(test(4, Comparison.LT)).message())
        .isEqualTo("IEF202I JOB1 STEP9 - STEP WAS NOT RUN BECAUSE OF CONDITION CODES");
  }

  @Test
  void testOfAStepThatDidNotRunIsFalse() {
    ran("STEP1", 8);
    ConditionTest test = new ConditionTest(0, Comparison.LE, new StepReference("STEP5", ""));

    assertThat(decide(new StepCondition(List.of(test), AfterAbend.BYPASS)))
        .matches(StepDecision::execute);
  }

  @Test
  void stepAfterAnAbendIsFlushed() {
    abended("STEP1");

    assertThat(decide(StepCondition.NONE)).isEqualTo(StepDecision.FLUSH);
  }

  @Test
  void evenRunsAfterAnAbend() {
    abended("STEP1");

    assertThat(decide(new StepCondition(List.of(), AfterAbend.EVEN)))
        .matches(StepDecision::execute);
  }

  @Test
  void onlyRunsAfterAnAbend() {
    abended("STEP1");

    assertThat(decide(new StepCondition(List.of(), AfterAbend.ONLY)))
        .matches(StepDecision::execute);
  }

  @Test
  void onlyBypassesTheFirstStepToo() {
    assertThat(decide(new StepCondition(List.of(), AfterAbend.ONLY)).message())
        .isEqualTo("IEF202I JOB1 STEP9 - STEP WAS NOT RUN BECAUSE OF COND=ONLY");
  }

  @Test
  void untrueIfNamesItsStatement() {
    ran("STEP1", 0);
    IfExpression high = new IfExpression.ReturnCode(StepReference.ANY, Comparison.GT, 4);

    assertThat(decide(new IfBranch(7, high, true)).message())
        .isEqualTo(
            "IEF206I JOB1 STEP9 - STEP WAS NOT RUN BECAUSE OF CONDITIONAL EXPRESSION ON"
                + " STATEMENT 7");
  }

  @Test
  void elseRunsWhenTheExpressionIsUntrue() {
    ran("STEP1", 0);
    IfExpression high = new IfExpression.ReturnCode(StepReference.ANY, Comparison.GT, 4);

    assertThat(decide(new IfBranch(9, high, false))).matches(StepDecision::execute);
  }

  @Test
  void ifThatAsksForAnAbendRunsAfterIt() {
    abended("STEP1");

    assertThat(decide(new IfBranch(3, ABENDED, true))).matches(StepDecision::execute);
  }

  @Test
  void ifThatDoesNotAskForAnAbendIsFlushedAfterIt() {
    ran("STEP1", 0);
    abended("STEP2");
    IfExpression zero = new IfExpression.ReturnCode(StepReference.ANY, Comparison.EQ, 0);

    assertThat(decide(new IfBranch(3, zero, true))).isEqualTo(StepDecision.FLUSH);
  }

  @Test
  void abendCodeIsComparedAsText() {
    abended("STEP1");

    assertThat(
            decide(
                new IfBranch(
                    3, new IfExpression.AbendCode(StepReference.ANY, Comparison.EQ, "S806"), true)))
        .matches(StepDecision::execute);
  }

  private void ran(String step, int code) {
    history.add(new StepName("JOB1", step, ""), new ConditionCode(code));
  }

  private void abended(String step) {
    history.add(new StepName("JOB1", step, ""), new SystemAbend(0x806, 4));
  }

  private StepDecision decide(StepCondition condition) {
    return StepDecision.of(NAME, step(condition, List.of()), history);
  }

  private StepDecision decide(IfBranch branch) {
    return StepDecision.of(NAME, step(StepCondition.NONE, List.of(branch)), history);
  }

  private static StepCondition test(int code, Comparison operator) {
    return new StepCondition(
        List.of(new ConditionTest(code, operator, StepReference.ANY)), AfterAbend.BYPASS);
  }

  private static StepModel step(StepCondition condition, List<IfBranch> branches) {
    return new StepModel(
        "STEP9",
        "",
        new ExecStatement(
            2,
            "STEP9",
            new ProgramReference.Named("IEFBR14"),
            "",
            "",
            condition,
            TimeLimit.NONE,
            ""),
        branches,
        List.of());
  }
}
