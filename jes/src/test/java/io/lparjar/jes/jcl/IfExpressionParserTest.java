package io.lparjar.jes.jcl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IfExpressionParserTest {

  private static String dump(IfExpression expression) {
    if (expression instanceof IfExpression.And and) {
      return "(" + dump(and.left()) + " and " + dump(and.right()) + ")";
    }
    if (expression instanceof IfExpression.Or or) {
      return "(" + dump(or.left()) + " or " + dump(or.right()) + ")";
    }
    if (expression instanceof IfExpression.Not not) {
      return "not " + dump(not.operand());
    }
    if (expression instanceof IfExpression.ReturnCode code) {
      return step(code.step()) + "rc " + code.operator() + " " + code.value();
    }
    if (expression instanceof IfExpression.AbendCode code) {
      return step(code.step()) + "cc " + code.operator() + " " + code.code();
    }
    if (expression instanceof IfExpression.Abended abended) {
      return step(abended.step()) + "abend";
    }
    return step(((IfExpression.Ran) expression).step()) + "run";
  }

  private static String step(StepReference step) {
    return step.step() + (step.procedureStep().isEmpty() ? "" : "/" + step.procedureStep()) + ":";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "RC = 0; :rc EQ 0",
        "RC=0; :rc EQ 0",
        "(RC >= 4); :rc GE 4",
        "S1.RC > 4; S1:rc GT 4",
        "S1.P1.RC NL 4; S1/P1:rc GE 4",
        "RC ¬= 0; :rc NE 0",
        "RC ¬> 0; :rc LE 0",
        "ABEND; :abend",
        "S1.ABEND = FALSE; not S1:abend",
        "¬ABEND; not :abend",
        "NOT S1.RUN = TRUE; not S1:run",
        "ABENDCC = S0C4; :cc EQ S0C4",
        "ABENDCC NE U0016; :cc NE U0016",
        "RC=0 & RC=1 | RC=2; ((:rc EQ 0 and :rc EQ 1) or :rc EQ 2)",
        "RC=0 AND (RC=1 OR RC=2); (:rc EQ 0 and (:rc EQ 1 or :rc EQ 2))"
      })
  void expressionIsRead(String text, String expression) {
    assertThat(dump(IfExpressionParser.parse(text + " THEN"))).isEqualTo(expression);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "RC",
        "RC =",
        "RC = X",
        "RC = 4096",
        "XX = 0",
        "(RC = 0",
        "RC = 0)",
        "1.RC = 0",
        "ABENDCC = XYZ",
        "ABEND > TRUE",
        "RC = 0 RC = 1",
        "A.B.C.RC = 0"
      })
  void whatIsNoExpressionIsRefused(String text) {
    assertThatThrownBy(() -> IfExpressionParser.parse(text + " THEN"))
        .isInstanceOf(OperandException.class);
  }

  @Test
  void anExpressionWithoutEndIsRefused() {
    assertThatThrownBy(() -> IfExpressionParser.parse("RC = 0 OR ".repeat(100_000) + "RC = 1 THEN"))
        .isInstanceOf(OperandException.class);
  }

  @Test
  void deepNestingIsRefused() {
    assertThatThrownBy(() -> IfExpressionParser.parse("NOT ".repeat(100_000)))
        .isInstanceOf(OperandException.class);
  }
}
