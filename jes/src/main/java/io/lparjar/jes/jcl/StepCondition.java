package io.lparjar.jes.jcl;

import java.util.List;

/**
 * {@code COND=} of an EXEC statement.
 *
 * @param tests the step is bypassed when one of them is true; at most 8
 * @param afterAbend whether it runs when an earlier step abended
 * @see "z/OS MVS JCL Reference, COND parameter"
 */
public record StepCondition(List<ConditionTest> tests, AfterAbend afterAbend) {
  /** Not coded. */
  public static final StepCondition NONE = new StepCondition(List.of(), AfterAbend.BYPASS);

  public StepCondition {
    tests = List.copyOf(tests);
  }

  /** What happens to the step after an earlier step abended. */
  public enum AfterAbend {
    /** It is bypassed. */
    BYPASS,
    /** {@code EVEN}: it runs all the same. */
    EVEN,
    /** {@code ONLY}: it runs then and only then. */
    ONLY
  }
}
