package io.lparjar.jes.jcl;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code COND=}: {@code (4,LT)}, {@code ((4,LT,STEP1),(8,EQ),EVEN)}, {@code ONLY}.
 *
 * @see "z/OS MVS JCL Reference, COND parameter"
 */
final class ConditionReader {
  private static final String FIELD = "COND";
  private static final int MOST_TESTS = 8;
  private static final int LARGEST_CODE = 4095;

  private final Parameters parameters;
  private final List<ConditionTest> tests = new ArrayList<>();
  private StepCondition.AfterAbend afterAbend = StepCondition.AfterAbend.BYPASS;

  private ConditionReader(Parameters parameters) {
    this.parameters = parameters;
  }

  static StepCondition read(Parameters parameters) {
    return parameters.has(FIELD)
        ? new ConditionReader(parameters).read(parameters.value(FIELD))
        : StepCondition.NONE;
  }

  private StepCondition read(Operand value) {
    List<Operand> items = value.items();
    if (!items.isEmpty() && items.get(0) instanceof Operand.Text first && isCode(first)) {
      test(items);
    } else {
      items.forEach(this::item);
    }
    if (items.isEmpty()) {
      wrong();
    }
    if (tests.size() > MOST_TESTS) {
      parameters.diagnostics().inField(JclMessageText.SUBPARAMETERS, FIELD);
    }
    return new StepCondition(tests, afterAbend);
  }

  private static boolean isCode(Operand.Text text) {
    return !text.text().isEmpty() && Character.isDigit(text.text().charAt(0));
  }

  private void item(Operand item) {
    if (item instanceof Operand.Group group) {
      test(group.items());
      return;
    }
    switch (item.text()) {
      case "EVEN" -> afterAbend = StepCondition.AfterAbend.EVEN;
      case "ONLY" -> afterAbend = StepCondition.AfterAbend.ONLY;
      default -> wrong();
    }
  }

  private void test(List<Operand> parts) {
    String step = parts.size() == 3 ? parts.get(2).text() : "";
    if (parts.size() < 2
        || parts.size() > 3
        || (parts.size() == 3 && !Names.isQualifiedName(step, 2))) {
      wrong();
      return;
    }
    int code = parameters.number(parts.get(0), FIELD, LARGEST_CODE, 0);
    for (Comparison operator : Comparison.values()) {
      if (operator.name().equals(parts.get(1).text())) {
        int period = step.indexOf('.');
        StepReference reference =
            period < 0
                ? new StepReference(step, "")
                : new StepReference(step.substring(0, period), step.substring(period + 1));
        tests.add(new ConditionTest(code, operator, reference));
        return;
      }
    }
    wrong();
  }

  private void wrong() {
    parameters.diagnostics().inField(JclMessageText.FORMAT, FIELD);
  }
}
