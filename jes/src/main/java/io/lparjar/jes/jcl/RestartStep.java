package io.lparjar.jes.jcl;

import java.util.List;

/**
 * Finds the step that {@code RESTART=} names: {@code *}, {@code step}, {@code step.procstep}, each
 * also with a checkpoint behind a comma, which is ignored.
 *
 * @see "z/OS MVS JCL Reference, RESTART parameter"
 */
final class RestartStep {
  private RestartStep() {}

  /** Index of the step to begin with, 0 when nothing is coded, -1 when there is no such step. */
  static int indexOf(String restart, List<StepModel> steps) {
    int comma = restart.indexOf(',');
    String name = comma < 0 ? restart : restart.substring(0, comma);
    if (name.isEmpty() || name.equals("*")) {
      return 0;
    }
    int period = name.indexOf('.');
    StepReference wanted =
        period < 0
            ? new StepReference(name, "")
            : new StepReference(name.substring(0, period), name.substring(period + 1));
    for (int i = 0; i < steps.size(); i++) {
      if (wanted.matches(steps.get(i).name(), steps.get(i).procedureStep())) {
        return i;
      }
    }
    return -1;
  }
}
